import { QuotaError } from '../errors/index.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import type { CallPlan } from '../service/plan-call.ts'

/**
 * @param maxCostUsd Of `--max-cost`, for all pictures of the command; undefined for no limit.
 * @throws QuotaError when they may cost more, the most that each can cost taken together.
 */
export function requireAffordable(plans: readonly CallPlan[], maxCostUsd: number | undefined): void {
  const highestUsd = plans.reduce((sum, { price }) => sum + price.highestUsd, 0)
  // A thousandth of a cent: what adding floating numbers may lose is no reason to refuse.
  if (maxCostUsd === undefined || highestUsd <= maxCostUsd + 0.00001) return
  const what = plans.length === 1 ? 'This picture' : `These ${plans.length} pictures`
  throw new QuotaError(
    `${what} may cost ${formatUsd(highestUsd)}, and --max-cost is ${formatUsd(maxCostUsd)}. Nothing was sent. ` +
      'Allow more, or ask for less: --draft, a smaller --size, another --model, fewer pictures; limn "…" --dry-run says what it costs.',
  )
}
