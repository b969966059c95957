import { access, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { InvalidRequestError } from '../../errors/index.ts'
import { makeFolder } from '../../store/make-folder.ts'
import { matchKeyOf } from './canonical-request.ts'
import type { RecordedFile } from './recorded-body.ts'
import { answerFilesOf, filesOf, type Recording, recordingSchema } from './recording.ts'

/** A recording and where it is kept. */
export interface KeptRecording {
  /** `0001-generateContent-3f2a91c0.json` */
  name: string
  matchKey: string
  recording: Recording
}

/** A folder of recordings: small JSON files in the order of their numbers, `pictures/` and long texts beside them. */
export interface RecordingFolder {
  /** By number. */
  recordings: readonly KeptRecording[]
  read(name: string): Promise<Uint8Array>
  /** Keeps one: its files first, then the JSON that names them, each whole or not at all. */
  add(matchKey: string, make: (baseName: string) => { recording: Recording; files: RecordedFile[] }): Promise<void>
  /** Forgets those of a request, and the files that no other one names. */
  removeAll(matchKey: string): Promise<void>
}

const recordingName = /^(\d{4,})-[\w-]+\.json$/

/** @throws InvalidRequestError that names every file that is no recording, or lacks one of its own. */
export async function openRecordingFolder(folder: string): Promise<RecordingFolder> {
  const problems: string[] = []
  const recordings: KeptRecording[] = []
  const numberOf = ({ name }: { name: string }): number => Number(recordingName.exec(name)![1])
  for (const name of await namesIn(folder)) {
    const read = await readRecording(folder, name)
    if ('problem' in read) problems.push(`${name}: ${read.problem}`)
    else recordings.push({ name, matchKey: matchKeyOf(read.recording.request), recording: read.recording })
  }
  if (problems.length > 0) {
    const description = `${folder} holds what is no recording of limn serve --record: ${problems.join('; ')}`
    throw new InvalidRequestError(
      [{ field: 'recordings', description }],
      `${description}. Remove it, or record it again.`,
    )
  }
  recordings.sort((a, b) => numberOf(a) - numberOf(b))
  let last = recordings.reduce((most, recording) => Math.max(most, numberOf(recording)), 0)

  return {
    recordings,

    read: (name) => readFile(path.join(folder, name)),

    async add(matchKey, make) {
      last += 1
      const number = String(last).padStart(4, '0')
      const baseName = `${number}-${matchKey.slice(0, 8)}`
      const { recording, files } = make(baseName)
      const method = recording.request.path
        .split(/[/:]/)
        .at(-1)!
        .replaceAll(/[^\w-]/g, '-')
        .slice(0, 40)
      const name = `${number}-${method || 'call'}-${matchKey.slice(0, 8)}.json`
      for (const file of files) await writeWhole(path.join(folder, file.name), file.bytes)
      await writeWhole(path.join(folder, name), Buffer.from(`${JSON.stringify(recording, null, 2)}\n`))
      recordings.push({ name, matchKey, recording })
    },

    async removeAll(matchKey) {
      const removed = recordings.filter((kept) => kept.matchKey === matchKey)
      const left = recordings.filter((kept) => kept.matchKey !== matchKey)
      recordings.splice(0, recordings.length, ...left)
      const needed = new Set(left.flatMap(({ recording }) => filesOf(recording)))
      for (const { name, recording } of removed) {
        await rm(path.join(folder, name), { force: true })
        for (const file of filesOf(recording)) if (!needed.has(file)) await rm(path.join(folder, file), { force: true })
      }
    },
  }
}

/**
 * Makes the folder where there is none.
 *
 * @throws InvalidRequestError where nothing can be kept in it.
 */
export async function requireWritable(folder: string): Promise<void> {
  try {
    makeFolder(folder)
    await access(folder, constants.W_OK)
  } catch (error) {
    const description = `Recordings cannot be written in ${folder} (${(error as Error).message}). Make it writable, or name another folder.`
    throw new InvalidRequestError([{ field: 'recordings', description }], description, { cause: error })
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new InvalidRequestError(
      [{ field: 'recordings', description: error.message }],
      `${folder} cannot be read as a folder of recordings: ${error.message}`,
      { cause: error },
    )
  })
  return names.filter((name) => recordingName.test(name))
}

async function readRecording(folder: string, name: string): Promise<{ recording: Recording } | { problem: string }> {
  try {
    const parsed = recordingSchema.safeParse(JSON.parse(await readFile(path.join(folder, name), 'utf8')))
    if (!parsed.success) {
      return { problem: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(', ') }
    }
    for (const file of answerFilesOf(parsed.data)) {
      const isThere = await access(path.join(folder, file)).then(
        () => true,
        () => false,
      )
      if (!isThere) return { problem: `${file} is missing` }
    }
    return { recording: parsed.data }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.part`, bytes)
  await rename(`${file}.part`, file)
}
