import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Kysely } from 'kysely'
import Database from 'libsql'
import { isLimnError, LimnError } from '../../errors/index.ts'
import { createFileBlobStore } from '../blobs.ts'
import type { Store } from '../store.ts'
import { type BatchTables, createSqliteBatches } from './batches.ts'
import { explainFailure, noAccess } from './explain-failure.ts'
import { createSqliteFiles, type FileTables } from './files.ts'
import { createSqliteInteractions, type InteractionTables } from './interactions.ts'
import { createSqliteJobs, type JobTables } from './jobs.ts'
import { createSqliteKeptBlobs } from './kept-blobs.ts'
import { createSqliteLeases, type LeaseTables } from './leases.ts'
import { createSqliteLedger, type LedgerTables } from './ledger.ts'
import { migrate } from './migrate.ts'
import { createPatientDialect } from './patient-dialect.ts'
import { createSqliteQuotas, type QuotaTables } from './quotas.ts'
import type { RecordTable } from './record-row.ts'
import { createSqliteRecords } from './records.ts'
import { whenUnlocked } from './when-unlocked.ts'

export interface StoreDatabase
  extends FileTables,
    InteractionTables,
    JobTables,
    BatchTables,
    LedgerTables,
    LeaseTables,
    QuotaTables {
  records: RecordTable
}

export interface SqliteStoreOptions {
  /** Folder that holds `limn.db`, `blobs/` and `files/`; made when missing. */
  home: string
  /** Rows are forgotten when the store is closed; nothing of the home is read or made. */
  inMemory?: boolean
  /** How long a write waits for another process before it fails, in milliseconds. Default: half a minute. */
  lockWaitMs?: number
}

/** Records in one SQLite file, blobs as files beside it. Several processes may use the same home at once. */
export async function openSqliteStore({
  home,
  inMemory = false,
  lockWaitMs = 30_000,
}: SqliteStoreOptions): Promise<Store> {
  const connection = await openDatabase({ home, inMemory, lockWaitMs })
  const database = new Kysely<StoreDatabase>({ dialect: createPatientDialect(connection, { home, lockWaitMs }) })

  return {
    ...createSqliteRecords(database),
    ...createSqliteFiles(database),
    ...createSqliteJobs(database),
    ...createSqliteInteractions(database),
    ...createSqliteBatches(database),
    ...createSqliteLeases(database),
    ...createSqliteKeptBlobs(database),
    ...createSqliteLedger(database),
    ...createSqliteQuotas(database, connection, { home, lockWaitMs }),
    blobs: createFileBlobStore(path.join(home, 'blobs')),
    fileBlobs: createFileBlobStore(path.join(home, 'files')),

    inOneTransaction(work) {
      return database
        .transaction()
        .execute((inside: Kysely<StoreDatabase>) =>
          work({ ...createSqliteRecords(inside), ...createSqliteLedger(inside) }),
        )
    },

    async close() {
      await database.destroy()
    },
  }
}

async function openDatabase({ home, inMemory, lockWaitMs }: Required<SqliteStoreOptions>): Promise<Database.Database> {
  try {
    if (!inMemory) mkdirSync(home, { recursive: true })
    const file = inMemory ? ':memory:' : path.join(home, 'limn.db')
    return await whenUnlocked(lockWaitMs, () => connect(file))
  } catch (error) {
    const explained = explainFailure(error, home)
    if (isLimnError(explained)) throw explained
    throw new LimnError(noAccess(home, (error as Error).message), { code: 'failed-precondition', cause: error })
  }
}

/** Fails at once when another process is at the same, as several may be on a new home. */
function connect(file: string): Database.Database {
  const connection = new Database(file)
  try {
    connection.exec('PRAGMA journal_mode = WAL')
    // A record says what was paid: it must survive a power cut, not only a crash.
    connection.exec('PRAGMA synchronous = FULL')
    migrate(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}
