import { readConfig } from '../../config.ts'
import { formatUsd, formatUsdLimit } from '../../gemini-api/usd.ts'
import { type BudgetState, type CostReport, reportCost } from '../../service/cost-report.ts'
import type { LedgerGrouping } from '../../store/ledger-store.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts'
import { type Io, print, printJson } from '../io.ts'
import { formatTable } from '../table.ts'

export interface CostOptions {
  by: LedgerGrouping
  since?: string
  until?: string
  json?: boolean
}

/** `limn cost`: what was paid, is on its way and is unknown, and what is left of the budgets. */
export async function cost(io: Io, { by, since, until, json }: CostOptions): Promise<number> {
  const { home, budgets } = readConfig(undefined, io.environment)
  const store = await openSqliteStore({ home })
  try {
    const report = await reportCost(store, { by, since, until, budgets, nowMs: Date.now() })
    if (json) await printJson(io, report, 2)
    else await print(io, describe(report, io.stdout.columns))
  } finally {
    await store.close()
  }
  return 0
}

function describe(report: CostReport, columns: number | undefined): string {
  const { by, rows, total, budgets } = report
  const lines = budgets.map(budgetLine)
  if (total.unknownCalls > 0) {
    const calls = total.unknownCalls === 1 ? '1 call was' : `${total.unknownCalls} calls were`
    lines.push(`${calls} sent and may have been paid: limn cost unknown`)
  }
  const said = lines.map((line) => `${line}\n`).join('')
  if (rows.length === 0) {
    return `Nothing was paid from ${day(report.since)} on. Pictures by the illustrator cost $0 and are in limn log.\n${said}`
  }
  const table = rows.map((row) => [row.name || noneOf[by], ...figures(row)])
  if (rows.length > 1) table.push(['total', ...figures(total)])
  const header = [by.toUpperCase(), 'PAID', 'ON ITS WAY', 'UNKNOWN', 'CALLS', 'SAVED BY CACHE']
  return `${formatTable(header, table, { columns, shortenLast: false })}${said}`
}

const noneOf: Readonly<Record<LedgerGrouping, string>> = {
  day: '',
  month: '',
  model: '',
  project: '(no project)',
  key: '(no key)',
}

const figures = ({ paidUsd, openUsd, unknownUsd, calls, savedUsd }: CostReport['total']): string[] => [
  formatUsd(paidUsd),
  formatUsd(openUsd),
  formatUsd(unknownUsd),
  String(calls),
  formatUsd(savedUsd),
]

const day = (iso: string): string => iso.slice(0, 10)

function budgetLine({ of, period, limitUsd, spentUsd, renewedAt }: BudgetState): string {
  const whose = of ? ` of ${of}` : ''
  const when = `${renewedAt.slice(0, 16).replace('T', ' ')} UTC`
  return `${formatUsd(spentUsd)} of the ${formatUsdLimit(limitUsd)} a ${period}${whose}; renewed at ${when}`
}
