import type { Block } from '../safety/guard.ts'
import { addEvent, createAnswer } from './answer.ts'
import { cacheUseOf } from './cost-from.ts'
import { lastEvents } from './events.ts'
import type { GenerationEvent } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { blockEvents } from './guard.ts'
import type { OpenCall } from './open-call.ts'
import { record } from './record.ts'

/** Answers a call that limn's own rules block. Nothing is held, sent or drawn; the record says why. */
export async function* refuseCall(
  { store, createId, nowMs }: GenerationServiceOptions,
  { engine, admission, cacheKey, options, stopwatch }: OpenCall,
  block: Block,
): AsyncGenerator<GenerationEvent> {
  const answer = createAnswer(admission.warnings)
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
  yield* lastEvents(head, { ...recorded, parts: [], cache: cacheUseOf(options), blockReason: answer.blockReason })
}
