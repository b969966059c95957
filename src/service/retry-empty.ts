import type { Warning } from '../engines/engine.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import type { EventHead } from './events.ts'
import type { Generation, GenerationEvent } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { heldBy, holdMoney } from './hold.ts'
import { noLease } from './leases.ts'
import type { OpenCall } from './open-call.ts'
import { paidPicture } from './paid-picture.ts'
import { type Performance, performCall } from './perform-call.ts'

/** Answers without a picture that are no judgement on the request: asked again, it may have one. Those of safety are none. */
const emptyReasons: readonly (string | undefined)[] = ['NO_IMAGE', 'IMAGE_OTHER']

/**
 * Performs a call, and again when its answer held no picture, as often as `retryEmpty` says: each time is a call of its own,
 * with its own record, its own entry in the ledger, and its own price. What such an answer says comes only when it stands.
 */
export async function* performUntilPicture(
  service: GenerationServiceOptions,
  opened: OpenCall,
  head: Omit<EventHead, 'fields'>,
  how: Performance & { streamed: boolean },
): AsyncGenerator<GenerationEvent> {
  const { store, retryEmpty } = service
  const empty: Generation[] = []
  let { held } = how
  for (let left = held ? retryEmpty : 0; left > 0; left--) {
    const events = performCall(service, opened, head, { ...how, held, lease: noLease })
    const emptyOne = yield* holdBackEmpty(events, empty, how.signal)
    if (!emptyOne) return
    empty.push(emptyOne)
    held = heldBy(
      await store.inOneTransaction((books) => holdMoney(books, service, paidPicture(opened)), { disk: 'later' }),
    )
  }
  for await (const event of performCall(service, opened, head, { ...how, held })) yield withEmpty(event, empty)
}

/** Passes an answer on from its first picture; gives it when it has none and it is not too late to ask again. */
async function* holdBackEmpty(
  events: AsyncIterable<GenerationEvent>,
  empty: readonly Generation[],
  signal: AbortSignal | undefined,
): AsyncGenerator<GenerationEvent, Generation | undefined> {
  let heldBack: GenerationEvent[] | undefined = []
  for await (const event of events) {
    if (event.type === 'done' && heldBack && isEmpty(event.generation) && !signal?.aborted) return event.generation
    if (event.type === 'wait' || !heldBack) {
      yield withEmpty(event, empty)
      continue
    }
    heldBack.push(event)
    if (event.type === 'done' || hasPicture(event)) {
      for (const one of heldBack) yield withEmpty(one, empty)
      heldBack = undefined
    }
  }
  return undefined
}

const isEmpty = ({ images, record }: Generation): boolean =>
  images.length === 0 && emptyReasons.includes(record.finishReason)

const hasPicture = ({ response }: Extract<GenerationEvent, { type: 'chunk' }>): boolean =>
  (response.candidates?.[0]?.content?.parts ?? []).some(({ inlineData, thought }) => inlineData && !thought)

/** What the empty answers cost is part of the price. */
function withEmpty(event: GenerationEvent, empty: readonly Generation[]): GenerationEvent {
  if (event.type !== 'done' || empty.length === 0) return event
  const { generation } = event
  const { cost, warnings } = generation
  const paidUsd = empty.reduce((sum, { record }) => sum + record.paidUsd, cost.paidUsd)
  const said = empty.map(
    ({ record }): Warning => ({
      type: 'adjusted',
      feature: 'retryEmpty',
      message: `An answer held no picture (${record.finishReason}, ${formatUsd(record.paidUsd)}, record ${record.id}); the request was sent again.`,
    }),
  )
  return { type: 'done', generation: { ...generation, cost: { ...cost, paidUsd }, warnings: [...said, ...warnings] } }
}
