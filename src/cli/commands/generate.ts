import { text as readAll } from 'node:stream/consumers'
import { createApp } from '../../app.ts'
import { readConfig } from '../../config.ts'
import { isLimnError } from '../../errors/index.ts'
import { defaultModelId } from '../../gemini-api/model-profiles.ts'
import { composeRequest } from '../../service/compose-request.ts'
import type { Generation } from '../../service/generation.ts'
import { resolveDestination } from '../destination.ts'
import { exitCodeOf, exitCodes } from '../exit-codes.ts'
import { inUsersWords } from '../in-users-words.ts'
import { type Io, write } from '../io.ts'
import { errorToJson, generationsToJson } from '../json-report.ts'
import { openPicture } from '../open-picture.ts'
import { startProgress } from '../progress.ts'
import { readReference } from '../read-reference.ts'
import { reportGeneration } from '../report.ts'
import { outputMimeTypeFor, requireRoom, type SavedGeneration, savePictures } from '../save-pictures.ts'

export interface GenerateOptions {
  output?: string
  model?: string
  aspect?: string
  size?: string
  reference: string[]
  count: number
  seed?: number
  engine?: string
  format?: 'png' | 'jpeg' | 'webp'
  json?: boolean
  quiet?: boolean
  open?: boolean
}

/** `limn generate`: draws one picture or several, writes them, and says what they are and what they cost. */
export async function generate(io: Io, words: string[], options: GenerateOptions): Promise<number> {
  try {
    return await drawAll(io, words, options)
  } catch (error) {
    if (!options.json || !isLimnError(error)) throw error
    await write(io.stdout, `${JSON.stringify(errorToJson(error))}\n`)
    return exitCodeOf(error)
  }
}

async function drawAll(io: Io, words: string[], options: GenerateOptions): Promise<number> {
  const destination = await resolveDestination(options.output, io.cwd)
  requireRoom(destination, options)
  const outputMimeType = outputMimeTypeFor(destination, options.format)
  const prompt = words.join(' ') === '-' ? (await readAll(io.stdin)).trim() : words.join(' ')
  const references = await Promise.all(options.reference.map((file) => readReference(file, io.cwd)))
  const config = readConfig()
  const app = await createApp(config)
  const saved: SavedGeneration[] = []
  try {
    for (let index = 0; index < options.count; index++) {
      const seed = index === 0 ? options.seed : nextSeed(saved[0]!.generation, index)
      const progress = startProgress(io, options, index)
      const generation = await app.service
        .generate(
          {
            model: options.model ?? defaultModelId,
            request: composeRequest({ prompt, references, aspectRatio: options.aspect, imageSize: options.size, seed }),
          },
          { surface: 'cli', engine: options.engine, outputMimeType, signal: io.signal },
        )
        .catch((error) => {
          throw inUsersWords(error, options.reference)
        })
        .finally(progress.stop)
      const paths = await savePictures(io, destination, generation, { number: index + 1, count: options.count })
      saved.push({ generation, paths })
      await reportGeneration(io, { generation, paths }, { ...options, destination, config })
      if (options.open) await openPicture(paths)
    }
  } finally {
    await app.close()
  }
  if (options.json) await write(io.stdout, `${JSON.stringify(generationsToJson(prompt, saved))}\n`)
  return exitCodeFor(saved.map(({ generation }) => generation))
}

/** Each further picture of one command takes the next seed of the first. */
function nextSeed(first: Generation, index: number): number {
  return (first.record.seed + index) % 2 ** 31
}

function exitCodeFor(generations: readonly Generation[]): number {
  if (generations.some(({ record }) => record.outcome === 'blocked')) return exitCodes.blockedBySafety
  if (generations.some(({ images }) => images.length === 0)) return exitCodes.engineFailed
  return exitCodes.done
}
