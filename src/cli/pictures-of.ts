import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { buffer as readAll } from 'node:stream/consumers'
import { InvalidRequestError } from '../errors/index.ts'
import { sniffImage } from '../imaging/sniff.ts'
import type { Io } from './io.ts'
import { inWords } from './system-error.ts'

/** A file to look at, by the name the user knows it by; or why there is none. */
export interface NamedFile {
  file: string
  /** A sentence. */
  problem?: string
}

/** Of the formats limn reads. A file that is named itself is looked at whatever its name. */
const pictureName = /\.(?:png|jpe?g|jfif|webp|gif|avif|tiff?|heic|heif)$/i

/**
 * The files that a command line names: files, folders (the pictures in them, and in theirs), patterns that the shell left
 * alone, and with `-` names on standard input, one a line, or ended by NUL as `find -print0` does.
 */
export async function* picturesOf(io: Io, names: readonly string[]): AsyncGenerator<NamedFile> {
  for (const name of names) {
    if (name !== '-') yield* filesOf(name, io.cwd, { patterns: true })
    // A name that comes from a program is meant as it stands.
    else for (const listed of await namesOnStdin(io)) yield* filesOf(listed, io.cwd, { patterns: false })
  }
}

async function namesOnStdin(io: Io): Promise<string[]> {
  const bytes = await readAll(io.stdin)
  if (sniffImage(bytes)) {
    throw wrong(
      'Standard input has a picture where names of files were expected, one a line. Name the file instead: limn verify FILE',
    )
  }
  const text = bytes.toString('utf8')
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)
  const given = names.filter((name) => name !== '')
  if (given.length === 0)
    throw wrong('No names came on standard input; one a line was expected, as of: find . -name "*.png"')
  return given
}

async function* filesOf(name: string, cwd: string, { patterns }: { patterns: boolean }): AsyncGenerator<NamedFile> {
  if (name === '') {
    // As an unset variable gives it; it would name the folder.
    yield { file: name, problem: 'An empty name.' }
    return
  }
  const target = path.resolve(cwd, name)
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => error)
  if (!(found instanceof Error)) {
    if (found.isDirectory()) yield* picturesIn(name, target)
    else yield { file: name }
  } else if (found.code !== 'ENOENT' && found.code !== 'ENOTDIR') {
    yield { file: name, problem: `Cannot be read: ${inWords(found)}.` }
  } else if (patterns && (await import('tinyglobby')).isDynamicPattern(name)) {
    yield* matchesOf(name, cwd)
  } else {
    yield { file: name, problem: 'No such file or folder.' }
  }
}

async function* matchesOf(pattern: string, cwd: string): AsyncGenerator<NamedFile> {
  const { glob } = await import('tinyglobby')
  const matches = await glob(pattern, { cwd, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false })
  if (matches.length === 0) yield { file: pattern, problem: 'No file matches.' }
  for (const match of matches.map((name) => name.replace(/\/$/, '')).sort()) {
    yield* filesOf(match, cwd, { patterns: false })
  }
}

async function* picturesIn(folder: string, target: string): AsyncGenerator<NamedFile> {
  let any = false
  for await (const found of walk(folder, target)) {
    any = true
    yield found
  }
  if (!any) yield { file: folder, problem: 'A folder without pictures.' }
}

/** As shells do, what begins with a dot is passed over; links to folders, too, as they may lead back. */
async function* walk(folder: string, target: string): AsyncGenerator<NamedFile> {
  const entries = await readdir(target, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error)
  if (entries instanceof Error) {
    yield { file: folder, problem: `Cannot be read: ${inWords(entries)}.` }
    return
  }
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const [file, below] = [path.join(folder, entry.name), path.join(target, entry.name)]
    if (entry.isDirectory()) yield* walk(file, below)
    else if (pictureName.test(entry.name)) yield { file }
  }
}

const wrong = (description: string): InvalidRequestError =>
  new InvalidRequestError([{ field: 'file', description }], description)
