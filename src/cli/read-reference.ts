import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { InvalidRequestError } from '../errors/index.ts'
import { describeUnknown } from '../imaging/describe-unknown.ts'
import { sniffImage } from '../imaging/sniff.ts'

/** As Google limits an inline request. */
const maxFileBytes = 100 * 1024 * 1024

/**
 * A reference picture from a file, its type read from its bytes and not from its name.
 *
 * @throws InvalidRequestError naming the file and what it is instead.
 */
export async function readReference(file: string, cwd: string): Promise<{ bytes: Uint8Array; mimeType: string }> {
  const target = path.resolve(cwd, file)
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw wrong(file, error.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${error.message}`, error)
  })
  if (found.isDirectory()) throw wrong(file, 'is a folder; name the pictures in it one by one')
  if (!found.isFile()) throw wrong(file, 'is not a regular file')
  if (found.size > maxFileBytes)
    throw wrong(file, `has ${(found.size / 1024 / 1024).toFixed(0)} MB; at most 100 MB are accepted`)
  const bytes = await readFile(target).catch((error: Error) => {
    throw wrong(file, `cannot be read: ${error.message}`, error)
  })
  const header = sniffImage(bytes)
  if (!header)
    throw wrong(file, `is ${describeUnknown(bytes)}; a PNG, JPEG, WebP, GIF, AVIF, TIFF or HEIC picture was expected`)
  return { bytes, mimeType: header.mimeType }
}

function wrong(file: string, problem: string, cause?: unknown): InvalidRequestError {
  const description = `${file} ${problem}.`
  return new InvalidRequestError([{ field: '--reference', description }], `--reference ${description}`, { cause })
}
