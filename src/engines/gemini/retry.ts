/** How long to wait before a call that surely was not billed is tried again. */
export interface RetryPlan {
  /** Calls in all. */
  maxAttempts: number
  /** Spent on calls and on waits between them; waiting for one's turn does not count. */
  maxTotalMs: number
  /** Mean of the first wait is half of it; it doubles each time. */
  baseMs: number
  /** Longest wait that nobody asked for. */
  capMs: number
}

export const usualRetryPlan: RetryPlan = { maxAttempts: 5, maxTotalMs: 120_000, baseMs: 1_000, capMs: 20_000 }

/**
 * Exponential with full jitter, or what the other side asked for and a little more, so that not all who were told the
 * same come back at once. Undefined when it is not worth it.
 *
 * @param attempt Calls made so far, from 1.
 * @param askedMs What RetryInfo or Retry-After said. At once is what nobody needs to be told.
 * @param random 0 to 1.
 */
export function retryDelayMs(
  plan: RetryPlan,
  { attempt, elapsedMs, askedMs, random }: { attempt: number; elapsedMs: number; askedMs?: number; random: number },
): number | undefined {
  if (attempt >= plan.maxAttempts) return undefined
  const jittered = random * Math.min(plan.capMs, plan.baseMs * 2 ** (attempt - 1))
  const delayMs = !askedMs ? jittered : askedMs + random * Math.min(plan.baseMs, askedMs / 2)
  return elapsedMs + delayMs > plan.maxTotalMs ? undefined : delayMs
}
