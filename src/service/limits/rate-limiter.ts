import { type ExceededQuota, quotaExceeded } from '../../gemini-api/quota-exceeded.ts'
import type { QuotaKind } from '../../gemini-api/quota-metrics.data.ts'
import { nextPacificMidnight } from './pacific-midnight.ts'
import { type RateLimitOptions, rateLimitsOf } from './rate-limits.ts'

/** What one request takes of a project's quota. */
export interface QuotaUse {
  project: string
  /** The resolved one. */
  model: string
  images: number
  inputTokens: number
}

export interface RateLimiter {
  /**
   * Counts a request, or refuses it and counts nothing.
   *
   * @throws QuotaError with every limit it would break; the same request passes after its `retryAfterMs`, unless others
   *   come in between.
   */
  take(use: QuotaUse): void
}

export interface RateLimiterOptions {
  limits: RateLimitOptions
  /** Whole milliseconds since 1970. */
  nowMs: () => number
}

const minuteMs = 60_000

/** A request that still counts. */
interface Taken {
  atMs: number
  images: number
  inputTokens: number
}

/** One project and model. */
interface Bucket {
  /** Of the last minute, oldest first. */
  taken: Taken[]
  /** Of the day that ends at `dayEndMs`. */
  dayCount: number
  dayEndMs: number
}

/** Projects and models that are counted at once; more are callers that make up keys. */
const maxBuckets = 10_000

/** Minutes slide: what was taken is free again exactly a minute later. Days end at midnight in California. */
export function createRateLimiter({ limits, nowMs }: RateLimiterOptions): RateLimiter {
  const { requestsPerMinute, imagesPerMinute, inputTokensPerMinute, requestsPerDay } = rateLimitsOf(limits)
  const tier = limits.tier === 'free' ? 'free' : 'paid'
  const buckets = new Map<string, Bucket>()
  const perMinute: [kind: QuotaKind, limit: number | undefined, amountOf: (taken: Taken) => number][] = [
    ['requests-per-minute', requestsPerMinute, () => 1],
    ['images-per-minute', imagesPerMinute, ({ images }) => images],
    ['input-tokens-per-minute', inputTokensPerMinute, ({ inputTokens }) => inputTokens],
  ]

  function bucketOf({ project, model }: QuotaUse, now: number): Bucket {
    const name = JSON.stringify([project, model])
    const bucket = buckets.get(name) ?? { taken: [], dayCount: 0, dayEndMs: 0 }
    // The one that was used last is the last to be forgotten.
    buckets.delete(name)
    buckets.set(name, bucket)
    if (buckets.size > maxBuckets) buckets.delete(buckets.keys().next().value!)
    const current = bucket.taken.findIndex(({ atMs }) => atMs + minuteMs > now)
    bucket.taken.splice(0, current < 0 ? bucket.taken.length : current)
    if (now >= bucket.dayEndMs) {
      bucket.dayCount = 0
      bucket.dayEndMs = nextPacificMidnight(now)
    }
    return bucket
  }

  /** How long until `amount` more fits; 0 when it does now. */
  function waitOf(
    taken: readonly Taken[],
    limit: number,
    amount: number,
    amountOf: (one: Taken) => number,
    now: number,
  ) {
    let excess = taken.reduce((sum, one) => sum + amountOf(one), amount) - limit
    if (excess <= 0) return 0
    for (const one of taken) {
      excess -= amountOf(one)
      if (excess <= 0) return one.atMs + minuteMs - now
    }
    // It never fits. Google names a time all the same: callers saw less than a minute.
    return minuteMs - (now % minuteMs)
  }

  return {
    take(use) {
      const now = nowMs()
      const bucket = bucketOf(use, now)
      const next: Taken = { atMs: now, images: use.images, inputTokens: use.inputTokens }
      const exceeded: ExceededQuota[] = []
      let retryAfterMs = 0
      for (const [kind, limit, amountOf] of perMinute) {
        if (limit === undefined) continue
        const waitMs = waitOf(bucket.taken, limit, amountOf(next), amountOf, now)
        if (waitMs === 0) continue
        exceeded.push({ kind, limit })
        retryAfterMs = Math.max(retryAfterMs, waitMs)
      }
      if (requestsPerDay !== undefined && bucket.dayCount >= requestsPerDay) {
        exceeded.push({ kind: 'requests-per-day', limit: requestsPerDay })
        const waitMs = requestsPerDay === 0 ? minuteMs - (now % minuteMs) : bucket.dayEndMs - now
        retryAfterMs = Math.max(retryAfterMs, waitMs)
      }
      if (exceeded.length > 0) throw quotaExceeded({ exceeded, model: use.model, tier, retryAfterMs })
      bucket.taken.push(next)
      bucket.dayCount += 1
    },
  }
}
