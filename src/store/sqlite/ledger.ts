import { CompiledQuery, type Kysely, type Selectable, sql } from 'kysely'
import type {
  Budget,
  LedgerEntry,
  LedgerGrouping,
  LedgerStore,
  LedgerTotal,
  NewLedgerEntry,
  Saving,
} from '../ledger-store.ts'

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
const countedUsd = sql<number>`case "state" when 'settled' then "costUsd" when 'released' then 0 else "holdUsd" end`

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

const spentOf = ({ sinceMs, project, keyId }: Spending) =>
  sql<number>`(select coalesce(sum(${countedUsd}), 0) from ledger where "createdAt" >= ${sinceMs} ${only('project', project)} ${only('keyId', keyId)})`

/** A thousandth of a cent: what adding floating numbers may lose is no reason to refuse. */
const slackUsd = 0.00001

/** Money in the `ledger` table. A hold checks its budgets in the statement that writes it. */
export function createSqliteLedger(database: Kysely<LedgerTables>): LedgerStore {
  async function sumSpentUsd(query: Spending): Promise<number> {
    const { rows } = await sql<{ spent: number }>`select ${spentOf(query)} as spent`.execute(database)
    return rows[0]!.spent
  }

  /** False, and nothing is held, when it does not fit into every budget. */
  async function insertWithin(entry: NewLedgerEntry, budgets: readonly Budget[]): Promise<boolean> {
    const { id, createdAt, project, keyId, engine, model, prompt, cacheKey, holdUsd, owner } = entry
    const fits = budgets.map((budget) => sql`and ${spentOf(budget)} + ${holdUsd} <= ${budget.limitUsd + slackUsd}`)
    const { numAffectedRows } = await sql`
      insert into ledger
        ("id", "createdAt", "project", "keyId", "engine", "model", "prompt", "cacheKey", "state", "holdUsd", "owner")
      select ${id}, ${createdAt}, ${project}, ${keyId}, ${engine}, ${model}, ${prompt}, ${cacheKey}, 'held', ${holdUsd}, ${owner}
      where true ${sql.join(fits, sql` `)}`.execute(database)
    return numAffectedRows === 1n
  }

  function end(id: string, changes: Partial<LedgerRow>): Promise<unknown> {
    const set = Object.keys(changes).map((column) => `"${column}" = ?`)
    // Written out: each call takes two of these.
    const update = `update ledger set ${set} where "id" = ?`
    return database.executeQuery(CompiledQuery.raw(update, [...Object.values(changes), id]))
  }

  return {
    async hold(entry, budgets) {
      for (;;) {
        if (await insertWithin(entry, budgets)) return undefined
        for (const budget of budgets) {
          const spentUsd = await sumSpentUsd(budget)
          if (spentUsd + entry.holdUsd > budget.limitUsd + slackUsd) return { budget, spentUsd }
        }
        // Room was made in the meantime.
      }
    },

    async markSent(id, nowMs) {
      await end(id, { state: 'sent', sentAt: nowMs })
    },

    async markHeld(id) {
      await end(id, { state: 'held', sentAt: null })
    },

    async settle(id, { costUsd, usage, recordId, nowMs }) {
      await end(id, {
        state: 'settled',
        costUsd,
        usage: JSON.stringify(usage ?? null),
        recordId: recordId ?? null,
        endedAt: nowMs,
      })
    },

    async release(id, reason, nowMs) {
      await end(id, { state: 'released', reason, endedAt: nowMs })
    },

    async markUnknown(id, reason, nowMs) {
      await end(id, { state: 'unknown', reason, endedAt: nowMs })
    },

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

    async listEntries({ states, cacheKey, limit }) {
      let query = database.selectFrom('ledger').selectAll()
      if (states) query = query.where('state', 'in', [...states])
      if (cacheKey !== undefined) query = query.where('cacheKey', '=', cacheKey)
      const rows = await query.orderBy('createdAt', 'desc').orderBy('id').limit(limit).execute()
      return rows.map(toEntry)
    },

    sumSpentUsd,

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

    async sweepLedger(nowMs) {
      const gone = sql<boolean>`"owner" not in (select "owner" from owners where "aliveUntil" > ${nowMs})`
      const open = (state: 'held' | 'sent') => database.updateTable('ledger').where('state', '=', state).where(gone)
      await open('held')
        .set({ state: 'released', reason: 'The process ended before it was sent.', endedAt: nowMs })
        .execute()
      const { numUpdatedRows } = await open('sent')
        .set({ state: 'unknown', reason: 'The process ended before an answer came.', endedAt: nowMs })
        .executeTakeFirstOrThrow()
      await database.deleteFrom('owners').where('aliveUntil', '<=', nowMs).execute()
      return Number(numUpdatedRows)
    },
  }
}

function toEntry({ usage, ...row }: Selectable<LedgerRow>): LedgerEntry {
  const entry = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  return { ...(entry as unknown as LedgerEntry), ...(usage !== null && { usage: JSON.parse(usage) }) }
}
