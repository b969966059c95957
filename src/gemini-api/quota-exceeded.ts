import { QuotaError, type QuotaViolation } from '../errors/index.ts'
import { errorMessages } from './error-messages.data.ts'
import { type QuotaKind, quotaMetrics } from './quota-metrics.data.ts'

/** A limit that a request would break. */
export interface ExceededQuota {
  kind: QuotaKind
  limit: number
}

/** Google's 429: every limit that is used up, and when the same request fits. */
export function quotaExceeded(options: {
  exceeded: readonly ExceededQuota[]
  model: string
  tier: 'free' | 'paid'
  /** Whole milliseconds. */
  retryAfterMs: number
}): QuotaError {
  const { exceeded, model, tier, retryAfterMs } = options
  const violations = exceeded.map(({ kind, limit }): QuotaViolation => {
    const { metric, quotaId } = quotaMetrics[tier][kind]
    return {
      quotaMetric: `generativelanguage.googleapis.com/${metric}`,
      quotaId,
      quotaDimensions: { location: 'global', model },
      quotaValue: limit,
    }
  })
  const lines = violations.map(
    ({ quotaMetric, quotaValue }) =>
      `* Quota exceeded for metric: ${quotaMetric}, limit: ${quotaValue}, model: ${model}`,
  )
  const message = [`${errorMessages.quota} `, ...lines, `Please retry in ${retryAfterMs / 1000}s.`].join('\n')
  return new QuotaError(message, { retryAfterMs, violations })
}
