import type { CacheUse } from '../generation.ts'
import type { OpenCall } from '../open-call.ts'
import { withOwnWarnings } from '../own-warnings.ts'
import { type CallEvent, outcomeOf } from './call-event.ts'
import type { KeptAnswer } from './open-kept.ts'

/** Answers with the very bytes that an identical request was answered with. */
export function* recallReply(
  { record, body }: KeptAnswer,
  cache: CacheUse,
  { admission }: OpenCall,
): Generator<CallEvent> {
  const { framing, headers } = record.reply!
  const kept = outcomeOf(record, cache)
  const outcome = { ...kept, warnings: withOwnWarnings(kept.warnings, admission.warnings) }
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
