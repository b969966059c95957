import type { Kysely } from 'kysely'
import type Database from 'libsql'
import { explainFailure } from './explain-failure.ts'
import { isBusy, whenUnlocked } from './when-unlocked.ts'
import { withReadLock, withWriteLock } from './with-lock.ts'

/**
 * Transactions of which all statements run in one go: nothing else in this process comes between, so that nobody waits
 * in line for the connection. What a call takes of the store are these; by Kysely they take three times as long.
 */
export interface OneStep {
  read<Result>(work: () => Result): Promise<Result>
  write<Result>(work: () => Result): Promise<Result>
}

export function createOneStep(
  connection: Database.Database,
  database: Kysely<never>,
  { home, lockWaitMs, onChange }: { home: string; lockWaitMs: number; onChange: () => void },
): OneStep {
  async function take<Result>(step: () => Result): Promise<Result> {
    try {
      // Whoever takes several steps, by Kysely, has the connection to himself meanwhile.
      if (!connection.inTransaction) {
        try {
          return step()
        } catch (error) {
          if (!isBusy(error)) throw error
        }
      }
      return await database.connection().execute(() => whenUnlocked(lockWaitMs, step))
    } catch (error) {
      throw explainFailure(error, home)
    }
  }

  return {
    read: (work) => take(() => withReadLock(connection, work)),
    write(work) {
      onChange()
      return take(() => withWriteLock(connection, work))
    },
  }
}
