import type { Framing } from '../../engines/engine.ts'
import type { GenerationRecord } from '../../store/record-store.ts'
import type { Store } from '../../store/store.ts'
import { type CachedAnswer, findCachedAnswer } from '../cache.ts'
import { type KeptBody, openKeptBody } from './kept-body.ts'

export interface KeptAnswer {
  record: GenerationRecord
  body: KeptBody
}

/**
 * The answer to an identical request: its very bytes where they were passed on in the framing that is asked for, else
 * what it said.
 */
export async function findKept(
  store: Store,
  requestKey: string,
  { afterMs, framing }: { afterMs?: number; framing: Framing | undefined },
): Promise<KeptAnswer | CachedAnswer | undefined> {
  const query = afterMs === undefined ? {} : { afterMs }
  if (framing === undefined) return findCachedAnswer(store, requestKey, query)
  const record = await store.findCached(requestKey)
  if (!record || (afterMs !== undefined && record.createdAt <= afterMs)) return undefined
  const body = record.reply?.framing === framing ? await openKeptBody(record.reply, store.blobs) : undefined
  return body ? { record, body } : findCachedAnswer(store, requestKey, query)
}
