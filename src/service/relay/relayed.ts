import type { Framing } from '../../engines/engine.ts'
import type { GenerationEvent, GenerationOutcome, Relayed } from '../generation.ts'
import type { CallEvent } from './call-event.ts'

export interface RelayedCall {
  begin(signal: AbortSignal): AsyncGenerator<CallEvent>
  /** The events of a call whose bytes are not in the right framing. */
  rebuilt(events: AsyncIterable<CallEvent>): AsyncIterable<GenerationEvent>
  onEnd(made: GenerationOutcome): void
}

/**
 * What one who wants the bytes of a call gets: its reply where that is in the right framing, else its events.
 *
 * @throws What the call throws before its first event.
 */
export async function relayed(
  { framing, signal }: { framing: Framing; signal?: AbortSignal },
  { begin, rebuilt, onEnd }: RelayedCall,
): Promise<Relayed> {
  const own = new AbortController()
  const leave = (): void => own.abort(signal?.reason)
  if (signal?.aborted) leave()
  else signal?.addEventListener('abort', leave, { once: true })
  const events = begin(own.signal)
  const first = await firstAnswer(events)
  if (first.type !== 'reply' || first.framing !== framing) {
    return { type: 'events', events: rebuilt(after(first, events, onEnd)) }
  }
  // What has begun to come is paid: it is of interest, whoever leaves.
  signal?.removeEventListener('abort', leave)
  const outcome = outcomeIn(events)
  // Nobody has to wait for it.
  outcome.then(onEnd).catch(() => {})
  return { type: 'reply', reply: first.reply, outcome }
}

async function firstAnswer(events: AsyncIterator<CallEvent>): Promise<CallEvent> {
  for (;;) {
    const { value, done } = await events.next()
    if (done) throw new Error('A call ended without an event.')
    if (value.type !== 'wait') return value
  }
}

/** Listens to the end: a call whose last listener leaves before is told to stop. */
async function outcomeIn(events: AsyncIterable<CallEvent>): Promise<GenerationOutcome> {
  let outcome: GenerationOutcome | undefined
  for await (const event of events) if (event.type === 'kept') outcome = event.outcome
  if (outcome === undefined) throw new Error('A relayed call ended without its outcome.')
  return outcome
}

async function* after(
  first: CallEvent,
  rest: AsyncIterable<CallEvent>,
  onEnd: RelayedCall['onEnd'],
): AsyncGenerator<CallEvent> {
  yield first
  for await (const event of rest) {
    if (event.type === 'kept') onEnd(event.outcome)
    if (event.type === 'done') onEnd(event.generation)
    yield event
  }
}
