import type { Kysely } from 'kysely'
import type Database from 'libsql'
import type { QuotaStore } from '../quota-store.ts'
import { explainFailure } from './explain-failure.ts'
import { preparedOnce } from './prepared-once.ts'
import { whenUnlocked } from './when-unlocked.ts'
import { withWriteLock } from './with-lock.ts'

export interface QuotaTables {
  quotas: { bucket: string; state: string }
}

/** Quotas in the `quotas` table, each one row. Nobody waits for the disk: that would be a good part of what a small quota has to give. */
export function createSqliteQuotas(
  database: Kysely<QuotaTables>,
  connection: Database.Database,
  { home, lockWaitMs }: { home: string; lockWaitMs: number },
): QuotaStore {
  const prepare = preparedOnce(connection)

  function changeAtOnce<State, Result>(
    bucket: string,
    change: (state: State | undefined) => { state: State; result: Result },
  ): Result {
    return withWriteLock(connection, () => {
      const row = prepare('select "state" from quotas where "bucket" = ?').get(bucket) as { state: string } | undefined
      const { state, result } = change(row && JSON.parse(row.state))
      const text = JSON.stringify(state)
      if (text !== row?.state) {
        prepare('insert or replace into quotas ("bucket", "state") values (?, ?)').run(bucket, text)
      }
      return result
    })
  }

  return {
    async readQuota(bucket) {
      const row = await database.selectFrom('quotas').select('state').where('bucket', '=', bucket).executeTakeFirst()
      return row && JSON.parse(row.state)
    },

    changeQuota(bucket, change) {
      // Nobody else is in the middle of something on this connection.
      return database.connection().execute(async () => {
        try {
          return await whenUnlocked(lockWaitMs, () => changeAtOnce(bucket, change))
        } catch (error) {
          throw explainFailure(error, home)
        }
      })
    },
  }
}
