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

/** What is booked where a call is to be performed. */
export interface Booking<Begun> {
  /** Comes before the transaction that takes the lease. */
  prepare(): Promise<void>
  /** In it. */
  begin(books: Books): Begun
}

/**
 * Finds the answer to an identical request, also of another process that is at it; else takes the lease. One that asks
 * anew takes only what came after it asked. One without a cache takes nothing; where it may be paid it waits all the
 * same, since the one before it may end as unknown.
 *
 * @param open Gives the answer that a record tells of; undefined where a part of it is gone.
 * @throws CancelledError when the signal fires.
 */
export async function findAnswer<Answer, Begun>(
  { leases, store }: Pick<GenerationServiceOptions, 'leases' | 'store'>,
  { engine, admission, requestKey, options, askedAtMs }: OpenCall,
  { signal, streamed }: { signal: AbortSignal | undefined; streamed: boolean },
  open: (record: GenerationRecord) => Promise<Answer | undefined>,
  { prepare, begin }: Booking<Begun>,
): Promise<FoundAnswer<Answer, Begun>> {
  const { local } = engine.capabilities
  const { cache = 'use', forcedEnding } = options
  const nothing = { lease: noLease, begun: undefined }
  if (forcedEnding || (local && cache === 'off')) return nothing

  const gone = new Set<string>()
  async function openOrForget(record: GenerationRecord): Promise<Answer | undefined> {
    const answer = await open(record)
    if (answer === undefined) gone.add(record.id)
    return answer
  }

  // By reading only: what is there waits for nobody who writes.
  const known = cache === 'use' ? await store.findCached(requestKey) : undefined
  const cached = known && (await openOrForget(known))
  if (cached) return { cached, cache: 'hit' }
  // Drawn here, a stream goes no faster than it is read: nobody is made to wait for somebody else's reader.
  if (local && streamed) return nothing

  await prepare()
  const isWanted = ({ id, createdAt }: GenerationRecord): boolean =>
    (cache === 'use' || createdAt > askedAtMs) && !gone.has(id)
  const name = local ? `${requestKey} ${admission.request.request.serviceTier}` : requestKey
  const taken = await leases.take(
    name,
    local ? 'local' : 'paid',
    {
      look(books) {
        const record = cache === 'off' ? undefined : books.findCached(requestKey)
        return record && isWanted(record) ? record : undefined
      },
      open: openOrForget,
      begin,
    },
    signal,
  )
  if ('lease' in taken) return taken
  return { cached: taken.found, cache: taken.waited || cache === 'refresh' ? 'shared' : 'hit' }
}
