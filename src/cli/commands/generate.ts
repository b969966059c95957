import path from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { createApp } from '../../app.ts'
import { type Config, readConfig } from '../../config.ts'
import { defaultModelId } from '../../gemini-api/model-profiles.ts'
import { composeRequest } from '../../service/compose-request.ts'
import type { Generation } from '../../service/generation.ts'
import { resolveDestination } from '../destination.ts'
import { exitCodes } from '../exit-codes.ts'
import { inUsersWords } from '../in-users-words.ts'
import { type Io, printJson, tell } from '../io.ts'
import { generationsToJson } from '../json-report.ts'
import { openPictures } from '../open-picture.ts'
import { startProgress } from '../progress.ts'
import { readReference } from '../read-reference.ts'
import { reportGeneration, tellWhyIllustrator } from '../report.ts'
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
  const destination = await resolveDestination(options.output, io.cwd, options.count)
  requireRoom(destination, options)
  const outputMimeType = outputMimeTypeFor(destination, options.format)
  const prompt = words.join(' ') === '-' ? (await readAll(io.stdin)).trim() : words.join(' ')
  const references = await Promise.all(options.reference.map((file) => readReference(file, io.cwd)))
  const config = readConfig(undefined, io.environment)
  const engineFrom = engineSource(io, config, options)
  // Nothing else waits for this thread, and another would take 60 ms to start.
  const app = await createApp({ ...config, workers: 0 })
  const saved: SavedGeneration[] = []
  try {
    for (let index = 0; index < options.count; index++) {
      const seed = index === 0 ? options.seed : nextSeed(saved[0]!.generation, index)
      const progress = startProgress(io, options, index)
      const startedMs = performance.now()
      const generation = await app.service
        .generate(
          {
            model: options.model ?? defaultModelId,
            request: composeRequest({ prompt, references, aspectRatio: options.aspect, imageSize: options.size, seed }),
          },
          { surface: 'cli', engine: options.engine, outputMimeType, signal: io.signal },
        )
        .catch((error) => {
          throw inUsersWords(error, { files: options.reference, engineFrom })
        })
        .finally(progress.stop)
      const durationMs = performance.now() - startedMs
      const paths = await savePictures(io, destination, generation, { number: index + 1, count: options.count })
      saved.push({ generation, paths, durationMs })
      await reportGeneration(io, { generation, paths, durationMs }, { ...options, destination })
      if (options.open) await openPictures(io, paths)
    }
  } finally {
    if (app.paidCalls.running() > 0) await tell(io, stillPaid)
    await app.close()
  }
  if (options.json) await printJson(io, generationsToJson(prompt, saved))
  else if (!options.quiet) await tellWhyIllustrator(io, saved, options.engine, config)
  return exitCodeFor(saved.map(({ generation }) => generation))
}

const stillPaid =
  'The request has been sent and is paid whether you wait or not; limn waits and keeps the picture. Interrupt again to leave it.\n'

/** What named the engine of a request. */
function engineSource(io: Io, config: Config, options: GenerateOptions): string {
  if (options.engine !== undefined) return '--engine'
  return io.environment.LIMN_ENGINE ? 'LIMN_ENGINE' : `"engine" in ${path.join(config.home, 'config.json')}`
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
