import { type Tier, tierLimits } from './tiers.data.ts'

/** What one project may use of one model; what is absent is not limited. 0 allows nothing. */
export interface RateLimits {
  requestsPerMinute?: number | undefined
  imagesPerMinute?: number | undefined
  inputTokensPerMinute?: number | undefined
  requestsPerDay?: number | undefined
}

/** A tier's figures, and others in place of some of them. */
export interface RateLimitOptions extends RateLimits {
  tier?: Tier | undefined
}

export function rateLimitsOf({ tier, ...own }: RateLimitOptions): RateLimits {
  const given = Object.fromEntries(Object.entries(own).filter(([, limit]) => limit !== undefined))
  return { ...(tier !== undefined && tierLimits[tier]), ...given }
}
