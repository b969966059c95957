import type { Framing, Warning } from '../../engines/engine.ts'
import type { GenerationRecord } from '../../store/record-store.ts'
import { costFrom, joined } from '../cost-from.ts'
import type { CacheUse, GenerationEvent, GenerationOutcome, Reply } from '../generation.ts'

/** How the first caller of a call wants its answer. */
export interface CallManner {
  /** True when somebody waits for each part. */
  streamed: boolean
  /** Set for one who wants the bytes. */
  framing?: Framing | undefined
}

/** What all who follow a call hear: its parts and the whole, or its bytes and what they came to. */
export type CallEvent =
  | GenerationEvent
  | { type: 'reply'; framing: Framing; reply: Reply }
  | { type: 'kept'; outcome: GenerationOutcome }

export function outcomeOf(record: GenerationRecord, cache: CacheUse): GenerationOutcome {
  return { record, warnings: record.warnings as Warning[], ...costFrom(cache, record) }
}

/** For whoever follows a call that another one made. */
export function joinedEvent(event: CallEvent): CallEvent {
  if (event.type === 'done') return { ...event, generation: joined(event.generation) }
  if (event.type === 'kept') return { ...event, outcome: joined(event.outcome) }
  if (event.type === 'reply' && event.reply.cache !== 'hit')
    return { ...event, reply: { ...event.reply, cache: 'shared' } }
  return event
}
