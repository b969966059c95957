import { InvalidRequestError } from '../errors/index.ts'
import { type LedgerGrouping, type LedgerStore, type LedgerTotal, ledgerGroupings } from '../store/ledger-store.ts'
import { type BudgetOptions, commonBudgets, keyBudgets, type NamedBudget, projectBudgets } from './budgets.ts'
import { readCostPeriod } from './cost-period.ts'
import type { Payer } from './payer.ts'

/** One budget as it stands. */
export interface BudgetState {
  /** Whose: `project shop`, `key 3f2a91c04d5e`; '' for everybody's. */
  of: string
  period: NamedBudget['period']
  limitUsd: number
  /** Settled, on its way and unknown. */
  spentUsd: number
  leftUsd: number
  /** When it is renewed, as ISO 8601. */
  renewedAt: string
}

/** What calls that may be paid came to. USD throughout; times as ISO 8601. */
export interface CostReport {
  by: LedgerGrouping
  since: string
  /** The first moment that is not in it. */
  until: string
  rows: LedgerTotal[]
  total: Omit<LedgerTotal, 'name'>
  /** All that there are, with the fullest first. */
  budgets: BudgetState[]
}

export interface CostQuery {
  /** `day` (the default), `month`, `model`, `project` or `key`. */
  by?: string | undefined
  /** A day, a month, a time or how long ago, of UTC. Default: 30 days. */
  since?: string | undefined
  until?: string | undefined
  /** Only what this one pays, and only its own budgets. */
  payer?: Payer | undefined
}

interface CostReportOptions extends CostQuery {
  budgets: BudgetOptions
  nowMs: number
}

/**
 * Sums the ledger of a home. What dead processes left open is unknown by then.
 *
 * @throws InvalidRequestError for a period or a grouping that cannot be read.
 */
export async function reportCost(store: LedgerStore, options: CostReportOptions): Promise<CostReport> {
  const { payer, nowMs } = options
  const by = readGrouping(options.by ?? 'day')
  const { sinceMs, untilMs } = readCostPeriod(options, nowMs)
  await store.sweepLedger(nowMs)
  const rows = (await store.sumLedger({ sinceMs, untilMs, by, ...(payer && narrowest(payer)) })).map(rounded)
  const budgets = await Promise.all(
    (await budgetsOf(store, options)).map(async (budget): Promise<BudgetState> => {
      const { of, period, limitUsd, untilMs: renewedMs } = budget
      const spentUsd = toNanodollars(await store.sumSpentUsd(budget))
      const leftUsd = toNanodollars(Math.max(0, limitUsd - spentUsd))
      return { of, period, limitUsd, spentUsd, leftUsd, renewedAt: new Date(renewedMs).toISOString() }
    }),
  )
  budgets.sort((a, b) => a.leftUsd / (a.limitUsd || 1) - b.leftUsd / (b.limitUsd || 1))
  const since = new Date(sinceMs).toISOString()
  return { by, since, until: new Date(untilMs).toISOString(), rows, total: totalOf(rows), budgets }
}

function readGrouping(given: string): LedgerGrouping {
  const by = ledgerGroupings.find((grouping) => grouping === given)
  if (by) return by
  const description = `by must be one of ${ledgerGroupings.join(', ')}. Got '${String(given).slice(0, 50)}'.`
  throw new InvalidRequestError([{ field: 'by', description }], description)
}

/** Those of its project, where it has one. */
function narrowest({ project, keyId }: Payer): Partial<Payer> {
  return project === '' ? { keyId } : { project }
}

/** Those that are set for somebody by name, and those of whoever has spent something this month. */
async function budgetsOf(store: LedgerStore, options: CostReportOptions): Promise<NamedBudget[]> {
  const { budgets, payer, nowMs } = options
  if (payer) return [...projectBudgets(budgets, payer.project, nowMs), ...keyBudgets(budgets, payer.keyId, nowMs)]
  const now = new Date(nowMs)
  const sinceMs = Date.UTC(now.getUTCFullYear(), now.getUTCMonth())
  const namesOf = async (named: object = {}, by: LedgerGrouping): Promise<string[]> => {
    const spenders = (await store.sumLedger({ sinceMs, by })).map(({ name }) => name)
    return [...new Set([...Object.keys(named).filter((name) => name !== '*'), ...spenders])]
  }
  const projects = budgets.perProject ? await namesOf(budgets.perProject, 'project') : []
  const keys = budgets.perKey ? await namesOf(budgets.perKey, 'key') : []
  return [
    ...commonBudgets(budgets, nowMs),
    ...projects.flatMap((project) => projectBudgets(budgets, project, nowMs)),
    ...keys.flatMap((keyId) => keyBudgets(budgets, keyId, nowMs)),
  ]
}

function totalOf(rows: readonly LedgerTotal[]): CostReport['total'] {
  const total = { paidUsd: 0, openUsd: 0, unknownUsd: 0, savedUsd: 0, calls: 0, unknownCalls: 0 }
  for (const row of rows) {
    for (const figure of Object.keys(total) as (keyof typeof total)[]) total[figure] += row[figure]
  }
  return rounded(total)
}

/** What adding floating numbers makes of them beyond a billionth is noise. */
const toNanodollars = (usd: number): number => Math.round(usd * 1e9) / 1e9

function rounded<Row extends CostReport['total']>(row: Row): Row {
  const { paidUsd, openUsd, unknownUsd, savedUsd } = row
  return {
    ...row,
    paidUsd: toNanodollars(paidUsd),
    openUsd: toNanodollars(openUsd),
    unknownUsd: toNanodollars(unknownUsd),
    savedUsd: toNanodollars(savedUsd),
  }
}
