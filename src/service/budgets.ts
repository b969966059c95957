import { QuotaError } from '../errors/index.ts'
import { formatUsd, formatUsdLimit } from '../gemini-api/usd.ts'
import type { Budget } from '../store/ledger-store.ts'
import type { Payer } from './payer.ts'

/** Most USD to be paid in a day and in a calendar month, both of UTC. */
export interface PeriodLimits {
  day?: number | undefined
  month?: number | undefined
}

/** `day` and `month` are of everybody together. */
export interface BudgetOptions extends PeriodLimits {
  /** By the name of a project; `*` for every other, those of none together. */
  perProject?: Readonly<Record<string, PeriodLimits>> | undefined
  /** By the id of a key; `*` for every other, calls without one together. */
  perKey?: Readonly<Record<string, PeriodLimits>> | undefined
}

/** A budget with what a message needs to say of it. */
export interface NamedBudget extends Budget {
  /** Whose: `project shop`; '' for everybody's. */
  of: string
  period: keyof PeriodLimits
  /** When the next one begins. */
  untilMs: number
  /** Where the configuration sets it. */
  setting: string
}

const dayMs = 86_400_000

/** Every budget that a call of this payer must fit into, the common ones first. */
export function budgetsFor(options: BudgetOptions, { project, keyId }: Payer, nowMs: number): NamedBudget[] {
  return [
    ...commonBudgets(options, nowMs),
    ...projectBudgets(options, project, nowMs),
    ...keyBudgets(options, keyId, nowMs),
  ]
}

export function commonBudgets(options: BudgetOptions, nowMs: number): NamedBudget[] {
  return periodsOf(options, { of: '', setting: 'budgets' }, nowMs)
}

export function projectBudgets({ perProject }: BudgetOptions, project: string, nowMs: number): NamedBudget[] {
  const of = project ? `project ${project}` : 'calls of no project'
  const limits = { ...perProject?.['*'], ...perProject?.[project] }
  return periodsOf(limits, { of, project, setting: 'budgets.perProject' }, nowMs)
}

export function keyBudgets({ perKey }: BudgetOptions, keyId: string, nowMs: number): NamedBudget[] {
  const of = keyId ? `key ${keyId}` : 'calls without a key'
  return periodsOf({ ...perKey?.['*'], ...perKey?.[keyId] }, { of, keyId, setting: 'budgets.perKey' }, nowMs)
}

function periodsOf(
  limits: PeriodLimits,
  whose: Pick<NamedBudget, 'of' | 'setting' | 'project' | 'keyId'>,
  nowMs: number,
): NamedBudget[] {
  const budgets: NamedBudget[] = []
  const midnight = Math.floor(nowMs / dayMs) * dayMs
  if (limits.day !== undefined) {
    budgets.push({ ...whose, period: 'day', limitUsd: limits.day, sinceMs: midnight, untilMs: midnight + dayMs })
  }
  if (limits.month !== undefined) {
    const date = new Date(nowMs)
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
    const period = { sinceMs: Date.UTC(year, month), untilMs: Date.UTC(year, month + 1) }
    budgets.push({ ...whose, period: 'month', limitUsd: limits.month, ...period })
  }
  return budgets
}

/** What is said when a call does not fit: which budget, what is left of it, and when there is a new one. */
export function overBudget(
  { budget, spentUsd }: { budget: NamedBudget; spentUsd: number },
  holdUsd: number,
  nowMs: number,
  plannedUsd = 0,
): QuotaError {
  const { of, period, limitUsd, untilMs, setting } = budget
  const whose = of === '' ? '' : ` of ${of}`
  const leftUsd = Math.max(0, limitUsd - spentUsd - plannedUsd)
  const planned = plannedUsd > 0 ? `, and ${formatUsd(plannedUsd)} goes to what comes before it` : ''
  const renewed = `${new Date(untilMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return new QuotaError(
    `This request may cost ${formatUsd(holdUsd)}, and ${formatUsd(leftUsd)} is left of the ${formatUsdLimit(limitUsd)} a ${period}${whose}: ${formatUsd(spentUsd)} is spent or set aside${planned}. ` +
      `Nothing was sent. The ${period} ends at ${renewed}; until then raise ${setting} in config.json, or draw with the illustrator for $0.`,
    { retryAfterMs: untilMs - nowMs },
  )
}
