import type { Kysely } from 'kysely'
import type { LeaseStore } from '../lease-store.ts'

export interface LeaseTables {
  leases: { name: string; owner: string; leaseUntil: number }
}

/** Leases in the `leases` table, each change one statement. */
export function createSqliteLeases(database: Kysely<LeaseTables>): LeaseStore {
  return {
    async claimLease(name, { owner, nowMs, leaseUntil }) {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('leases')
        .values({ name, owner, leaseUntil })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ owner, leaseUntil }).where('leases.leaseUntil', '<=', nowMs),
        )
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },

    async isLeaseFree(name, nowMs) {
      const row = await database.selectFrom('leases').select('leaseUntil').where('name', '=', name).executeTakeFirst()
      return row === undefined || row.leaseUntil <= nowMs
    },

    async renewLease(name, owner, leaseUntil) {
      const { numUpdatedRows } = await database
        .updateTable('leases')
        .set({ leaseUntil })
        .where('name', '=', name)
        .where('owner', '=', owner)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },

    async releaseLease(name, owner) {
      await database.deleteFrom('leases').where('name', '=', name).where('owner', '=', owner).execute()
    },
  }
}
