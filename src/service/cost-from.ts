import type { GenerationRecord } from '../store/record-store.ts'
import type { CacheUse, Generation, GenerationOptions } from './generation.ts'

/** What an answer cost its caller, and what was saved: whoever gets what another request has paid pays nothing. */
export function costFrom(
  cache: CacheUse,
  { paidUsd, upstreamUsd }: Pick<GenerationRecord, 'paidUsd' | 'upstreamUsd'>,
): Pick<Generation, 'cache' | 'cached' | 'cost'> {
  const cached = cache === 'hit' || cache === 'shared'
  // Of the tier that is asked for, which may be another than the one that was paid.
  const savedUsd = cached && paidUsd > 0 ? upstreamUsd : 0
  return { cache, cached, cost: { paidUsd: cached ? 0 : paidUsd, upstreamUsd, savedUsd } }
}

/** For whoever joined a call: the price is said to the one that made it, and to nobody else. */
export const joined = <Made extends Pick<Generation, 'record' | 'cached' | 'cache' | 'cost'>>(
  generation: Made,
): Made => (generation.cached ? generation : { ...generation, ...costFrom('shared', generation.record) })

/** What is said of an answer that was made for its request. */
export const cacheUseOf = ({ cache = 'use' }: GenerationOptions): CacheUse => (cache === 'use' ? 'miss' : cache)
