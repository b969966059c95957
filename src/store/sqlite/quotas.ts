import type { QuotaStore } from '../quota-store.ts'
import type { OneStep } from './one-step.ts'
import type { Prepare } from './prepared-once.ts'

export interface QuotaTables {
  quotas: { bucket: string; state: string }
}

const find = 'select "state" from quotas where "bucket" = ?'
const keep = 'insert or replace into quotas ("bucket", "state") values (?, ?)'

/** Quotas in the `quotas` table, each one row. Nobody waits for the disk: that would be a good part of what a small quota has to give. */
export function createSqliteQuotas(prepare: Prepare, { read, write }: OneStep): QuotaStore {
  const textOf = (bucket: string): string | undefined => (prepare(find).all([bucket]) as { state: string }[])[0]?.state

  return {
    async readQuota(bucket) {
      const text = await read(() => textOf(bucket))
      return text === undefined ? undefined : JSON.parse(text)
    },

    changeQuota: (bucket, change) =>
      write(() => {
        const before = textOf(bucket)
        const { state, result } = change(before === undefined ? undefined : JSON.parse(before))
        const text = JSON.stringify(state)
        if (text !== before) prepare(keep).run([bucket, text])
        return result
      }),
  }
}
