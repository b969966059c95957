import { CompiledQuery, type Kysely } from 'kysely'
import type { LeaseStore } from '../lease-store.ts'

export interface LeaseTables {
  leases: { name: string; owner: string; leaseUntil: number }
}

const claim = `insert into leases ("name", "owner", "leaseUntil") values (?, ?, ?)
  on conflict ("name") do update set "owner" = excluded."owner", "leaseUntil" = excluded."leaseUntil"
  where leases."leaseUntil" <= ?`
const find = 'select "leaseUntil" from leases where "name" = ?'
const renew = 'update leases set "leaseUntil" = ? where "name" = ? and "owner" = ?'
const release = 'delete from leases where "name" = ? and "owner" = ?'

/** Leases in the `leases` table, each change one statement. Written out: each call takes and gives back one, and putting them together takes longer than running them. */
export function createSqliteLeases(database: Kysely<LeaseTables>): LeaseStore {
  const run = <Row>(sql: string, parameters: unknown[]) =>
    database.executeQuery<Row>(CompiledQuery.raw(sql, parameters))
  return {
    async claimLease(name, { owner, nowMs, leaseUntil }) {
      const { numAffectedRows } = await run(claim, [name, owner, leaseUntil, nowMs])
      return numAffectedRows === 1n
    },

    async isLeaseFree(name, nowMs) {
      const { rows } = await run<{ leaseUntil: number }>(find, [name])
      return rows[0] === undefined || rows[0].leaseUntil <= nowMs
    },

    async renewLease(name, owner, leaseUntil) {
      const { numAffectedRows } = await run(renew, [leaseUntil, name, owner])
      return numAffectedRows === 1n
    },

    async releaseLease(name, owner) {
      await run(release, [name, owner])
    },
  }
}
