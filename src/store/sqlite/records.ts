import { CompiledQuery, type Kysely, type Selectable, sql } from 'kysely'
import type { RecordStore } from '../record-store.ts'
import { fromRow, type RecordTable, summaryColumns, summaryFromRow, toRow } from './record-row.ts'
import { likePatterns, matchExpression } from './search-words.ts'

const newestDone = `select * from records where "cacheKey" = ? and "outcome" = 'done' order by rowid desc limit 1`

/** Records in the `records` table, their prompts also in a full-text index. */
export function createSqliteRecords(database: Kysely<{ records: RecordTable }>): RecordStore {
  return {
    async insertRecord(record) {
      const cells = Object.entries(toRow(record)).filter(([, value]) => value !== undefined)
      // Written out, as `findCached` is: putting thirty columns together by Kysely takes longer than writing them.
      const columns = cells.map(([column]) => `"${column}"`)
      const insert = `insert into records (${columns}) values (${cells.map(() => '?')})`
      const values = cells.map(([, value]) => value)
      await database.executeQuery(CompiledQuery.raw(insert, values))
    },

    async findRecord(idOrPrefix) {
      const rows = await database
        .selectFrom('records')
        .selectAll()
        .where('id', '>=', idOrPrefix)
        .where('id', '<', `${idOrPrefix}\uffff`)
        .limit(2)
        .execute()
      const exact = rows.find((row) => row.id === idOrPrefix)
      if (exact) return fromRow(exact)
      return rows.length === 1 && idOrPrefix.length >= 4 ? fromRow(rows[0]!) : undefined
    },

    async listRecords({ words, limit }) {
      let query = database.selectFrom('records').select(summaryColumns).orderBy('rowid', 'desc').limit(limit)
      const match = matchExpression(words ?? '')
      if (match)
        query = query.where(sql<boolean>`rowid in (select rowid from records_fts where records_fts match ${match})`)
      for (const pattern of likePatterns(words ?? '')) {
        query = query.where(sql<boolean>`prompt like ${pattern} escape '\\'`)
      }
      return (await query.execute()).map(summaryFromRow)
    },

    async findCached(cacheKey) {
      const { rows } = await database.executeQuery<Selectable<RecordTable>>(CompiledQuery.raw(newestDone, [cacheKey]))
      return rows[0] && fromRow(rows[0])
    },

    async findMarked(watermark, project) {
      let query = database.selectFrom('records').selectAll().where('watermark', '=', watermark)
      if (project !== undefined) query = query.where('project', project === null ? 'is' : '=', project)
      const row = await query.orderBy('rowid', 'desc').limit(1).executeTakeFirst()
      return row && fromRow(row)
    },
  }
}
