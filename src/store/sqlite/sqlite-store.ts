import path from 'node:path'
import { Kysely } from 'kysely'
import Database from 'libsql'
import { isLimnError, LimnError } from '../../errors/index.ts'
import { createFileBlobStore } from '../blobs.ts'
import type { Books } from '../books.ts'
import { makeFolder } from '../make-folder.ts'
import type { Store } from '../store.ts'
import { type BatchTables, createSqliteBatches } from './batches.ts'
import { explainFailure, noAccess } from './explain-failure.ts'
import { createSqliteFiles, type FileTables } from './files.ts'
import { createSqliteInteractions, type InteractionTables } from './interactions.ts'
import { createSqliteJobs, type JobTables } from './jobs.ts'
import { createSqliteKeptBlobs } from './kept-blobs.ts'
import { createLeaseBooks, createSqliteLeases, type LeaseTables } from './leases.ts'
import { createLedgerBooks, createSqliteLedger, type LedgerTables } from './ledger.ts'
import { createLogSync, type LogSync } from './log-sync.ts'
import { migrate } from './migrate.ts'
import { createOnDisk } from './on-disk.ts'
import { createOneStep } from './one-step.ts'
import { createPatientDialect } from './patient-dialect.ts'
import { preparedOnce } from './prepared-once.ts'
import { createSqliteQuotas, type QuotaTables } from './quotas.ts'
import type { RecordTable } from './record-row.ts'
import { createRecordBooks, createSqliteRecords } from './records.ts'
import { whenUnlocked } from './when-unlocked.ts'
import { createSqliteWordings, createWordingBooks } from './wordings.ts'

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
  const { connection, log } = await openDatabase({ home, inMemory, lockWaitMs })
  const { onDisk, onChange } = createOnDisk(log)
  const prepare = preparedOnce(connection)
  const database = new Kysely<StoreDatabase>({
    dialect: createPatientDialect(connection, prepare, { home, lockWaitMs, onChange }),
  })
  const oneStep = createOneStep(connection, database as Kysely<never>, { home, lockWaitMs, onChange })
  const books: Books = {
    ...createRecordBooks(prepare),
    ...createLeaseBooks(prepare),
    ...createLedgerBooks(prepare),
    ...createWordingBooks(prepare),
  }
  const records = createSqliteRecords(database, books, oneStep)
  const ledger = createSqliteLedger(database, books, oneStep)

  return {
    ...records,
    ...onDisk(records, ['insertRecord']),
    ...onDisk(createSqliteFiles(database)),
    ...onDisk(createSqliteJobs(database)),
    ...onDisk(createSqliteInteractions(database)),
    ...onDisk(createSqliteBatches(database)),
    ...createSqliteLeases(books, oneStep),
    ...createSqliteKeptBlobs(database),
    ...ledger,
    ...onDisk(ledger, [
      'markSent',
      'markHeld',
      'settle',
      'release',
      'markUnknown',
      'resolveUnknown',
      'addSavings',
      'sweepLedger',
    ]),
    ...createSqliteQuotas(prepare, oneStep),
    ...onDisk(createSqliteWordings(books, oneStep)),
    blobs: createFileBlobStore(path.join(home, 'blobs')),
    fileBlobs: createFileBlobStore(path.join(home, 'files')),

    async inOneTransaction(work, { disk = 'awaited' } = {}) {
      const result = await oneStep.write(() => work(books))
      if (disk === 'awaited') await log?.synced()
      else if (disk === 'soon') log?.syncSoon()
      return result
    },

    async close() {
      await log?.close()
      await database.destroy()
    },
  }
}

interface OpenDatabase {
  connection: Database.Database
  /** Undefined where SQLite itself brings every commit to the disk. */
  log: LogSync | undefined
}

async function openDatabase({ home, inMemory, lockWaitMs }: Required<SqliteStoreOptions>): Promise<OpenDatabase> {
  const file = inMemory ? ':memory:' : path.join(home, 'limn.db')
  let connection: Database.Database | undefined
  try {
    if (!inMemory) makeFolder(home)
    const opened = new Database(file)
    connection = opened
    // Of several processes that open a new home at once, all but one find it locked.
    const hasLog = await whenUnlocked(lockWaitMs, () => prepare(opened, file))
    return { connection, log: hasLog ? createLogSync(`${file}-wal`) : undefined }
  } catch (error) {
    connection?.close()
    const explained = explainFailure(error, home)
    if (isLimnError(explained)) throw explained
    throw new LimnError(noAccess(home, (error as Error).message), { code: 'failed-precondition', cause: error })
  }
}

/** False where the file system has no log that is written ahead. */
function prepare(connection: Database.Database, file: string): boolean {
  connection.exec('PRAGMA journal_mode = WAL')
  // A record says what was paid: it must survive a power cut, not only a crash.
  connection.exec('PRAGMA synchronous = FULL')
  migrate(connection, file)
  const { journal_mode: mode } = connection.prepare('PRAGMA journal_mode').get() as { journal_mode: string }
  if (mode !== 'wal') return false
  connection.exec('PRAGMA synchronous = NORMAL')
  // A call writes twenty pages, most of them the same as the one before: brought to the file every 16 MB instead of every
  // 4, each is written there once instead of four times, with two syncs that hold everything up.
  connection.exec('PRAGMA wal_autocheckpoint = 4096')
  return true
}
