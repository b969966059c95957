import type { Wait } from '../../engines/engine.ts'
import { QuotaError, type QuotaViolation } from '../../errors/index.ts'
import type { QuotaKind } from '../../gemini-api/quota-metrics.data.ts'
import type { QuotaWait } from './advance-quota.ts'
import type { QuotaLimit } from './quota-state.ts'

const units: Readonly<Record<QuotaKind, { what: string; period: string }>> = {
  'requests-per-minute': { what: 'request', period: 'minute' },
  'images-per-minute': { what: 'image', period: 'minute' },
  'input-tokens-per-minute': { what: 'input token', period: 'minute' },
  'requests-per-day': { what: 'request', period: 'day' },
}

function inWords({ kind, limit }: QuotaLimit): string {
  const { what, period } = units[kind]
  return `Google's quota of ${limit} ${what}${limit === 1 ? '' : 's'} a ${period}`
}

/** What a wait is for. */
export function waitInWords({ untilMs, quota, isPause, isOfDay }: QuotaWait, nowMs: number): Wait {
  const subject = quota ? inWords(quota) : undefined
  if (isPause)
    return {
      untilMs,
      reason: subject ? `${subject}, after it was exceeded` : 'the end of a pause that Google asked for',
    }
  if (isOfDay) return { untilMs, reason: subject ?? "Google's quota of the day", isOfDay }
  if (subject) return { untilMs, reason: subject }
  return { ...(untilMs > nowMs && { untilMs }), reason: 'a call that is on its way to end' }
}

/** For those who do not wait until tomorrow. */
export function daySpent(options: {
  model: string
  limit: number | undefined
  nowMs: number
  untilMs: number
  /** What Google said of it. */
  said?: string
  violations: readonly QuotaViolation[]
}): QuotaError {
  const { model, limit, nowMs, untilMs, said, violations } = options
  const quota = limit === undefined ? "Google's quota of the day" : inWords({ kind: 'requests-per-day', limit })
  const at = `${new Date(untilMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const words =
    `${quota} for ${model} is used up. It returns at ${at}, midnight in California, in ${long(untilMs - nowMs)}. ` +
    'Ask again then, raise the quota, or draw with the illustrator for $0; requests of a batch wait.'
  return new QuotaError(said === undefined ? `${words} Nothing was sent.` : `${said}\n${words}`, {
    retryAfterMs: untilMs - nowMs,
    violations,
  })
}

/** Why a call does not wait for a quota that a 429 told of. */
export type QuotaEnd =
  /** There is none at all. */
  | 'no quota'
  /** Nobody said for how long. */
  | 'unsaid'
  /** Longer than anybody waits. */
  | 'far'
  /** It has waited long enough. */
  | 'waited'

/** Google's refusal, and whose quota it is and when to come back. */
export function quotaRefused(
  { message: said, violations, retryAfterMs }: QuotaError,
  {
    end,
    model,
    limit,
    patienceMs,
  }: { end: QuotaEnd; model: string; limit: QuotaLimit | undefined; patienceMs: number },
): QuotaError {
  const quota = `${limit ? inWords(limit) : "Google's quota"} for ${model}`
  const later = `Ask again in ${long(retryAfterMs ?? 60_000)}, or draw with the illustrator for $0.`
  const words = {
    'no quota': `Google gives this key none for ${model}: a matter of its project's plan, which no wait changes. The illustrator draws for $0.`,
    unsaid: `It is ${quota}, and Google does not say when it is back. Nothing was paid. ${later}`,
    far: `It is ${quota}, and is back later than limn waits. Nothing was paid. ${later}`,
    waited: `It is ${quota}: the ${long(patienceMs)} that google.retry gives a call to wait are over. Nothing was paid. ${later}`,
  }
  return new QuotaError(`${said}\n${words[end]}`, { ...(retryAfterMs !== undefined && { retryAfterMs }), violations })
}

function long(durationMs: number): string {
  const seconds = Math.ceil(durationMs / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
