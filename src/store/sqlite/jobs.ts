import type { Kysely, Selectable } from 'kysely'
import type { JobStore, StoredJob } from '../job-store.ts'

export interface JobTables {
  jobs: {
    id: string
    kind: string
    payload: string
    priority: number
    state: StoredJob['state']
    createdAt: number
    attempts: number
    owner: string | null
    leaseUntil: number | null
    error: string | null
  }
}

const free = { owner: null, leaseUntil: null } as const

/** Jobs in the `jobs` table. Every change is one statement, so that no two processes make the same one. */
export function createSqliteJobs(database: Kysely<JobTables>): JobStore {
  return {
    async addJob({ payload, ...job }) {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('jobs')
        .values({ ...job, ...free, payload: JSON.stringify(payload), state: 'waiting', attempts: 0, error: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },

    async findJob(id) {
      const row = await database.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toJob(row)
    },

    async claimJob({ kinds, owner, nowMs, leaseUntil }) {
      const row = await database
        .updateTable('jobs')
        .set((set) => ({ state: 'running', owner, leaseUntil, attempts: set('attempts', '+', 1) }))
        .where('id', '=', (select) =>
          select
            .selectFrom('jobs')
            .select('id')
            .where('kind', 'in', [...kinds])
            .where((where) =>
              where.or([
                where('state', '=', 'waiting'),
                where.and([where('state', '=', 'running'), where('leaseUntil', '<=', nowMs)]),
              ]),
            )
            .orderBy('priority', 'desc')
            .orderBy('createdAt')
            .orderBy('id')
            .limit(1),
        )
        .returningAll()
        .executeTakeFirst()
      return row && toJob(row)
    },

    async renewJob(id, owner, leaseUntil) {
      const { numUpdatedRows } = await database
        .updateTable('jobs')
        .set({ leaseUntil })
        .where('id', '=', id)
        .where('owner', '=', owner)
        .where('state', '=', 'running')
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },

    async releaseJob(id, owner) {
      await database
        .updateTable('jobs')
        .set((set) => ({ ...free, state: 'waiting', attempts: set('attempts', '-', 1) }))
        .where('id', '=', id)
        .where('owner', '=', owner)
        .where('state', '=', 'running')
        .execute()
    },

    async noteProgress(id, owner) {
      await database
        .updateTable('jobs')
        .set({ attempts: 1 })
        .where('id', '=', id)
        .where('owner', '=', owner)
        .where('state', '=', 'running')
        .execute()
    },

    async endJob(id, owner, end) {
      await database
        .updateTable('jobs')
        .set({ ...free, ...end })
        .where('id', '=', id)
        .where('owner', '=', owner)
        .where('state', '=', 'running')
        .execute()
    },

    async cancelJob(id) {
      const { numUpdatedRows } = await database
        .updateTable('jobs')
        .set({ ...free, state: 'cancelled' })
        .where('id', '=', id)
        .where('state', 'in', ['waiting', 'running'])
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },

    async deleteJob(id) {
      await database.deleteFrom('jobs').where('id', '=', id).execute()
    },
  }
}

function toJob({ payload, owner, leaseUntil, error, ...job }: Selectable<JobTables['jobs']>): StoredJob {
  return {
    ...job,
    payload: JSON.parse(payload),
    ...(owner !== null && { owner }),
    ...(leaseUntil !== null && { leaseUntil }),
    ...(error !== null && { error }),
  }
}
