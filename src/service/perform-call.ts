import { CancelledError, isLimnError } from '../errors/index.ts'
import type { Books } from '../store/books.ts'
import { addEvent, createAnswer, usageOf } from './answer.ts'
import { check } from './check.ts'
import { cacheUseOf } from './cost-from.ts'
import { draw } from './draw.ts'
import { type CallHead, lastEvents, partEvent } from './events.ts'
import { forcedEvents } from './forced-ending.ts'
import type { GenerationEvent } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { type HeldCall, type Reckoning, uncounted } from './hold.ts'
import type { Lease } from './leases.ts'
import { mark } from './mark.ts'
import type { OpenCall } from './open-call.ts'
import { priorityOf, quotaCallOf } from './quota-call.ts'
import { type Recorded, type RecordInput, record, unkept } from './record.ts'
import { type CallEvent, type CallManner, outcomeOf } from './relay/call-event.ts'
import { createRelayedBody } from './relay/relayed-body.ts'

/** What a call that is to be performed brings along. */
export interface Performance {
  /** Money for it; undefined where none is needed. */
  held: HeldCall | undefined
  /** Given to the next when what came of it is written. */
  lease: Lease
  signal: AbortSignal | undefined
}

/** Waits for its turn, draws, records whatever came of it, and settles. */
export function performCall(
  service: GenerationServiceOptions,
  opened: OpenCall,
  head: CallHead,
  how: Performance & { streamed: boolean },
): AsyncGenerator<GenerationEvent>
export function performCall(
  service: GenerationServiceOptions,
  opened: OpenCall,
  head: CallHead,
  how: Performance & CallManner,
): AsyncGenerator<CallEvent>
export async function* performCall(
  service: GenerationServiceOptions,
  opened: OpenCall,
  head: CallHead,
  how: Performance & CallManner,
): AsyncGenerator<CallEvent> {
  const { held, signal, streamed, framing } = how
  const { engine, admission, cacheKey, watermark, signer, options, stopwatch } = opened
  const { store, createId, nowMs } = service
  const leave = await enter(service, opened, signal)
  stopwatch.lap('schedule')

  const answer = createAnswer(admission.warnings)
  const answerHead = { ...head, fields: answer.fields }
  // Undefined until the drawing has finished or thrown: then the caller has left in the middle.
  let end: { failure?: unknown } | undefined
  let recorded: Recorded | undefined
  const id = createId()
  const body =
    framing && engine.capabilities.relays
      ? createRelayedBody(framing, store.blobs, (event) => void addEvent(answer, event))
      : undefined
  let headers: Readonly<Record<string, string>> = {}
  try {
    const { forcedEnding } = options
    const drawn = forcedEnding
      ? forcedEvents(forcedEnding)
      : draw(engine, admission.draw, {
          signal,
          bill: held?.bill,
          turns: engine.capabilities.local ? undefined : service.quotaGate.turnsOf(quotaCallOf(opened)),
          streamed,
          watermark,
          metadata: service.metadata,
          relay: body,
        })
    const events = signer
      ? mark(drawn, {
          signer,
          ingredients: service.ingredients,
          engine,
          request: admission.draw,
          watermark,
          version: service.version,
        })
      : drawn
    for await (const event of events) {
      if (event.type === 'wait') {
        stopwatch.lap(event.wait ? 'draw' : 'wait')
        yield event
        continue
      }
      if (event.type === 'reply' && body) {
        headers = event.headers
        yield {
          type: 'reply',
          framing: body.framing,
          reply: {
            ...event,
            recordId: id,
            engine: engine.name,
            cache: cacheUseOf(options),
            warnings: [...answer.warnings],
            cost: undefined,
            waitedMs: stopwatch.timingsMs().wait,
            body,
          },
        }
      }
      const part = addEvent(answer, event)
      if (part && !body) yield partEvent(answerHead, part, usageOf(admission, answer))
    }
    check(admission, answer)
    end = {}
  } catch (error) {
    end = { failure: error }
    body?.breakOff(error)
    throw error
  } finally {
    leave()
    stopwatch.lap('draw')
    const { failure } = end ?? { failure: new CancelledError() }
    const timingsMs = stopwatch.timingsMs()
    const reckoning = held?.reckon(answer, failure)
    if (reckoning?.state === 'unknown' && failure === undefined) answer.warnings.push(uncounted(reckoning.usd))
    // Also when it failed, and when the caller left: what was drawn is kept.
    const paidUsd = reckoning?.usd ?? 0
    const input = {
      store,
      id,
      nowMs: nowMs(),
      engine,
      admission,
      answer,
      cacheKey,
      watermark,
      options,
      timingsMs,
      failure,
      paidUsd,
      relayed: body && { body, headers },
    }
    recorded = await recordAndSettle(service, input, how, reckoning)
    service.boundCache.added()
  }
  const cache = cacheUseOf(options)
  if (body) yield { type: 'kept', outcome: outcomeOf(recorded.record, cache) }
  else yield* lastEvents(answerHead, { ...recorded, parts: answer.parts, cache, blockReason: answer.blockReason })
}

/**
 * All in one transaction; what was paid is known even where the record finds no room. Then an answer that is all in memory is
 * given all the same: somebody has paid for it, or waited.
 */
async function recordAndSettle(
  { ledgerUpkeep, store }: GenerationServiceOptions,
  input: RecordInput,
  { held, lease }: Performance,
  reckoning: Reckoning | undefined,
): Promise<Recorded> {
  const settle = (books: Books, recordId: string | undefined): void => {
    if (reckoning) held!.close(reckoning, recordId, books)
  }
  try {
    return await lease.endWith((release) =>
      record({
        ...input,
        close(books) {
          settle(books, input.id)
          release(books)
        },
      }),
    )
  } catch (error) {
    if (reckoning) await ledgerUpkeep.seeTo(() => store.inOneTransaction((books) => settle(books, undefined)))
    if (!isLimnError(error) || input.failure !== undefined || input.relayed) throw error
    return unkept(input, error)
  }
}

/** Waits for a place of this machine. What is sent elsewhere waits for its turn there, each time it is sent. */
async function enter(
  { scheduler }: GenerationServiceOptions,
  { engine, admission, options }: OpenCall,
  signal: AbortSignal | undefined,
): Promise<() => void> {
  if (!engine.capabilities.local) return () => {}
  return scheduler.enter(`${engine.name}/${admission.profile.id}`, signal, priorityOf(options))
}
