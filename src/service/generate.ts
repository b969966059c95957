import type { Warning } from '../engines/engine.ts'
import type { EngineRegistry } from '../engines/registry.ts'
import { CancelledError, throwIfCancelled } from '../errors/index.ts'
import type { Conduct } from '../gemini-api/conduct.ts'
import { countTokens } from '../gemini-api/count-tokens.ts'
import { bytesOf } from '../gemini-api/inline-data.ts'
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
import { type HeldCall, holdMoney } from './hold.ts'
import { inFormat } from './in-format.ts'
import { inTier } from './in-tier.ts'
import type { LedgerUpkeep } from './ledger-upkeep.ts'
import { limit } from './limit.ts'
import type { RateLimiter } from './limits/rate-limiter.ts'
import { record } from './record.ts'
import { createRunningCalls, type RunningCalls } from './running-calls.ts'
import type { Scheduler } from './schedule.ts'
import { createShareInFlight } from './share-in-flight.ts'
import { createStopwatch } from './stopwatch.ts'
import type { UnknownPolicy } from './unknown-policy.ts'

export interface GenerationServiceOptions extends FileDataSources {
  engines: EngineRegistry
  store: Store
  scheduler: Scheduler
  /** For engines elsewhere: they wait for the network, not for a core. */
  remoteScheduler: Scheduler
  /** Engine for requests that name none. */
  defaultEngine: string
  /** Most USD to be paid in a day (UTC); undefined means no limit. */
  dailyBudgetUsd: number | undefined
  onUnknown: UnknownPolicy
  ledgerUpkeep: LedgerUpkeep
  /** This process, as the ledger knows it. */
  owner: string
  conduct: Conduct
  rateLimiter: RateLimiter
  createId: () => string
  /** Milliseconds since 1970. */
  nowMs: () => number
}

/**
 * One generation, from request to record. `paidCalls` are those that may be paid and are on their way, whoever has left
 * them.
 */
export function createGenerationService(
  service: GenerationServiceOptions,
): GenerationService & { paidCalls: Pick<RunningCalls<unknown>, 'running' | 'ended'> } {
  const shareInFlight = createShareInFlight<Generation>()
  const paidCalls = createRunningCalls<GenerationEvent>()

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
    if (options.originalPrompt !== undefined) admission.warnings.push(writtenFrom(options.originalPrompt))
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
      paidUsd: 0,
    })
    const head = {
      profile: admission.profile,
      responseId: createId(),
      safetyRatings: block.ratings,
      fields: answer.fields,
    }
    yield* lastEvents(head, { ...recorded, parts: [], cached: false, blockReason: answer.blockReason })
  }

  async function* drawOrRecall(
    opened: Opened,
    signal: AbortSignal | undefined,
    streamed: boolean,
  ): AsyncGenerator<GenerationEvent> {
    const { engine, admission, verdict, cacheKey, options, stopwatch } = opened
    const { store, createId, nowMs } = service
    const scheduler = engine.capabilities.local ? service.scheduler : service.remoteScheduler
    const { profile } = admission
    const head = { profile, responseId: createId(), safetyRatings: verdict.ratings }

    const cached = await findCachedAnswer(store, cacheKey)
    stopwatch.lap('cache')
    if (cached) {
      const tiered = engine.capabilities.local
        ? inTier(cached.record, profile, admission.request.request.serviceTier)
        : cached.record
      const record = { ...tiered, warnings: tiered.warnings.filter((warning) => !isOrigin(warning as Warning)) }
      record.warnings.push(...admission.warnings.filter(isOrigin))
      const fields = record.fields ?? {}
      for (const part of cached.parts) yield partEvent({ ...head, fields }, part, record.usage as UsageMetadata)
      yield* lastEvents({ ...head, fields }, { ...cached, record, cached: true })
      return
    }

    const held = await hold(opened)
    const leave = await scheduler
      .enter(`${engine.name}/${profile.id}`, signal, priorityOf(options))
      .catch(async (error: unknown) => {
        await held?.close({ state: 'released', usd: 0, reason: 'It left the queue before it was sent.' }, undefined)
        throw error
      })
    stopwatch.lap('schedule')

    const answer = createAnswer(admission)
    const answerHead = { ...head, fields: answer.fields }
    // Stands until the drawing has finished or thrown: then the caller has left in the middle.
    let failure: unknown = new CancelledError()
    let recorded: Awaited<ReturnType<typeof record>> | undefined
    try {
      const { forcedEnding } = options
      const events = forcedEnding
        ? forcedEvents(forcedEnding)
        : draw(engine, admission.draw, { signal, bill: held?.bill, streamed })
      for await (const event of events) {
        const part = addEvent(answer, event)
        if (part) yield partEvent(answerHead, part, usageOf(admission, answer))
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
      const id = createId()
      const reckoning = held?.reckon(answer, failure)
      // Also when it failed, and when the caller left: what was drawn is kept.
      try {
        recorded = await record({
          store,
          id,
          nowMs: nowMs(),
          engine,
          admission,
          answer,
          cacheKey,
          options,
          timingsMs,
          failure,
          paidUsd: reckoning?.usd ?? 0,
        })
      } finally {
        // What was paid is known even where the record finds no room.
        if (reckoning) await held?.close(reckoning, id)
      }
    }
    yield* lastEvents(answerHead, { ...recorded, parts: answer.parts, cached: false, blockReason: answer.blockReason })
  }

  /** Money for a call that may be paid; none for engines of this machine, nor for an ending that is forced. */
  async function hold({ engine, admission, cacheKey, options }: Opened): Promise<HeldCall | undefined> {
    if (engine.capabilities.local || options.forcedEnding) return undefined
    const { store, dailyBudgetUsd, onUnknown, owner, nowMs, createId } = service
    await service.ledgerUpkeep.start()
    return holdMoney({ engine, admission, cacheKey, dailyBudgetUsd, onUnknown, store, id: createId(), owner, nowMs })
  }

  function run(opened: Opened, signal: AbortSignal | undefined, streamed: boolean): AsyncGenerator<GenerationEvent> {
    const { engine, options, verdict } = opened
    if (verdict.block && !options.forcedEnding) return refuse(opened, verdict.block)
    if (engine.capabilities.local || options.forcedEnding) return drawOrRecall(opened, signal, streamed)
    return paidCalls.follow(opened.cacheKey, signal, (unwanted) => drawOrRecall(opened, unwanted, streamed))
  }

  function asAsked(generation: Generation, { outputMimeType, signal }: GenerationOptions): Promise<Generation> {
    return inFormat(generation, outputMimeType, { blobs: service.store.blobs, signal })
  }

  /** Who is in a hurry does not wait for one who is not, nor is one tier's price said to another. */
  const sharedKey = ({ cacheKey, verdict, admission }: Opened): string =>
    `${cacheKey} ${JSON.stringify(verdict.ratings)} ${admission.request.request.serviceTier}`

  return {
    conduct: service.conduct,

    async countTokens(request, { signal }) {
      const resolved = await resolveFileData(request, service, { conduct: service.conduct, signal })
      throwProblems([], resolved.problems)
      return countTokens(resolved.request, (picture) => sniffImage(bytesOf(picture)))
    },

    async generate(request, options) {
      const opened = await open(request, options)
      const generation = await shareInFlight(sharedKey(opened), options.signal, async (signal) => {
        for await (const event of run(opened, signal, false)) if (event.type === 'done') return event.generation
        throw new Error('A generation ended without its last event.')
      })
      return asAsked(generation, options)
    },

    paidCalls,

    async *stream(request, options) {
      throwIfCancelled(options.signal)
      for await (const event of run(await open(request, options), options.signal, true)) {
        yield event.type === 'done' ? { type: 'done', generation: await asAsked(event.generation, options) } : event
      }
    },
  }
}

/** Nobody waits for the answer to a request of a batch. */
const priorityOf = ({ surface }: GenerationOptions): number => (surface === 'batch' ? -1 : 0)

const writtenFrom = (original: string): Warning => ({
  type: 'adjusted',
  feature: 'prompt',
  message: `The prompt was written from: ${original}`,
})

/** Whoever is answered from the cache may have written other words. */
const isOrigin = ({ type, feature }: Warning): boolean => type === 'adjusted' && feature === 'prompt'
