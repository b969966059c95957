import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type Database from 'libsql'
import { explainFailure } from './explain-failure.ts'
import type { Prepare } from './prepared-once.ts'
import { whenUnlocked } from './when-unlocked.ts'
import { commit, rollback, takeWriteLock, withReadLock, withWriteLock } from './with-lock.ts'

/**
 * SQLite for Kysely, on a file that other processes write, too. What waits for them lets its own process go on.
 *
 * @param options.onChange Hears of each statement that may change something.
 */
export function createPatientDialect(
  connection: Database.Database,
  prepare: Prepare,
  { home, lockWaitMs, onChange = () => {} }: { home: string; lockWaitMs: number; onChange?: () => void },
): Dialect {
  async function patiently<Result>(step: () => Result): Promise<Result> {
    try {
      return await whenUnlocked(lockWaitMs, step)
    } catch (error) {
      throw explainFailure(error, home)
    }
  }

  const patient: DatabaseConnection = {
    executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const isRead = /^\s*select\b/i.test(query.sql)
      if (!isRead) onChange()
      const withLock = isRead ? withReadLock : withWriteLock
      const work = () => execute<Row>(prepare, query)
      return patiently(() => (connection.inTransaction ? work() : withLock(connection, work)))
    },
    streamQuery() {
      throw new Error('Rows that are read one by one would keep the connection from all else: read them at once.')
    },
  }

  // It gives its one connection to one at a time.
  const driver = new SqliteDriver({ database: connection })
  return {
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => ({
      init: () => driver.init(),
      async acquireConnection() {
        await driver.acquireConnection()
        return patient
      },
      releaseConnection: () => driver.releaseConnection(),
      beginTransaction: () => patiently(() => takeWriteLock(connection)),
      commitTransaction: () => patiently(() => commit(connection)),
      rollbackTransaction: () => patiently(() => rollback(connection)),
      destroy: () => driver.destroy(),
    }),
  }
}

function execute<Row>(prepare: Prepare, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = prepare(sql)
  if (statement.reader) return { rows: statement.all(parameters) as Row[] }
  const { changes, lastInsertRowid } = statement.run(parameters)
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}
