import { type Kysely, type Selectable, sql } from 'kysely'
import type { BatchStore, StoredBatch, StoredBatchItem } from '../batch-store.ts'

type Column<T> = undefined extends T ? Exclude<T, undefined> | null : T

/** The fields of StoredBatch and StoredBatchItem under their own names, objects as JSON text. */
export interface BatchTables {
  batches: {
    [Field in keyof StoredBatch]-?: Field extends 'error'
      ? string | null
      : Field extends 'isLoaded'
        ? number
        : Column<StoredBatch[Field]>
  }
  batchItems: {
    batchId: string
    position: number
    outcome: 'response' | 'error' | null
    key: string | null
    metadata: string | null
    request: string | null
    answer: string | null
  }
}

/** Batches in the `batches` table, their requests and answers in `batchItems`. */
export function createSqliteBatches(database: Kysely<BatchTables>): BatchStore {
  async function insertItems(connection: Kysely<BatchTables>, id: string, items: readonly StoredBatchItem[]) {
    // SQLite takes some 30,000 values in one statement.
    for (let start = 0; start < items.length; start += 1_000) {
      await connection
        .insertInto('batchItems')
        .values(items.slice(start, start + 1_000).map((item) => toItemRow(id, item)))
        .onConflict((conflict) => conflict.columns(['batchId', 'position']).doNothing())
        .execute()
    }
  }

  return {
    async insertBatch(batch, items) {
      await database.transaction().execute(async (transaction) => {
        const {
          displayName = null,
          endedAt = null,
          inputFile = null,
          responsesFile = null,
          project = null,
          error,
        } = batch
        await transaction
          .insertInto('batches')
          .values({
            ...batch,
            displayName,
            endedAt,
            inputFile,
            responsesFile,
            project,
            isLoaded: Number(batch.isLoaded),
            error: error ? JSON.stringify(error) : null,
          })
          .execute()
        await insertItems(transaction, batch.id, items)
      })
    },

    async findBatch(id) {
      const row = await database.selectFrom('batches').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toBatch(row)
    },

    async listBatches({ limit, after, project }) {
      let query = database
        .selectFrom('batches')
        .selectAll()
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
      if (project !== undefined) query = query.where('project', project === null ? 'is' : '=', project)
      if (after) {
        query = query.where((where) =>
          where.or([
            where('createdAt', '<', after.createdAt),
            where.and([where('createdAt', '=', after.createdAt), where('id', '<', after.id)]),
          ]),
        )
      }
      return (await query.execute()).map(toBatch)
    },

    async listOpenBatches() {
      const query = database.selectFrom('batches').selectAll().where('endedAt', 'is', null).orderBy('createdAt')
      return (await query.execute()).map(toBatch)
    },

    async beginBatch(id, nowMs) {
      await database
        .updateTable('batches')
        .set({ state: 'RUNNING', updatedAt: nowMs })
        .where('id', '=', id)
        .where('state', '=', 'PENDING')
        .execute()
    },

    async endBatch(id, { state, responsesFile = null, error }, nowMs) {
      const { numUpdatedRows } = await database
        .updateTable('batches')
        .set({
          state,
          responsesFile,
          error: error ? JSON.stringify(error) : null,
          updatedAt: nowMs,
          endedAt: nowMs,
        })
        .where('id', '=', id)
        .where('endedAt', 'is', null)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },

    async deleteBatch(id) {
      return database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('batchItems').where('batchId', '=', id).execute()
        const { numDeletedRows } = await transaction
          .deleteFrom('batches')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        return numDeletedRows === 1n
      })
    },

    async insertBatchItems(id, items) {
      await database.transaction().execute(async (transaction) => {
        // A write first: a transaction that begins by reading fails when another process writes in between.
        const { numUpdatedRows } = await transaction
          .updateTable('batches')
          .set({ id })
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        if (numUpdatedRows === 1n) await insertItems(transaction, id, items)
      })
    },

    async endLoading(id) {
      await database.updateTable('batches').set({ isLoaded: 1 }).where('id', '=', id).execute()
    },

    async answerBatchItem(id, position, answer, nowMs) {
      await database.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('batchItems')
          .set({ outcome: outcomeOf(answer), answer: JSON.stringify(answer), request: null })
          .where('batchId', '=', id)
          .where('position', '=', position)
          .where('outcome', 'is', null)
          .execute()
        await transaction.updateTable('batches').set({ updatedAt: nowMs }).where('id', '=', id).execute()
      })
    },

    async listBatchItems(id, { after = -1, limit, unanswered = false }) {
      let query = database
        .selectFrom('batchItems')
        .selectAll()
        .where('batchId', '=', id)
        .where('position', '>', after)
        .orderBy('position')
        .limit(limit)
      if (unanswered) query = query.where('outcome', 'is', null)
      return (await query.execute()).map(toItem)
    },

    async countBatchItems(id) {
      const rows = await database
        .selectFrom('batchItems')
        .select(['outcome', sql<number>`count(*)`.as('count')])
        .where('batchId', '=', id)
        .groupBy('outcome')
        .execute()
      const of = (outcome: string) => rows.find((row) => row.outcome === outcome)?.count ?? 0
      return {
        all: rows.reduce((sum, row) => sum + row.count, 0),
        succeeded: of('response'),
        failed: of('error'),
      }
    },
  }
}

const outcomeOf = (answer: NonNullable<StoredBatchItem['answer']>) => ('response' in answer ? 'response' : 'error')

function toItemRow(batchId: string, { position, key, metadata, request, answer }: StoredBatchItem) {
  return {
    batchId,
    position,
    key: key ?? null,
    outcome: answer ? outcomeOf(answer) : null,
    metadata: metadata === undefined ? null : JSON.stringify(metadata),
    request: request === undefined ? null : JSON.stringify(request),
    answer: answer ? JSON.stringify(answer) : null,
  } as const
}

function toItem({ position, key, metadata, request, answer }: Selectable<BatchTables['batchItems']>): StoredBatchItem {
  return {
    position,
    ...(key !== null && { key }),
    ...(metadata !== null && { metadata: JSON.parse(metadata) }),
    ...(request !== null && { request: JSON.parse(request) }),
    ...(answer !== null && { answer: JSON.parse(answer) }),
  }
}

function toBatch({ error, isLoaded, ...row }: Selectable<BatchTables['batches']>): StoredBatch {
  const batch = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  return { ...batch, isLoaded: isLoaded === 1, ...(error !== null && { error: JSON.parse(error) }) } as StoredBatch
}
