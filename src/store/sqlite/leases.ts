import type { Books } from '../books.ts'
import type { LeaseStore } from '../lease-store.ts'
import type { OneStep } from './one-step.ts'
import type { Prepare } from './prepared-once.ts'

export interface LeaseTables {
  leases: { name: string; owner: string; leaseUntil: number }
}

const claim = `insert into leases ("name", "owner", "leaseUntil") values (?, ?, ?)
  on conflict ("name") do update set "owner" = excluded."owner", "leaseUntil" = excluded."leaseUntil"
  where leases."leaseUntil" <= ?`
const find = 'select "leaseUntil" from leases where "name" = ?'
const renew = 'update leases set "leaseUntil" = ? where "name" = ? and "owner" = ?'
const release = 'delete from leases where "name" = ? and "owner" = ?'

/** Leases in the `leases` table, each change one statement. */
export function createLeaseBooks(prepare: Prepare): Pick<Books, keyof LeaseStore> {
  return {
    claimLease: (name, { owner, nowMs, leaseUntil }) =>
      prepare(claim).run([name, owner, leaseUntil, nowMs]).changes === 1,

    isLeaseFree(name, nowMs) {
      const [row] = prepare(find).all([name]) as { leaseUntil: number }[]
      return row === undefined || row.leaseUntil <= nowMs
    },

    renewLease: (name, owner, leaseUntil) => prepare(renew).run([leaseUntil, name, owner]).changes === 1,

    releaseLease(name, owner) {
      prepare(release).run([name, owner])
    },
  }
}

export function createSqliteLeases(books: Books, { read, write }: OneStep): LeaseStore {
  return {
    claimLease: (name, claiming) => write(() => books.claimLease(name, claiming)),
    isLeaseFree: (name, nowMs) => read(() => books.isLeaseFree(name, nowMs)),
    renewLease: (name, owner, leaseUntil) => write(() => books.renewLease(name, owner, leaseUntil)),
    releaseLease: (name, owner) => write(() => books.releaseLease(name, owner)),
  }
}
