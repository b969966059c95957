import path from 'node:path'
import { InvalidRequestError, LimnError } from '../errors/index.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import type { GeneratedImage, Generation } from '../service/generation.ts'
import { isUnkept } from '../service/unkept.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import { type Destination, extensionOf, numbered } from './destination.ts'
import { type Io, writeRaw } from './io.ts'
import { pictureName } from './picture-name.ts'
import { inWords } from './system-error.ts'
import { writeNew, writeOver } from './write-file.ts'

/** A generation and the files its pictures went to. */
export interface SavedGeneration {
  generation: Generation
  /** Absolute; empty when they went to standard output. */
  paths: string[]
  /** What this run waited for it. */
  durationMs: number
}

/** Standard output holds one thing: one picture, or one JSON object. */
export function requireRoom(destination: Destination, options: { count: number; json?: boolean }): void {
  if (destination.kind !== 'stdout') return
  if (options.json) throw wrong('-o - and --json both want standard output; give one of them.')
  if (options.count > 1) throw wrong('-o - takes one picture; leave out --count, or name a folder.')
}

function wrong(description: string): InvalidRequestError {
  return new InvalidRequestError([{ field: '--output', description }], description)
}

/** `--format` counts, else the ending of the file that was named, else nothing is said. */
export function outputMimeTypeFor(destination: Destination, format: string | undefined): OutputMimeType | undefined {
  const asked = format === undefined ? undefined : (`image/${format}` as OutputMimeType)
  const named = destination.kind === 'file' ? destination.mimeType : undefined
  if (asked && named && asked !== named) {
    throw wrong(
      `--format ${format} and the file's ending ${path.extname((destination as { path: string }).path)} differ; make them the same.`,
    )
  }
  return asked ?? named
}

/** Writes what was drawn, whole files only, and gives their paths. */
export async function savePictures(
  io: Io,
  destination: Destination,
  generation: { images: readonly Pick<GeneratedImage, 'bytes' | 'mimeType'>[]; record: GenerationRecord },
  position: { number: number; count: number },
): Promise<string[]> {
  const paths: string[] = []
  for (const [index, image] of generation.images.entries()) {
    if (destination.kind === 'stdout') {
      await writeRaw(io.stdout, image.bytes)
      continue
    }
    const several = position.count > 1 || generation.images.length > 1
    try {
      paths.push(
        destination.kind === 'file'
          ? await writeOver(
              several ? numbered(destination.path, position.number + index) : destination.path,
              image.bytes,
            )
          : await writeNew(
              destination.path,
              pictureName(generation.record.prompt),
              extensionOf[image.mimeType],
              image.bytes,
            ),
      )
    } catch (error) {
      throw new LimnError(
        `The picture was drawn but could not be written: ${inWords(error as Error)}. ` +
          (isUnkept(generation.record)
            ? 'It could not be kept in LIMN_HOME either.'
            : `It is kept: limn show ${generation.record.id} -o ANOTHER_PLACE`),
        { code: 'failed-precondition', cause: error },
      )
    }
  }
  return paths
}
