import type { Framing } from '../../engines/engine.ts'
import type { GenerationRecord } from '../../store/record-store.ts'
import type { Store } from '../../store/store.ts'
import { type CachedAnswer, withBytes } from '../cache.ts'
import { type KeptBody, openKeptBody } from './kept-body.ts'

export interface KeptAnswer {
  record: GenerationRecord
  body: KeptBody
}

/**
 * The answer to an identical request: its very bytes where they were passed on in the framing that is asked for, else
 * what it said. Undefined where one of its blobs is gone.
 */
export async function openKept(
  record: GenerationRecord,
  framing: Framing | undefined,
  { blobs }: Pick<Store, 'blobs'>,
): Promise<KeptAnswer | CachedAnswer | undefined> {
  const { reply } = record
  const body = reply && reply.framing === framing ? await openKeptBody(reply, blobs) : undefined
  return body ? { record, body } : withBytes(record, blobs)
}
