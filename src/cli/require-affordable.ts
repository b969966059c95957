import { QuotaError } from '../errors/index.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import type { DrawingPlan } from './plan-drawing.ts'

/**
 * @param maxCostUsd Of `--max-cost`, for all that the command pays; undefined for no limit.
 * @throws QuotaError when they may cost more, the most that each can cost taken together.
 */
export function requireAffordable(
  { enhancement, pictures, wordsPaidUsd = 0 }: DrawingPlan & { wordsPaidUsd?: number },
  maxCostUsd: number | undefined,
): void {
  const wordsUsd = enhancement?.price.highestUsd ?? wordsPaidUsd
  const highestUsd = pictures.reduce((sum, { price }) => sum + price.highestUsd, wordsUsd)
  // A thousandth of a cent: what adding floating numbers may lose is no reason to refuse.
  if (maxCostUsd === undefined || highestUsd <= maxCostUsd + 0.00001) return
  const these = pictures.length === 1 ? 'This picture' : `These ${pictures.length} pictures`
  const what = wordsUsd > 0 ? `${these} and the words of the prompt` : these
  throw new QuotaError(
    `${what} may cost ${formatUsd(highestUsd)}, and --max-cost is ${formatUsd(maxCostUsd)}. ${wordsPaidUsd > 0 ? 'No picture was asked for.' : 'Nothing was sent.'} ` +
      'Allow more, or ask for less: --draft, a smaller --size, another --model, fewer pictures; limn "…" --dry-run says what it costs.',
  )
}
