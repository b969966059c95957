import type { BlockReason } from '../../gemini-api/finish-reason.ts'
import type { UsageMetadata } from '../../gemini-api/usage-metadata.ts'
import type { Store } from '../../store/store.ts'
import { withBytes } from '../cache.ts'
import { type CallHead, lastEvents, partEvent } from '../events.ts'
import type { GenerationEvent } from '../generation.ts'
import type { CallEvent } from './call-event.ts'

/** The events of a call in limn's own words, also where it was begun by somebody who wants the bytes. */
export async function* rebuild(
  events: AsyncIterable<CallEvent>,
  head: CallHead,
  store: Store,
): AsyncGenerator<GenerationEvent> {
  for await (const event of events) {
    if (event.type === 'reply') continue
    if (event.type !== 'kept') {
      yield event
      continue
    }
    const { record, cache } = event.outcome
    const whole = await withBytes(record, store.blobs)
    if (whole === undefined) throw new Error('A picture is gone that was only just kept.')
    const fields = record.fields ?? {}
    const { blockReason } = (fields.response?.promptFeedback ?? {}) as { blockReason?: BlockReason }
    for (const part of whole.parts) yield partEvent({ ...head, fields }, part, record.usage as UsageMetadata)
    yield* lastEvents({ ...head, fields }, { ...whole, cache, ...(blockReason && { blockReason }) })
  }
}
