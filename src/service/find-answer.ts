import type { CacheUse } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import type { Lease } from './leases.ts'
import type { OpenCall } from './open-call.ts'

/** The answer to a call, and how it was come by; or, where the call is to be performed, the lease to do so. */
export type FoundAnswer<Answer> = { cached: Answer; cache: CacheUse } | { lease?: Lease }

/**
 * Finds the answer to an identical request, also of another process that is at it; else takes the lease. One that asks
 * anew takes only what came after it asked. One without a cache takes nothing; where it may be paid it waits all the
 * same, since the one before it may end as unknown.
 *
 * @param look Gives an answer made before, or after a time (milliseconds since 1970).
 * @throws CancelledError when the signal fires.
 */
export async function findAnswer<Answer>(
  { leases }: Pick<GenerationServiceOptions, 'leases'>,
  { engine, admission, requestKey, options, askedAtMs }: OpenCall,
  { signal, streamed }: { signal: AbortSignal | undefined; streamed: boolean },
  look: (query: { afterMs?: number }) => Promise<Answer | undefined>,
): Promise<FoundAnswer<Answer>> {
  const { local } = engine.capabilities
  const { cache = 'use', forcedEnding } = options
  if (forcedEnding || (local && cache === 'off')) return {}

  async function find(): Promise<Answer | undefined> {
    if (cache === 'off') return undefined
    return look(cache === 'refresh' ? { afterMs: askedAtMs } : {})
  }

  // Drawn here, a stream goes no faster than it is read: nobody is made to wait for somebody else's reader.
  if (local && streamed) {
    const cached = await find()
    return cached ? { cached, cache: 'hit' } : {}
  }
  const name = local ? `${requestKey} ${admission.request.request.serviceTier}` : requestKey
  const taken = await leases.take(name, local ? 'local' : 'paid', find, signal)
  if ('lease' in taken) return taken
  return { cached: taken.found, cache: taken.waited || cache === 'refresh' ? 'shared' : 'hit' }
}
