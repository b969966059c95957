import { setImmediate as turn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { KeptBlobStore } from '../kept-blob-store.ts'
import type { BatchTables } from './batches.ts'
import type { InteractionTables } from './interactions.ts'

const names = /blob:([0-9a-f]{64})/g

/** Rows read in one go: whoever waits for this thread has a turn in between. */
const pageSize = 50

/** Names as they stand in the JSON of rows. */
export function createSqliteKeptBlobs(database: Kysely<BatchTables & InteractionTables>): KeptBlobStore {
  return {
    async listKeptBlobs() {
      const kept = new Set<string>()
      const keep = (...texts: (string | null)[]): void => {
        for (const text of texts) for (const [, sha256] of text?.matchAll(names) ?? []) kept.add(sha256!)
      }

      for (let after = ''; ; await turn()) {
        const rows = await database
          .selectFrom('interactions')
          .select(['id', 'request', 'input', 'steps'])
          .where('id', '>', after)
          .orderBy('id')
          .limit(pageSize)
          .execute()
        for (const { request, input, steps } of rows) keep(request, input, steps)
        if (rows.length < pageSize) break
        after = rows.at(-1)!.id
      }

      let last = { batchId: '', position: -1 }
      for (; ; await turn()) {
        const rows = await database
          .selectFrom('batchItems')
          .select(['batchId', 'position', 'request', 'answer'])
          .where(({ eb, refTuple, tuple }) =>
            eb(refTuple('batchId', 'position'), '>', tuple(last.batchId, last.position)),
          )
          .orderBy('batchId')
          .orderBy('position')
          .limit(pageSize)
          .execute()
        for (const { request, answer } of rows) keep(request, answer)
        if (rows.length < pageSize) return kept
        last = rows.at(-1)!
      }
    },
  }
}
