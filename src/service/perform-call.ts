import { CancelledError } from '../errors/index.ts'
import { addEvent, createAnswer, usageOf } from './answer.ts'
import { check } from './check.ts'
import { cacheUseOf } from './cost-from.ts'
import { draw } from './draw.ts'
import { type CallHead, lastEvents, partEvent } from './events.ts'
import { forcedEvents } from './forced-ending.ts'
import type { GenerationEvent } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { type HeldCall, holdMoney, type Reckoning } from './hold.ts'
import { mark } from './mark.ts'
import type { OpenCall } from './open-call.ts'
import { paidPicture } from './paid-picture.ts'
import { nobodyInParticular } from './payer.ts'
import { priorityOf, quotaCallOf } from './quota-call.ts'
import { type RecordInput, record } from './record.ts'
import { type CallEvent, type CallManner, outcomeOf } from './relay/call-event.ts'
import { createRelayedBody } from './relay/relayed-body.ts'

/** Holds the money, waits for its turn, draws, records whatever came of it, and settles. */
export function performCall(
  service: GenerationServiceOptions,
  opened: OpenCall,
  head: CallHead,
  how: { streamed: boolean; signal: AbortSignal | undefined },
): AsyncGenerator<GenerationEvent>
export function performCall(
  service: GenerationServiceOptions,
  opened: OpenCall,
  head: CallHead,
  how: CallManner & { signal: AbortSignal | undefined },
): AsyncGenerator<CallEvent>
export async function* performCall(
  service: GenerationServiceOptions,
  opened: OpenCall,
  head: CallHead,
  { signal, streamed, framing }: CallManner & { signal: AbortSignal | undefined },
): AsyncGenerator<CallEvent> {
  const { engine, admission, cacheKey, watermark, signer, options, stopwatch } = opened
  const { store, createId, nowMs } = service
  const held = await hold(service, opened)
  const leave = await enter(service, opened, held, signal)
  stopwatch.lap('schedule')

  const answer = createAnswer(admission.warnings)
  const answerHead = { ...head, fields: answer.fields }
  // Undefined until the drawing has finished or thrown: then the caller has left in the middle.
  let end: { failure?: unknown } | undefined
  let recorded: Awaited<ReturnType<typeof record>> | undefined
  const id = createId()
  const body = framing && engine.capabilities.relays ? createRelayedBody(framing, store.blobs) : undefined
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
    recorded = await (reckoning ? recordAndSettle(service, input, held!, reckoning) : record(input))
    service.boundCache.added()
  }
  const cache = cacheUseOf(options)
  if (body) yield { type: 'kept', outcome: outcomeOf(recorded.record, cache) }
  else yield* lastEvents(answerHead, { ...recorded, parts: answer.parts, cache, blockReason: answer.blockReason })
}

/** What was paid is known even where the record finds no room. */
async function recordAndSettle(
  { ledgerUpkeep, store }: GenerationServiceOptions,
  input: RecordInput,
  held: HeldCall,
  reckoning: Reckoning,
): Promise<Awaited<ReturnType<typeof record>>> {
  try {
    return await record({ ...input, settle: (books) => held.close(reckoning, input.id, books) })
  } catch (error) {
    await ledgerUpkeep.seeTo(() => store.inOneTransaction((books) => held.close(reckoning, undefined, books)))
    throw error
  }
}

/** Money for a call that may be paid; none for engines of this machine, nor for an ending that is forced. */
async function hold(
  service: GenerationServiceOptions,
  { engine, admission, requestKey, options }: OpenCall,
): Promise<HeldCall | undefined> {
  if (engine.capabilities.local || options.forcedEnding) return undefined
  const { store, budgets, owner, nowMs, createId } = service
  const onUnknown = options.onUnknown ?? service.onUnknown
  const payer = options.payer ?? nobodyInParticular
  await service.ledgerUpkeep.start()
  const cacheKey = requestKey
  const call = paidPicture(admission)
  return holdMoney({ engine, call, cacheKey, budgets, payer, onUnknown, store, id: createId(), owner, nowMs })
}

/** Waits for a place of this machine. Whoever leaves the queue pays nothing. */
async function enter(
  service: GenerationServiceOptions,
  { engine, admission, options }: OpenCall,
  held: HeldCall | undefined,
  signal: AbortSignal | undefined,
): Promise<() => void> {
  // What is sent elsewhere waits for its turn there, each time it is sent.
  if (!engine.capabilities.local) return () => {}
  try {
    return await service.scheduler.enter(`${engine.name}/${admission.profile.id}`, signal, priorityOf(options))
  } catch (error) {
    const reason = 'It left the queue before it was sent.'
    const released = { state: 'released', usd: 0, reason } as const
    if (held) await service.store.inOneTransaction((books) => held.close(released, undefined, books))
    throw error
  }
}
