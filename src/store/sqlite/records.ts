import { type Kysely, type Selectable, sql } from 'kysely'
import type { Books } from '../books.ts'
import type { RecordStore } from '../record-store.ts'
import type { OneStep } from './one-step.ts'
import type { Prepare } from './prepared-once.ts'
import { fromRow, type RecordTable, summaryColumns, summaryFromRow, toRow } from './record-row.ts'
import { likePatterns, matchExpression } from './search-words.ts'

const newestDone = `select * from records where "cacheKey" = ? and "outcome" = 'done' order by rowid desc limit 1`

export function createRecordBooks(prepare: Prepare): Pick<Books, 'insertRecord' | 'findCached'> {
  return {
    insertRecord(record) {
      const row = toRow(record) as Record<string, unknown>
      const columns = Object.keys(row).filter((column) => row[column] !== undefined)
      const insert = `insert into records (${columns.map((column) => `"${column}"`)}) values (${columns.map(() => '?')})`
      prepare(insert).run(columns.map((column) => row[column]))
    },

    findCached(cacheKey) {
      const [row] = prepare(newestDone).all([cacheKey]) as Selectable<RecordTable>[]
      return row && fromRow(row)
    },
  }
}

/** Records in the `records` table, their prompts also in a full-text index. */
export function createSqliteRecords(
  database: Kysely<{ records: RecordTable }>,
  books: Books,
  { read, write }: OneStep,
): RecordStore {
  return {
    insertRecord: (record) => write(() => books.insertRecord(record)),
    findCached: (cacheKey) => read(() => books.findCached(cacheKey)),

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

    async findMarked(watermark, project) {
      let query = database.selectFrom('records').selectAll().where('watermark', '=', watermark)
      if (project !== undefined) query = query.where('project', project === null ? 'is' : '=', project)
      const row = await query.orderBy('rowid', 'desc').limit(1).executeTakeFirst()
      return row && fromRow(row)
    },
  }
}
