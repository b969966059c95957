import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, copyFile, link, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { InvalidRequestError } from '../errors/index.ts'
import type { OutputMimeType } from '../imaging/image.ts'

export const extensionOf: Readonly<Record<OutputMimeType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

const mimeTypeOfExtension: Readonly<Record<string, OutputMimeType>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
}

/** Where pictures go: `-` for standard output, a file the user named, or a folder that gets readable names. */
export type Destination =
  | { kind: 'stdout' }
  | { kind: 'file'; path: string; mimeType: OutputMimeType | undefined }
  | { kind: 'folder'; path: string }

/**
 * Reads `-o` and makes sure, before anything is drawn, that a file can be written there.
 *
 * @throws InvalidRequestError naming the path, what is wrong with it and what to give instead.
 */
export async function resolveDestination(output: string | undefined, cwd: string): Promise<Destination> {
  if (output === '-') return { kind: 'stdout' }
  if (output === '') throw wrongOutput('""', 'is not a path', 'Give a file, a folder, or - for standard output.')
  const target = path.resolve(cwd, output ?? '.')
  const found = await stat(target).catch(() => undefined)
  if (found?.isDirectory()) {
    await requireWritable(target, output)
    return { kind: 'folder', path: target }
  }
  if (output !== undefined && /[/\\]$/.test(output)) {
    throw wrongOutput(output, 'is not a folder', 'Make the folder first, or leave the slash out to name a file.')
  }
  if (found && !found.isFile()) throw wrongOutput(output!, 'is neither a file nor a folder', 'Choose another with -o.')
  await requireWritable(path.dirname(target), output)
  const extension = path.extname(target).toLowerCase()
  const mimeType = mimeTypeOfExtension[extension]
  if (extension !== '' && mimeType === undefined) {
    throw wrongOutput(output!, `ends in ${extension}`, 'limn writes .png, .jpg, .jpeg and .webp.')
  }
  return { kind: 'file', path: target, mimeType }
}

async function requireWritable(folder: string, output: string | undefined): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  const given = output ?? '.'
  if (!found)
    throw wrongOutput(
      given,
      `is in a folder that does not exist (${folder})`,
      'Make it first, or choose another with -o.',
    )
  if (!found.isDirectory())
    throw wrongOutput(given, `is inside ${folder}, which is not a folder`, 'Choose another with -o.')
  try {
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw wrongOutput(
      given,
      `cannot be written: ${folder} is read-only for you`,
      'Nothing was drawn. Choose another place with -o.',
      error,
    )
  }
}

function wrongOutput(given: string, problem: string, advice: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(
    [{ field: '--output', description: `${given} ${problem}. ${advice}` }],
    `--output ${given} ${problem}. ${advice}`,
    { cause },
  )
}

/** Writes a file whole or not at all, over whatever is there. */
export async function writeOver(file: string, bytes: Uint8Array): Promise<string> {
  const temporary = await writeBeside(file, bytes)
  try {
    await rename(temporary, file)
    return file
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Writes `folder/name.extension`, or `name-2`, `name-3` … when that is taken; never over anything. Returns the path. */
export async function writeNew(folder: string, name: string, extension: string, bytes: Uint8Array): Promise<string> {
  const temporary = await writeBeside(path.join(folder, name), bytes)
  try {
    for (let number = 1; ; number++) {
      const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.${extension}`)
      if (await placeIfFree(temporary, file)) return file
    }
  } finally {
    await rm(temporary, { force: true })
  }
}

async function writeBeside(file: string, bytes: Uint8Array): Promise<string> {
  const temporary = path.join(path.dirname(file), `.limn-${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, bytes, { flag: 'wx' })
    return temporary
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Gives `file` the content of `temporary` in one step, unless it exists. */
async function placeIfFree(temporary: string, file: string): Promise<boolean> {
  try {
    await link(temporary, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // Some file systems (FAT, network shares) have no hard links; there the copy may be seen growing.
    return copyFile(temporary, file, constants.COPYFILE_EXCL).then(
      () => true,
      (copyError: NodeJS.ErrnoException) => {
        if (copyError.code === 'EEXIST') return false
        throw copyError
      },
    )
  }
}
