import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import Database from 'libsql'
import { isLimnError, LimnError } from '../errors/index.ts'
import { createFileBlobStore } from './blobs.ts'
import { explained, explainFailure, noAccess } from './explain-failure.ts'
import { migrate } from './migrations.ts'
import { fromRow, type RecordTable, summaryColumns, summaryFromRow, toRow } from './record-row.ts'
import { likePatterns, matchExpression } from './search-words.ts'
import type { Store } from './store.ts'

export interface StoreDatabase {
  records: RecordTable
}

export interface SqliteStoreOptions {
  /** Folder that holds `limn.db` and `blobs/`; made when missing. */
  home: string
}

/** How long a write waits for another process before it fails, in milliseconds. */
const busyTimeoutMs = 5_000

/** Records in one SQLite file, blobs as files beside it. Several processes may use the same home at once. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const connection = connect(options.home)
  const database = new Kysely<StoreDatabase>({
    dialect: new SqliteDialect({ database: explained(connection, options.home) }),
  })

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

    async sumPaidUsd(sinceMs) {
      const row = await database
        .selectFrom('records')
        .select((select) => select.fn.sum<number>('paidUsd').as('total'))
        .where('createdAt', '>=', sinceMs)
        .where('paidUsd', '>', 0)
        .executeTakeFirst()
      return row?.total ?? 0
    },

    blobs: createFileBlobStore(path.join(options.home, 'blobs')),

    async close() {
      await database.destroy()
    },
  }
}

function connect(home: string): Database.Database {
  try {
    mkdirSync(home, { recursive: true })
    const connection = new Database(path.join(home, 'limn.db'))
    connection.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
    connection.exec('PRAGMA journal_mode = WAL')
    // A record says what was paid: it must survive a power cut, not only a crash.
    connection.exec('PRAGMA synchronous = FULL')
    migrate(connection)
    return connection
  } catch (error) {
    const explained = explainFailure(error, home)
    if (isLimnError(explained)) throw explained
    throw new LimnError(noAccess(home, (error as Error).message), { code: 'failed-precondition', cause: error })
  }
}
