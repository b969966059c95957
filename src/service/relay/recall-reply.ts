import type { CacheUse } from '../generation.ts'
import { type CallEvent, outcomeOf } from './call-event.ts'
import type { KeptAnswer } from './find-kept.ts'

/** Answers with the very bytes that an identical request was answered with. */
export function* recallReply({ record, body }: KeptAnswer, cache: CacheUse): Generator<CallEvent> {
  const { framing, headers } = record.reply!
  const outcome = outcomeOf(record, cache)
  const reply = {
    status: 200,
    headers: { ...headers, 'content-length': String(body.sizeBytes) },
    recordId: record.id,
    engine: record.engine,
    cache,
    warnings: outcome.warnings,
    cost: outcome.cost,
    waitedMs: undefined,
    body: body.bytes,
  }
  yield { type: 'reply', framing, reply }
  yield { type: 'kept', outcome }
}
