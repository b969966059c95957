import { existsSync } from 'node:fs'
import path from 'node:path'
import { type App, type AppParts, createApp } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { isLimnError, type LimnError, MaybePaidError } from '../errors/index.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import type { Enhancement } from '../service/enhance/enhancement.ts'
import type { CacheMode, Generation, GenerationOptions, GenerationRequest } from '../service/generation.ts'
import type { UnknownPolicy } from '../service/unknown-policy.ts'
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts'
import { ask, canAsk } from './ask.ts'
import { type Destination, resolveDestination } from './destination.ts'
import { reportDryRun } from './dry-run.ts'
import { enhancePrompt } from './enhance-prompt.ts'
import { exitCodeOf, exitCodes } from './exit-codes.ts'
import { inUsersWords } from './in-users-words.ts'
import { type Io, printJson } from './io.ts'
import { errorToJson, generationsToJson } from './json-report.ts'
import { openPictures } from './open-picture.ts'
import { type DrawingPlan, planDrawing } from './plan-drawing.ts'
import { startProgress } from './progress.ts'
import { reportGeneration, tellWhyIllustrator } from './report.ts'
import { requireAffordable } from './require-affordable.ts'
import { outputMimeTypeFor, requireRoom, type SavedGeneration, savePictures } from './save-pictures.ts'
import { tellIfStillPaid } from './still-paid.ts'

/** What every verb that draws is told about engine, place and report. */
export interface DrawingOptions {
  output?: string
  engine?: string
  format?: 'png' | 'jpeg' | 'webp'
  /** False for --no-cache. */
  cache?: boolean
  refresh?: boolean
  /** False for --no-credentials. */
  credentials?: boolean
  draft?: boolean
  json?: boolean
  quiet?: boolean
  open?: boolean
  /** USD, for all pictures together. */
  maxCost?: number
  dryRun?: boolean
}

/** What to draw; said once limn is open. */
export interface Drawing {
  /** As its user wrote it. */
  prompt: string
  /** Who puts it into better words first; absent where nobody does. */
  enhancer?: { by?: string | undefined } | undefined
  /** The request of one of the pictures, by the prompt in its final words and the seed of the first once that is known. */
  requestAt(index: number, prompt: string, firstSeed: number | undefined): GenerationRequest
  /** Files of `--reference`, for messages. */
  files: readonly string[]
  parent?: string
  /** Where the user said none. */
  outputMimeType?: OutputMimeType
}

/** Draws one picture or several, writes them, and says what they are and what they cost. */
export async function drawPictures(
  io: Io,
  options: DrawingOptions & { count: number },
  prepare: (app: App, config: Config) => Promise<Drawing>,
): Promise<{ code: number; saved: SavedGeneration[] }> {
  const { count } = options
  const destination = await resolveDestination(options.output, io.cwd, count)
  requireRoom(destination, options)
  const outputMimeType = outputMimeTypeFor(destination, options.format)
  const config = readConfig(undefined, io.environment)
  // Nothing else waits for this thread, and another would take 60 ms to start.
  const app = await createApp({ ...config, workers: 0 }, options.dryRun ? await partsOfDryRun(config) : {})
  const saved: SavedGeneration[] = []
  let drawing: Drawing
  let enhancement: Enhancement | undefined
  let failure: LimnError | undefined
  try {
    drawing = await prepare(app, config)
    const engineFrom = engineSource(io, config, options)
    const optionsOfCall: GenerationOptions = {
      surface: 'cli',
      engine: options.engine,
      outputMimeType: outputMimeType ?? drawing.outputMimeType,
      parent: drawing.parent,
      cache: cacheModeOf(options),
      credentials: options.credentials,
      tellsSeed: options.draft,
      signal: io.signal,
    }
    const inWords = (error: unknown): never => {
      throw inUsersWords(error, { files: drawing.files, engineFrom })
    }
    if (options.dryRun || options.maxCost !== undefined) {
      const plan = await planDrawing(app, drawing, { count, optionsOfCall }).catch(inWords)
      requireAffordable(plan, options.maxCost)
      if (options.dryRun) {
        await reportDryRun(io, plan, { prompt: drawing.prompt, json: options.json })
        return { code: codeOfDryRun(plan), saved }
      }
    }
    enhancement = await enhanced(io, app, drawing, { config, options, optionsOfCall }).catch(inWords)
    const { prompt } = enhancement ?? drawing
    for (let index = 0; index < count; index++) {
      const progress = startProgress(io, options, index)
      const startedMs = performance.now()
      const request = drawing.requestAt(index, prompt, saved[0]?.generation.record.seed)
      const generation = await againIfWanted(io, { config, options }, (onUnknown) =>
        app.service.generate(request, { ...optionsOfCall, onUnknown, onWait: progress.wait }).finally(progress.stop),
      ).catch(inWords)
      saved.push(await save(io, { generation, durationMs: performance.now() - startedMs }, index, destination, options))
    }
  } catch (error) {
    // What was paid before it failed is told with why it did.
    if (!options.json || !isLimnError(error) || (saved.length === 0 && !enhancement)) throw error
    failure = error
  } finally {
    if (app.paidCalls.running() > 0) await tellIfStillPaid(io, 'the picture', app.paidCalls.ended())
    await app.close()
  }
  if (options.json) {
    const made = generationsToJson({ prompt: drawing!.prompt, enhancement }, saved)
    await printJson(io, failure ? { ...errorToJson(failure), ...made } : made)
  } else if (!options.quiet) await tellWhyIllustrator(io, saved, options.engine, config)
  const code = failure ? exitCodeOf(failure, io.signal?.reason) : exitCodeFor(saved.map(({ generation }) => generation))
  return { code, saved }
}

/** The prompt in better words, where that is wanted; what the pictures then cost is asked about again. */
async function enhanced(
  io: Io,
  app: App,
  drawing: Drawing,
  command: { config: Config; options: DrawingOptions & { count: number }; optionsOfCall: GenerationOptions },
): Promise<Enhancement | undefined> {
  const { prompt, enhancer, files } = drawing
  if (!enhancer) return undefined
  const { options, optionsOfCall } = command
  const { engine, cache, signal } = optionsOfCall
  const request = { prompt, by: enhancer.by, references: files.length }
  const requireDrawable = (context: { paidBeforeUsd: number }) =>
    app.plan(drawing.requestAt(0, prompt, undefined), optionsOfCall, { ...context, wordsToCome: true })
  const enhancement = await againIfWanted(io, command, (onUnknown) =>
    enhancePrompt(io, app, request, { ...options, engine, cache, signal, onUnknown, requireDrawable }),
  )
  if (enhancement.prompt === prompt) return enhancement
  optionsOfCall.writtenFrom = { prompt, by: enhancement.by }
  if (options.maxCost !== undefined) {
    const worded = { ...drawing, prompt: enhancement.prompt, enhancer: undefined }
    const { pictures } = await planDrawing(app, worded, { count: options.count, optionsOfCall })
    requireAffordable({ pictures, wordsPaidUsd: enhancement.paidUsd }, options.maxCost)
  }
  return enhancement
}

/** A request that may have been paid goes once more where its policy is to ask, and whoever sits there says so. */
async function againIfWanted<Answer>(
  io: Io,
  { config, options }: { config: Config; options: DrawingOptions },
  send: (onUnknown?: UnknownPolicy) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof MaybePaidError) || config.onUnknown !== 'ask' || options.json || !canAsk(io)) throw error
    if (!(await ask(io, `${error.what} Send it again?`))) throw error
    return send('retry')
  }
}

/** A home that is not there is not made. */
async function partsOfDryRun({ home }: Config): Promise<AppParts> {
  return existsSync(path.join(home, 'limn.db')) ? {} : { store: await openSqliteStore({ home, inMemory: true }) }
}

const codeOfDryRun = ({ pictures }: DrawingPlan): number =>
  pictures.some(({ blocked }) => blocked !== undefined) ? exitCodes.blockedBySafety : exitCodes.done

async function save(
  io: Io,
  drawn: Omit<SavedGeneration, 'paths'>,
  index: number,
  destination: Destination,
  options: DrawingOptions & { count: number },
): Promise<SavedGeneration> {
  const position = { number: index + 1, count: options.count }
  const paths = await savePictures(io, destination, drawn.generation, position)
  await reportGeneration(io, { ...drawn, paths }, { ...options, destination })
  if (options.open) await openPictures(io, paths)
  return { ...drawn, paths }
}

function cacheModeOf({ cache, refresh }: DrawingOptions): CacheMode {
  if (cache === false) return 'off'
  return refresh ? 'refresh' : 'use'
}

/** What named the engine of a request. */
function engineSource(io: Io, config: Config, options: DrawingOptions): string {
  if (options.engine !== undefined) return '--engine'
  return io.environment.LIMN_ENGINE ? 'LIMN_ENGINE' : `"engine" in ${path.join(config.home, 'config.json')}`
}

function exitCodeFor(generations: readonly Generation[]): number {
  if (generations.some(({ record }) => record.outcome === 'blocked')) return exitCodes.blockedBySafety
  if (generations.some(({ images }) => images.length === 0)) return exitCodes.engineFailed
  return exitCodes.done
}
