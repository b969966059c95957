import type { Engine } from '../engines/engine.ts'
import { QuotaError } from '../errors/index.ts'
import type { Store } from '../store/store.ts'

const dayMs = 86_400_000

/**
 * Makes sure that the highest price a request can cost fits in what is left of today's budget (UTC), before anything
 * is sent. Local engines cost nothing and are never refused.
 *
 * @throws QuotaError naming the budget, what is spent and what this request may cost.
 */
export async function holdBudget(options: {
  engine: Engine
  highestUsd: number
  dailyBudgetUsd: number | undefined
  store: Store
  nowMs: number
}): Promise<void> {
  const { engine, highestUsd, dailyBudgetUsd, store, nowMs } = options
  if (engine.capabilities.local || dailyBudgetUsd === undefined) return
  const startOfDay = Math.floor(nowMs / dayMs) * dayMs
  const spentUsd = await store.sumPaidUsd(startOfDay)
  if (spentUsd + highestUsd <= dailyBudgetUsd) return
  throw new QuotaError(
    `This request may cost $${highestUsd.toFixed(4)}, and $${spentUsd.toFixed(4)} of today's budget of $${dailyBudgetUsd.toFixed(2)} is spent. ` +
      'Nothing was sent. Raise dailyBudgetUsd, wait until midnight UTC, or draw with the illustrator for $0.',
    { retryAfterMs: startOfDay + dayMs - nowMs },
  )
}
