import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import path from 'node:path'
import { InvalidRequestError } from '../errors/index.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import { followLink } from './follow-link.ts'
import { inWords } from './system-error.ts'

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
 * @param count Pictures that will be written; several to one file get numbers.
 * @throws InvalidRequestError naming the path, what is wrong with it and what to give instead.
 */
export async function resolveDestination(output: string | undefined, cwd: string, count = 1): Promise<Destination> {
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
  if (output !== undefined) await requireName(count > 1 ? numbered(target, count) : target, output)
  await requireWritable(path.dirname(await followLink(target)), output)
  const extension = path.extname(target).toLowerCase()
  const mimeType = mimeTypeOfExtension[extension]
  if (extension !== '' && mimeType === undefined) {
    throw wrongOutput(output!, `ends in ${extension}`, 'limn writes .png, .jpg, .jpeg and .webp.')
  }
  return { kind: 'file', path: target, mimeType }
}

/** The file system itself says whether it can have such a name, however long: it only must not be asked too late. */
async function requireName(target: string, output: string): Promise<void> {
  try {
    await stat(target)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENAMETOOLONG') {
      const bytes = Buffer.byteLength(path.basename(target))
      throw wrongOutput(
        shortened(output),
        `is a name too long to write (${bytes} bytes)`,
        'Nothing was drawn. Choose a shorter one.',
        error,
      )
    }
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return
    throw wrongOutput(output, `cannot be written: ${inWords(error as Error)}`, 'Choose another with -o.', error)
  }
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 20)}…${name.slice(-15)}` : name
}

/** `car.png` → `car-2.png`. */
export function numbered(file: string, number: number): string {
  const { dir, name, ext } = path.parse(file)
  return path.join(dir, `${name}-${number}${ext}`)
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
