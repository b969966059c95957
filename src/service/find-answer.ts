import type { Books } from '../store/books.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import type { CacheUse } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { type Lease, noLease } from './leases.ts'
import type { OpenCall } from './open-call.ts'

/** The answer to a call, and how it was come by; or, where the call is to be performed, the lease to do so. */
export type FoundAnswer<Answer, Begun> =
  | { cached: Answer; cache: CacheUse }
  | { lease: Lease; begun: Begun | undefined }

/**
 * Finds the answer to an identical request, also of another process that is at it; else takes the lease. One that asks
 * anew takes only what came after it asked. One without a cache takes nothing; where it may be paid it waits all the
 * same, since the one before it may end as unknown.
 *
 * @param open Gives the answer that a record tells of; undefined where a part of it is gone.
 * @param begin What is booked in the transaction that takes the lease.
 * @throws CancelledError when the signal fires.
 */
export async function findAnswer<Answer, Begun>(
  { leases, store }: Pick<GenerationServiceOptions, 'leases' | 'store'>,
  { engine, admission, requestKey, options, askedAtMs }: OpenCall,
  { signal, streamed }: { signal: AbortSignal | undefined; streamed: boolean },
  open: (record: GenerationRecord) => Promise<Answer | undefined>,
  begin: (books: Books) => Begun,
): Promise<FoundAnswer<Answer, Begun>> {
  const { local } = engine.capabilities
  const { cache = 'use', forcedEnding } = options
  const nothing = { lease: noLease, begun: undefined }
  if (forcedEnding || (local && cache === 'off')) return nothing

  const isWanted = (record: GenerationRecord): boolean => cache === 'use' || record.createdAt > askedAtMs
  // Drawn here, a stream goes no faster than it is read: nobody is made to wait for somebody else's reader.
  if (local && streamed) {
    const record = await store.findCached(requestKey)
    const cached = record && isWanted(record) ? await open(record) : undefined
    return cached ? { cached, cache: 'hit' } : nothing
  }

  const gone = new Set<string>()
  const name = local ? `${requestKey} ${admission.request.request.serviceTier}` : requestKey
  const taken = await leases.take(
    name,
    local ? 'local' : 'paid',
    {
      look(books) {
        const record = cache === 'off' ? undefined : books.findCached(requestKey)
        return record && isWanted(record) && !gone.has(record.id) ? record : undefined
      },
      async open(record) {
        const answer = await open(record)
        if (answer === undefined) gone.add(record.id)
        return answer
      },
      begin,
    },
    signal,
  )
  if ('lease' in taken) return taken
  return { cached: taken.found, cache: taken.waited || cache === 'refresh' ? 'shared' : 'hit' }
}
