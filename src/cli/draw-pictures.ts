import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type App, type AppParts, createApp } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { MaybePaidError } from '../errors/index.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import type { CacheMode, Generation, GenerationOptions, GenerationRequest } from '../service/generation.ts'
import type { CallPlan } from '../service/plan-call.ts'
import type { UnknownPolicy } from '../service/unknown-policy.ts'
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts'
import { ask, canAsk } from './ask.ts'
import { type Destination, resolveDestination } from './destination.ts'
import { reportDryRun } from './dry-run.ts'
import { exitCodes } from './exit-codes.ts'
import { inUsersWords } from './in-users-words.ts'
import { type Io, printJson, tell } from './io.ts'
import { generationsToJson } from './json-report.ts'
import { openPictures } from './open-picture.ts'
import { startProgress } from './progress.ts'
import { reportGeneration, tellWhyIllustrator } from './report.ts'
import { requireAffordable } from './require-affordable.ts'
import { outputMimeTypeFor, requireRoom, type SavedGeneration, savePictures } from './save-pictures.ts'

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
  /** What is drawn instead. */
  enhancedPrompt?: string
  /** The request of one of the pictures, given the seed of the first once that is known. */
  requestAt(index: number, firstSeed: number | undefined): GenerationRequest
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
  try {
    drawing = await prepare(app, config)
    const engineFrom = engineSource(io, config, options)
    const optionsOfCall: GenerationOptions = {
      surface: 'cli',
      engine: options.engine,
      outputMimeType: outputMimeType ?? drawing.outputMimeType,
      parent: drawing.parent,
      originalPrompt: drawing.enhancedPrompt === undefined ? undefined : drawing.prompt,
      cache: cacheModeOf(options),
      credentials: options.credentials,
      signal: io.signal,
    }
    const inWords = (error: unknown): never => {
      throw inUsersWords(error, { files: drawing.files, engineFrom })
    }
    if (options.dryRun || options.maxCost !== undefined) {
      const plans = await planPictures(app, drawing, { count, optionsOfCall }).catch(inWords)
      requireAffordable(plans, options.maxCost)
      if (options.dryRun) {
        await reportDryRun(io, plans, { prompt: drawing.prompt, json: options.json })
        return { code: codeOfDryRun(plans), saved }
      }
    }
    for (let index = 0; index < count; index++) {
      const progress = startProgress(io, options, index)
      const startedMs = performance.now()
      const request = drawing.requestAt(index, saved[0]?.generation.record.seed)
      const draw = (onUnknown?: UnknownPolicy): Promise<Generation> =>
        app.service.generate(request, { ...optionsOfCall, onUnknown, onWait: progress.wait })
      const generation = await draw()
        .catch(async (error) => {
          progress.stop()
          if (await sendsAgain(io, error, config, options)) return draw('retry')
          throw error
        })
        .catch(inWords)
        .finally(progress.stop)
      saved.push(await save(io, { generation, durationMs: performance.now() - startedMs }, index, destination, options))
    }
  } finally {
    if (await goOn(app.paidCalls)) await tell(io, stillPaid)
    await app.close()
  }
  if (options.json) await printJson(io, generationsToJson(drawing, saved))
  else if (!options.quiet) await tellWhyIllustrator(io, saved, options.engine, config)
  return { code: exitCodeFor(saved.map(({ generation }) => generation)), saved }
}

/** Whether a request that may have been paid goes once more: asked of whoever sits there, where that is the policy. */
async function sendsAgain(io: Io, error: unknown, config: Config, { json }: DrawingOptions): Promise<boolean> {
  if (!(error instanceof MaybePaidError) || config.onUnknown !== 'ask' || json || !canAsk(io)) return false
  return ask(io, `${error.what} Send it again?`)
}

/** A home that is not there is not made. */
async function partsOfDryRun({ home }: Config): Promise<AppParts> {
  return existsSync(path.join(home, 'limn.db')) ? {} : { store: await openSqliteStore({ home, inMemory: true }) }
}

async function planPictures(
  app: App,
  drawing: Drawing,
  { count, optionsOfCall }: { count: number; optionsOfCall: GenerationOptions },
): Promise<CallPlan[]> {
  const plans: CallPlan[] = []
  for (let index = 0; index < count; index++) {
    plans.push(await app.plan(drawing.requestAt(index, plans[0]?.seed), optionsOfCall))
  }
  return plans
}

const codeOfDryRun = (plans: readonly CallPlan[]): number =>
  plans.some(({ blocked }) => blocked !== undefined) ? exitCodes.blockedBySafety : exitCodes.done

/** What has not left, or waits for another process, ends at once when nobody wants it any more. */
const endMs = 300

async function goOn({ running, ended }: App['paidCalls']): Promise<boolean> {
  if (running() === 0) return false
  const timer = new AbortController()
  try {
    return await Promise.race([ended().then(() => false), setTimeout(endMs, true, { signal: timer.signal })])
  } finally {
    timer.abort()
  }
}

const stillPaid =
  'The request has been sent and is paid whether you wait or not; limn waits and keeps the picture. Interrupt again to leave it.\n'

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
