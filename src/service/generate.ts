import type { EngineRegistry } from '../engines/registry.ts'
import { CancelledError, throwIfCancelled } from '../errors/index.ts'
import type { Conduct } from '../gemini-api/conduct.ts'
import { countTokens } from '../gemini-api/count-tokens.ts'
import { bytesOf } from '../gemini-api/inline-data.ts'
import { highestPrice } from '../gemini-api/price.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import { sniffImage } from '../imaging/sniff.ts'
import type { Block } from '../safety/guard.ts'
import type { Store } from '../store/store.ts'
import { admit } from './admit.ts'
import { addEvent, createAnswer, usageOf } from './answer.ts'
import { cacheKeyOf, findCachedAnswer } from './cache.ts'
import { check } from './check.ts'
import { draw } from './draw.ts'
import { lastEvents, partEvent } from './events.ts'
import { throwProblems } from './file-data/file-problems.ts'
import type { FileDataSources } from './file-data/read-file-uri.ts'
import { resolveFileData } from './file-data/resolve-file-data.ts'
import { forcedEvents } from './forced-ending.ts'
import type {
  Generation,
  GenerationEvent,
  GenerationOptions,
  GenerationRequest,
  GenerationService,
} from './generation.ts'
import { blockEvents, guardRequest } from './guard.ts'
import { holdBudget } from './hold.ts'
import { inTier } from './in-tier.ts'
import { limit } from './limit.ts'
import type { RateLimiter } from './limits/rate-limiter.ts'
import { record } from './record.ts'
import type { Scheduler } from './schedule.ts'
import { createShareInFlight } from './share-in-flight.ts'
import { createStopwatch } from './stopwatch.ts'

export interface GenerationServiceOptions extends FileDataSources {
  engines: EngineRegistry
  store: Store
  scheduler: Scheduler
  /** Engine for requests that name none. */
  defaultEngine: string
  /** Most USD to be paid in a day (UTC); undefined means no limit. */
  dailyBudgetUsd: number | undefined
  conduct: Conduct
  rateLimiter: RateLimiter
  createId: () => string
  /** Milliseconds since 1970. */
  nowMs: () => number
}

/** One generation, from request to record. */
export function createGenerationService(service: GenerationServiceOptions): GenerationService {
  const shareInFlight = createShareInFlight<Generation>()

  async function open(request: GenerationRequest, options: GenerationOptions) {
    const stopwatch = createStopwatch(() => performance.now())
    const engine = await service.engines.get(options.engine ?? service.defaultEngine)
    const { conduct } = service
    const resolved = await resolveFileData(request.request, service, { conduct, signal: options.signal })
    stopwatch.lap('files')
    const admission = admit(
      { ...request, request: resolved.request },
      { engine, outputMimeType: options.outputMimeType, mask: options.mask, conduct, fileProblems: resolved.problems },
    )
    limit(service.rateLimiter, admission, options)
    stopwatch.lap('admit')
    const verdict = guardRequest(admission, engine)
    stopwatch.lap('guard')
    // What is forced or blocked is no answer to the request: it is neither shared nor found again.
    const drawn = !options.forcedEnding && !verdict.block
    const cacheKey = drawn ? cacheKeyOf(admission.draw, engine) : service.createId()
    return { engine, admission, verdict, cacheKey, options, stopwatch }
  }

  type Opened = Awaited<ReturnType<typeof open>>

  /** Nothing is held, sent or drawn; the record says why. */
  async function* refuse(
    { engine, admission, cacheKey, options, stopwatch }: Opened,
    block: Block,
  ): AsyncGenerator<GenerationEvent> {
    const { store, createId, nowMs } = service
    const answer = createAnswer(admission)
    for (const event of blockEvents(block)) addEvent(answer, event)
    const recorded = await record({
      store,
      id: createId(),
      nowMs: nowMs(),
      engine,
      admission,
      answer,
      cacheKey,
      options,
      timingsMs: stopwatch.timingsMs(),
      failure: undefined,
    })
    const head = { profile: admission.profile, responseId: createId(), safetyRatings: block.ratings }
    yield* lastEvents(head, { ...recorded, parts: [], cached: false, blockReason: answer.blockReason })
  }

  async function* drawOrRecall(
    { engine, admission, verdict, cacheKey, options, stopwatch }: Opened,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<GenerationEvent> {
    const { store, scheduler, dailyBudgetUsd, createId, nowMs } = service
    const { profile } = admission
    const head = { profile, responseId: createId(), safetyRatings: verdict.ratings }

    const cached = await findCachedAnswer(store, cacheKey)
    stopwatch.lap('cache')
    if (cached) {
      const record = inTier(cached.record, profile, admission.request.request.serviceTier)
      for (const part of cached.parts) yield partEvent(head, part, record.usage as UsageMetadata)
      yield* lastEvents(head, { ...cached, record, cached: true })
      return
    }

    const highestUsd = highestPrice(profile, admission.request.request, admission.imageSize)
    await holdBudget({ engine, highestUsd, dailyBudgetUsd, store, nowMs: nowMs() })

    const leave = await scheduler.enter(`${engine.name}/${profile.id}`, signal, priorityOf(options))
    stopwatch.lap('schedule')

    const answer = createAnswer(admission)
    // Stands until the drawing has finished or thrown: then the caller has left in the middle.
    let failure: unknown = new CancelledError()
    let recorded: Awaited<ReturnType<typeof record>> | undefined
    try {
      const { forcedEnding } = options
      for await (const event of forcedEnding ? forcedEvents(forcedEnding) : draw(engine, admission.draw, signal)) {
        const part = addEvent(answer, event)
        if (part) yield partEvent(head, part, usageOf(admission, answer))
      }
      check(admission, answer)
      failure = undefined
    } catch (error) {
      failure = error
      throw error
    } finally {
      leave()
      stopwatch.lap('draw')
      const timingsMs = stopwatch.timingsMs()
      // Also when it failed, and when the caller left: what was drawn is kept.
      recorded = await record({
        store,
        id: createId(),
        nowMs: nowMs(),
        engine,
        admission,
        answer,
        cacheKey,
        options,
        timingsMs,
        failure,
      })
    }
    yield* lastEvents(head, { ...recorded, parts: answer.parts, cached: false, blockReason: answer.blockReason })
  }

  function run(opened: Opened, signal: AbortSignal | undefined): AsyncGenerator<GenerationEvent> {
    const { block } = opened.verdict
    return block && !opened.options.forcedEnding ? refuse(opened, block) : drawOrRecall(opened, signal)
  }

  return {
    conduct: service.conduct,

    async countTokens(request, { signal }) {
      const resolved = await resolveFileData(request, service, { conduct: service.conduct, signal })
      throwProblems([], resolved.problems)
      return countTokens(resolved.request, (picture) => sniffImage(bytesOf(picture)))
    },

    async generate(request, options) {
      const opened = await open(request, options)
      const { verdict, admission, cacheKey } = opened
      // Who is in a hurry does not wait for one who is not, nor is one tier's price said to another.
      const shared = `${cacheKey} ${JSON.stringify(verdict.ratings)} ${admission.request.request.serviceTier}`
      return shareInFlight(shared, options.signal, async (signal) => {
        for await (const event of run(opened, signal)) if (event.type === 'done') return event.generation
        throw new Error('A generation ended without its last event.')
      })
    },

    async *stream(request, options) {
      throwIfCancelled(options.signal)
      yield* run(await open(request, options), options.signal)
    },
  }
}

/** Nobody waits for the answer to a request of a batch. */
const priorityOf = ({ surface }: GenerationOptions): number => (surface === 'batch' ? -1 : 0)
