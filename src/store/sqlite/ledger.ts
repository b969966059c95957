import { type Kysely, type Selectable, sql } from 'kysely'
import type { Books } from '../books.ts'
import {
  type Budget,
  type LedgerEntry,
  type LedgerGrouping,
  type LedgerStore,
  type LedgerTotal,
  type Saving,
  slackUsd,
} from '../ledger-store.ts'
import type { OneStep } from './one-step.ts'
import type { Prepare } from './prepared-once.ts'

interface LedgerRow {
  id: string
  createdAt: number
  project: string
  keyId: string
  engine: string
  model: string
  prompt: string
  cacheKey: string
  state: LedgerEntry['state']
  holdUsd: number
  costUsd: number | null
  usage: string | null
  recordId: string | null
  reason: string | null
  owner: string
  sentAt: number | null
  endedAt: number | null
}

export interface LedgerTables {
  ledger: LedgerRow
  owners: { owner: string; aliveUntil: number }
  savings: Saving
}

/** What an entry counts in a budget. */
const countedUsd = `case "state" when 'settled' then "costUsd" when 'released' then 0 else "holdUsd" end`

const groupings: Readonly<Record<LedgerGrouping, ReturnType<typeof sql<string>>>> = {
  day: sql<string>`date("createdAt" / 1000, 'unixepoch')`,
  month: sql<string>`strftime('%Y-%m', "createdAt" / 1000, 'unixepoch')`,
  model: sql.ref<string>('model'),
  project: sql.ref<string>('project'),
  key: sql.ref<string>('keyId'),
}

type Spending = Omit<Budget, 'limitUsd'>

const only = (column: 'project' | 'keyId', value: string | undefined) =>
  value === undefined ? sql`` : sql`and ${sql.ref(column)} = ${value}`

/** A statement, or part of one, and what its question marks stand for. */
interface Sql {
  text: string
  values: (string | number)[]
}

function spentOf({ sinceMs, project, keyId }: Spending): Sql {
  const parts: [string, string | number | undefined][] = [
    ['"createdAt" >= ?', sinceMs],
    ['"project" = ?', project],
    ['"keyId" = ?', keyId],
  ]
  const asked = parts.filter((part): part is [string, string | number] => part[1] !== undefined)
  return {
    text: `(select coalesce(sum(${countedUsd}), 0) from ledger where ${asked.map(([text]) => text).join(' and ')})`,
    values: asked.map(([, value]) => value),
  }
}

/** A hold checks its budgets in the statement that writes it. */
const hold = `insert into ledger
  ("id", "createdAt", "project", "keyId", "engine", "model", "prompt", "cacheKey", "state", "holdUsd", "owner")
  select ?, ?, ?, ?, ?, ?, ?, ?, 'held', ?, ? where true`

const endGone = `update ledger set "state" = ?, "reason" = ?, "endedAt" = ? where "state" = ?
  and "state" in ('held', 'sent') and "owner" not in (select "owner" from owners where "aliveUntil" > ?)`
const forgetGone = 'delete from owners where "aliveUntil" <= ?'

export function createLedgerBooks(
  prepare: Prepare,
): Pick<
  Books,
  | 'hold'
  | 'markSent'
  | 'markHeld'
  | 'settle'
  | 'release'
  | 'markUnknown'
  | 'listEntries'
  | 'sumSpentUsd'
  | 'sweepLedger'
> {
  function change(id: string, changes: Partial<LedgerRow>): void {
    const set = Object.keys(changes).map((column) => `"${column}" = ?`)
    prepare(`update ledger set ${set} where "id" = ?`).run([...Object.values(changes), id])
  }

  function sumSpentUsd(query: Spending): number {
    const { text, values } = spentOf(query)
    const [row] = prepare(`select ${text} as spent`).all(values) as { spent: number }[]
    return row!.spent
  }

  return {
    hold(entry, budgets) {
      const { id, createdAt, project, keyId, engine, model, prompt, cacheKey, holdUsd, owner } = entry
      const values: (string | number)[] = [
        id,
        createdAt,
        project,
        keyId,
        engine,
        model,
        prompt,
        cacheKey,
        holdUsd,
        owner,
      ]
      const fits = budgets.map((budget) => {
        const spent = spentOf(budget)
        values.push(...spent.values, holdUsd, budget.limitUsd + slackUsd)
        return ` and ${spent.text} + ? <= ?`
      })
      if (prepare(hold + fits.join('')).run(values).changes === 1) return undefined
      for (const budget of budgets) {
        const spentUsd = sumSpentUsd(budget)
        if (spentUsd + holdUsd > budget.limitUsd + slackUsd) return { budget, spentUsd }
      }
      throw new Error('A hold that fits into every budget was not written.')
    },

    markSent: (id, nowMs) => change(id, { state: 'sent', sentAt: nowMs }),
    markHeld: (id) => change(id, { state: 'held', sentAt: null }),
    settle: (id, { costUsd, usage, recordId, nowMs }) =>
      change(id, {
        state: 'settled',
        costUsd,
        usage: JSON.stringify(usage ?? null),
        recordId: recordId ?? null,
        endedAt: nowMs,
      }),
    release: (id, reason, nowMs) => change(id, { state: 'released', reason, endedAt: nowMs }),
    markUnknown: (id, reason, nowMs) => change(id, { state: 'unknown', reason, endedAt: nowMs }),

    listEntries({ states, cacheKey, limit }) {
      const asked = [
        ...(states ? [`"state" in (${states.map(() => '?')})`] : []),
        ...(cacheKey === undefined ? [] : ['"cacheKey" = ?']),
      ]
      const where = asked.length > 0 ? `where ${asked.join(' and ')}` : ''
      const newest = `select * from ledger ${where} order by "createdAt" desc, "id" limit ?`
      const values = [...(states ?? []), ...(cacheKey === undefined ? [] : [cacheKey]), limit]
      return (prepare(newest).all(values) as LedgerRow[]).map(toEntry)
    },

    sumSpentUsd,

    sweepLedger(nowMs) {
      prepare(endGone).run(['released', 'The process ended before it was sent.', nowMs, 'held', nowMs])
      const unknown = ['unknown', 'The process ended before an answer came.', nowMs, 'sent', nowMs]
      const { changes } = prepare(endGone).run(unknown)
      prepare(forgetGone).run([nowMs])
      return changes
    },
  }
}

/** Money in the `ledger` table. */
export function createSqliteLedger(
  database: Kysely<LedgerTables>,
  books: Books,
  { read, write }: OneStep,
): LedgerStore {
  return {
    hold: (entry, budgets) => write(() => books.hold(entry, budgets)),
    markSent: (id, nowMs) => write(() => books.markSent(id, nowMs)),
    markHeld: (id) => write(() => books.markHeld(id)),
    settle: (id, end) => write(() => books.settle(id, end)),
    release: (id, reason, nowMs) => write(() => books.release(id, reason, nowMs)),
    markUnknown: (id, reason, nowMs) => write(() => books.markUnknown(id, reason, nowMs)),
    listEntries: (query) => read(() => books.listEntries(query)),
    sumSpentUsd: (query) => read(() => books.sumSpentUsd(query)),

    async resolveUnknown(id, { costUsd, reason, nowMs }) {
      const { numUpdatedRows } = await database
        .updateTable('ledger')
        .set({ state: costUsd > 0 ? 'settled' : 'released', costUsd, reason, endedAt: nowMs })
        .where('id', '=', id)
        .where('state', '=', 'unknown')
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },

    async findEntry(id) {
      const row = await database.selectFrom('ledger').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toEntry(row)
    },

    async addSavings(savings) {
      await database
        .insertInto('savings')
        .values([...savings])
        .onConflict((conflict) =>
          conflict
            .columns(['createdAt', 'model', 'project', 'keyId'])
            .doUpdateSet({ savedUsd: sql`savings."savedUsd" + excluded."savedUsd"` }),
        )
        .execute()
    },

    async sumLedger({ sinceMs, untilMs = Number.MAX_SAFE_INTEGER, project, keyId, by }) {
      const asked = sql`"createdAt" >= ${sinceMs} and "createdAt" < ${untilMs} ${only('project', project)} ${only('keyId', keyId)}`
      const { rows } = await sql<LedgerTotal>`
        select "name", sum("paidUsd") as "paidUsd", sum("openUsd") as "openUsd", sum("unknownUsd") as "unknownUsd",
          sum("savedUsd") as "savedUsd", sum("calls") as "calls", sum("unknownCalls") as "unknownCalls"
        from (
          select ${groupings[by]} as "name",
            case when "state" = 'settled' then "costUsd" else 0 end as "paidUsd",
            case when "state" in ('held', 'sent') then "holdUsd" else 0 end as "openUsd",
            case when "state" = 'unknown' then "holdUsd" else 0 end as "unknownUsd",
            0 as "savedUsd", 1 as "calls", "state" = 'unknown' as "unknownCalls"
          from ledger where "state" <> 'released' and ${asked}
          union all
          select ${groupings[by]}, 0, 0, 0, "savedUsd", 0, 0 from savings where ${asked}
        )
        group by 1 order by 1`.execute(database)
      return rows
    },

    async keepAlive(owner, untilMs) {
      await database
        .insertInto('owners')
        .values({ owner, aliveUntil: untilMs })
        .onConflict((conflict) => conflict.column('owner').doUpdateSet({ aliveUntil: untilMs }))
        .execute()
    },

    sweepLedger: (nowMs) => write(() => books.sweepLedger(nowMs)),
  }
}

function toEntry({ usage, ...row }: Selectable<LedgerRow>): LedgerEntry {
  const entry = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  return { ...(entry as unknown as LedgerEntry), ...(usage !== null && { usage: JSON.parse(usage) }) }
}
