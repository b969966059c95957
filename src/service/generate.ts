import { throwIfCancelled } from '../errors/index.ts'
import { countTokens } from '../gemini-api/count-tokens.ts'
import { bytesOf } from '../gemini-api/inline-data.ts'
import { sniffImage } from '../imaging/sniff.ts'
import { joined } from './cost-from.ts'
import type { CallHead } from './events.ts'
import { throwProblems } from './file-data/file-problems.ts'
import { resolveFileData } from './file-data/resolve-file-data.ts'
import { type Booking, findAnswer } from './find-answer.ts'
import type { Generation, GenerationEvent, GenerationOptions, GenerationService } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { type Hold, heldBy, holdMoney } from './hold.ts'
import { inFormat } from './in-format.ts'
import { admitCall, type OpenCall, openCall } from './open-call.ts'
import { paidPicture } from './paid-picture.ts'
import { performCall } from './perform-call.ts'
import { recallCall } from './recall-call.ts'
import { refuseCall } from './refuse-call.ts'
import { type CallEvent, type CallManner, joinedEvent } from './relay/call-event.ts'
import { openKept } from './relay/open-kept.ts'
import { rebuild } from './relay/rebuild.ts'
import { recallReply } from './relay/recall-reply.ts'
import { relayed } from './relay/relayed.ts'
import { performUntilPicture } from './retry-empty.ts'
import { createRunningCalls, type RunningCalls } from './running-calls.ts'
import { createShareInFlight } from './share-in-flight.ts'

/**
 * Whoever asks anew does not join one that may be answered from the cache; nor is one refused because another's budget is
 * used up: calls of several payers wait for each other as those of several processes do.
 */
const callKey = ({ engine, cacheKey, options }: OpenCall): string =>
  `${cacheKey} ${options.cache ?? 'use'} ${engine.capabilities.local ? '' : JSON.stringify(options.payer)}`

/**
 * One generation, from request to record. `paidCalls` are those that may be paid and are on their way, whoever has left
 * them.
 */
export function createGenerationService(
  service: GenerationServiceOptions,
): GenerationService & { paidCalls: Pick<RunningCalls<unknown>, 'running' | 'ended'> } {
  const shareInFlight = createShareInFlight<Generation>()
  const paidCalls = createRunningCalls(joinedEvent)

  const headOf = ({ admission, verdict }: OpenCall): CallHead => ({
    profile: admission.profile,
    responseId: service.createId(),
    safetyRatings: verdict.ratings,
  })

  /** Money, for what may be paid. */
  function bookingOf(opened: OpenCall): Booking<Hold | undefined> {
    if (opened.engine.capabilities.local || opened.options.forcedEnding) {
      return { async prepare() {}, begin: () => undefined }
    }
    const { start } = service.ledgerUpkeep
    return { prepare: start, begin: (books) => holdMoney(books, service, paidPicture(opened)) }
  }

  async function* recallOrPerform(
    opened: OpenCall,
    signal: AbortSignal | undefined,
    manner: CallManner,
  ): AsyncGenerator<CallEvent> {
    const { stopwatch } = opened
    const { framing, streamed } = manner
    const found = await findAnswer(
      service,
      opened,
      { streamed, signal },
      (record) => openKept(record, framing, service.store),
      bookingOf(opened),
    )
    stopwatch.lap('cache')
    if ('cached' in found) {
      const { cached, cache } = found
      if ('body' in cached) yield* recallReply(cached, cache, opened)
      else yield* recallCall(opened, { cached, cache }, headOf(opened))
      return
    }
    const { lease, begun } = found
    try {
      const how = { held: begun && heldBy(begun), lease, signal, streamed }
      if (framing) yield* performCall(service, opened, headOf(opened), { ...how, framing })
      else yield* performUntilPicture(service, opened, headOf(opened), how)
    } finally {
      await lease.end()
    }
  }

  function call(opened: OpenCall, signal: AbortSignal | undefined, manner: CallManner): AsyncGenerator<CallEvent> {
    const { engine, options, verdict } = opened
    if (verdict.block && !options.forcedEnding) return refuseCall(service, opened, verdict.block)
    if (engine.capabilities.local || options.forcedEnding) return recallOrPerform(opened, signal, manner)
    return paidCalls.follow(callKey(opened), signal, (unwanted) => recallOrPerform(opened, unwanted, manner))
  }

  function run(opened: OpenCall, signal: AbortSignal | undefined, streamed: boolean): AsyncGenerator<GenerationEvent> {
    return rebuild(call(opened, signal, { streamed }), headOf(opened), service.store)
  }

  /** In the format that was asked for. What the cache has saved is noted. */
  function asAsked(generation: Generation, { outputMimeType, signal, payer }: GenerationOptions): Promise<Generation> {
    service.savings.add(generation, payer)
    return inFormat(generation, outputMimeType, { blobs: service.store.blobs, tellsHow: service.metadata, signal })
  }

  /** Who is in a hurry does not wait for one who is not, nor is one tier's price said to another. */
  const sharedKey = (opened: OpenCall): string => {
    const { verdict, admission } = opened
    return `${callKey(opened)} ${JSON.stringify(verdict.ratings)} ${admission.request.request.serviceTier}`
  }

  return {
    conduct: service.conduct,

    async countTokens(request, { signal }) {
      const resolved = await resolveFileData(request, service, { conduct: service.conduct, signal })
      throwProblems([], resolved.problems)
      return countTokens(resolved.request, (picture) => sniffImage(bytesOf(picture)))
    },

    async generate(request, options) {
      const opened = await openCall(service, request, options)
      let own = false
      const generation = await shareInFlight(sharedKey(opened), options.signal, async (signal) => {
        own = true
        for await (const event of run(opened, signal, false)) {
          if (event.type === 'done') return event.generation
          if (event.type === 'wait') options.onWait?.(event.wait)
        }
        throw new Error('A generation ended without its last event.')
      })
      return asAsked(own ? generation : joined(generation), options)
    },

    paidCalls,

    async takeQuota(request, options) {
      await admitCall(service, request, options)
    },

    async relay(request, options) {
      const { framing, signal } = options
      throwIfCancelled(signal)
      const engine = await service.engines.get(options.engine ?? service.defaultEngine)
      // An answer that may be asked for again is held back until it stands.
      if (!engine.capabilities.relays || options.forcedEnding || service.retryEmpty > 0) return undefined
      const opened = await openCall(service, request, options)
      return relayed(options, {
        begin: (listening) => call(opened, listening, { streamed: framing !== 'json', framing }),
        rebuilt: (events) => rebuild(events, headOf(opened), service.store),
        onEnd: (made) => service.savings.add(made, options.payer),
      })
    },

    async *stream(request, options) {
      throwIfCancelled(options.signal)
      for await (const event of run(await openCall(service, request, options), options.signal, true)) {
        yield event.type === 'done' ? { type: 'done', generation: await asAsked(event.generation, options) } : event
      }
    },
  }
}
