import type { Wait } from '../../engines/engine.ts'
import { QuotaError, type QuotaViolation } from '../../errors/index.ts'
import type { QuotaKind } from '../../gemini-api/quota-metrics.data.ts'
import type { QuotaWait } from './advance-quota.ts'
import type { QuotaLimit } from './quota-state.ts'

const units: Readonly<Record<QuotaKind, string>> = {
  'requests-per-minute': 'requests a minute',
  'images-per-minute': 'images a minute',
  'input-tokens-per-minute': 'input tokens a minute',
  'requests-per-day': 'requests a day',
}

const inWords = ({ kind, limit }: QuotaLimit): string => `Google's quota of ${limit} ${units[kind]}`

/** What a wait is for. */
export function waitInWords({ untilMs, quota, isPause, isOfDay }: QuotaWait, nowMs: number): Wait {
  const subject = quota ? inWords(quota) : undefined
  if (isPause)
    return {
      untilMs,
      reason: subject ? `${subject}, after it was exceeded` : 'the end of a pause that Google asked for',
    }
  if (isOfDay) return { untilMs, reason: subject ?? "Google's quota of the day" }
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
  const minutes = Math.ceil((untilMs - nowMs) / 60_000)
  const inTime = minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
  const at = `${new Date(untilMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const words =
    `${quota} for ${model} is used up. It returns at ${at}, midnight in California, in ${inTime}. ` +
    'Ask again then, raise the quota, or draw with the illustrator for $0; requests of a batch wait.'
  return new QuotaError(said === undefined ? `${words} Nothing was sent.` : `${said}\n${words}`, {
    retryAfterMs: untilMs - nowMs,
    violations,
  })
}
