import { type Kysely, sql } from 'kysely'
import type { RecordStore } from '../record-store.ts'
import { fromRow, type RecordTable, summaryColumns, summaryFromRow, toRow } from './record-row.ts'
import { likePatterns, matchExpression } from './search-words.ts'

/** Records in the `records` table, their prompts also in a full-text index. */
export function createSqliteRecords(database: Kysely<{ records: RecordTable }>): RecordStore {
  return {
    async insertRecord(record) {
      await database.insertInto('records').values(toRow(record)).execute()
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
      const row = await database
        .selectFrom('records')
        .selectAll()
        .where('cacheKey', '=', cacheKey)
        .where('outcome', '=', 'done')
        .orderBy('rowid', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && fromRow(row)
    },

    async findMarked(watermark, project) {
      let query = database.selectFrom('records').selectAll().where('watermark', '=', watermark)
      if (project !== undefined) query = query.where('project', project === null ? 'is' : '=', project)
      const row = await query.orderBy('rowid', 'desc').limit(1).executeTakeFirst()
      return row && fromRow(row)
    },
  }
}
