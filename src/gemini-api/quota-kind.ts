import type { QuotaViolation } from '../errors/index.ts'
import type { QuotaKind } from './quota-metrics.data.ts'

/** Whether a limit is one of the day: it is not back within minutes, whatever RetryInfo says. */
export const isOfDay = ({ quotaId }: QuotaViolation): boolean => /PerDay/i.test(quotaId)

/** What a violation counts, by the words of its `quotaId` and metric; undefined for what limn does not count. */
export function quotaKindOf(violation: QuotaViolation): QuotaKind | undefined {
  const { quotaId, quotaMetric } = violation
  const words = `${quotaId} ${quotaMetric}`
  const counts = /token/i.test(words) ? 'tokens' : /image/i.test(words) ? 'images' : 'requests'
  if (isOfDay(violation)) return counts === 'requests' ? 'requests-per-day' : undefined
  if (!/PerMinute/i.test(quotaId)) return undefined
  if (counts === 'tokens') return /output/i.test(words) ? undefined : 'input-tokens-per-minute'
  return counts === 'images' ? 'images-per-minute' : 'requests-per-minute'
}
