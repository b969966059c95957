import type { QuotaKind } from '../../gemini-api/quota-metrics.data.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import type { QuotaAmount, QuotaLimit, QuotaState, QuotaUse } from './quota-state.ts'

const minuteMs = 60_000

/**
 * How far two calls may differ in how long they take to arrive and be counted. What left is counted from this long after
 * its last byte, unless an answer shows sooner that it has arrived. See docs/decisions/2026-11-29-quota-window.md.
 */
export const arrivalMarginMs = 1_000

/** Calls and what they take, together. */
export interface QuotaTotal extends QuotaAmount {
  requests: number
}

export const nothing: QuotaTotal = { requests: 0, images: 0, inputTokens: 0 }

const minuteLimits = [
  ['requests-per-minute', 'requestsPerMinute', 'requests'],
  ['images-per-minute', 'imagesPerMinute', 'images'],
  ['input-tokens-per-minute', 'inputTokensPerMinute', 'inputTokens'],
] as const satisfies [QuotaKind, keyof RateLimits, keyof QuotaTotal][]

/** The stricter of what was configured and what a 429 told, of each limit. */
export function limitsOf(configured: RateLimits, learned: QuotaState['learned']): RateLimits {
  const stricter = (kind: QuotaKind, limit: number | undefined): number | undefined =>
    learned[kind] === undefined ? limit : Math.min(learned[kind].limit, limit ?? Infinity)
  const limits: RateLimits = { requestsPerDay: stricter('requests-per-day', configured.requestsPerDay) }
  for (const [kind, field] of minuteLimits) limits[field] = stricter(kind, configured[field])
  return limits
}

/**
 * When a call fits into the minute together with those that have their turn before it, and the limit that decides.
 *
 * @param before What those before it take.
 */
export function whenFits(
  uses: readonly QuotaUse[],
  limits: RateLimits,
  { before, amount, nowMs }: { before: QuotaTotal; amount: QuotaAmount; nowMs: number },
): { atMs: number; quota?: QuotaLimit } {
  let latest: { atMs: number; quota?: QuotaLimit } = { atMs: nowMs }
  for (const [kind, field, what] of minuteLimits) {
    const limit = limits[field]
    if (limit === undefined) continue
    // More than the whole limit fits never; when nothing else counts, it is for the other side to say so.
    const own = Math.min(limit, what === 'requests' ? 1 : amount[what])
    const atMs = whenFree(uses, { limit, wanted: before[what] + own, what, nowMs })
    if (atMs > latest.atMs) latest = { atMs, quota: { kind, limit } }
  }
  return latest
}

/** When `wanted` of `limit` can have been let through, one after the other. Uses are in the order in which they end. */
function whenFree(
  uses: readonly QuotaUse[],
  { limit, wanted, what, nowMs }: { limit: number; wanted: number; what: keyof QuotaTotal; nowMs: number },
): number {
  const roundsBefore = Math.max(0, Math.ceil(wanted / limit) - 1)
  let atMs = nowMs
  let excess = uses.reduce((sum, use) => sum + use[what], wanted - roundsBefore * limit) - limit
  for (const use of uses) {
    if (excess <= 0) break
    excess -= use[what]
    atMs = Math.max(nowMs, use.atMs + minuteMs)
  }
  return atMs + roundsBefore * (minuteMs + arrivalMarginMs)
}

/**
 * Those that still count, in the order in which they end. Old ones are put together: a tenth of a second later, nobody
 * loses much. Where nothing is limited yet they are put together by the second, so that little is written for each call.
 */
export function currentUses(
  uses: readonly QuotaUse[],
  { nowMs, latestMs, isLimited }: { nowMs: number; latestMs: number; isLimited: boolean },
): QuotaUse[] {
  const { afterMs, stepMs } = isLimited ? merging.limited : merging.unlimited
  const current: QuotaUse[] = []
  const merged = new Map<number, QuotaUse>()
  for (const use of uses) {
    // A clock that was set back must not leave them there for ever.
    const atMs = Math.min(use.atMs, latestMs)
    if (atMs + minuteMs <= nowMs) continue
    if (use.id !== undefined && atMs > nowMs - afterMs) {
      current.push(atMs === use.atMs ? use : { ...use, atMs })
      continue
    }
    const roundedMs = use.id === undefined ? atMs : Math.ceil(atMs / stepMs) * stepMs
    const sum = merged.get(roundedMs) ?? { ...nothing, atMs: roundedMs }
    sum.requests += use.requests
    sum.images += use.images
    sum.inputTokens += use.inputTokens
    merged.set(roundedMs, sum)
  }
  return [...current, ...merged.values()].sort((a, b) => a.atMs - b.atMs)
}

/** What arrived so long ago is put together. */
const merging = {
  limited: { afterMs: 2_000, stepMs: 100 },
  unlimited: { afterMs: 0, stepMs: 1_000 },
}
