import type { Ingredient } from '../../imaging/credentials/ingredient.ts'
import type { ReportedFile } from '../../imaging/credentials/read-report.ts'
import { createWorkerPool } from '../../threads/worker-pool.ts'
import { startReader } from './start-worker.ts'
import type { ReportTask } from './worker.ts'

/** Reads pictures that others are made from, with the credentials that they have. */
export interface IngredientReader {
  /** Never throws. */
  read(bytes: Uint8Array, options: { title: string }): Promise<Ingredient>
  close(): Promise<void>
}

/** How long a thread has to end by itself when nobody waits for it any more. */
const graceMs = 2_000

/**
 * @param workers 0: credentials are checked in the thread of the caller, half a second for the first and 30 ms a megabyte.
 *   Else in a thread that starts with the first picture that carries any.
 */
export function createIngredientReader({ workers }: { workers: number }): IngredientReader {
  const pool =
    workers > 0 ? createWorkerPool<ReportTask, ReportedFile>({ size: 1, start: startReader, graceMs }) : undefined

  async function readApart(bytes: Uint8Array, mimeType: string): Promise<ReportedFile> {
    // The caller's bytes stay its own.
    const sent = new Uint8Array(bytes)
    let reported: ReportedFile | undefined
    const options = { transfer: [sent.buffer], signal: undefined }
    for await (const event of pool!.run({ bytes: sent, mimeType }, options)) reported = event
    return reported!
  }

  return {
    async read(bytes, { title }) {
      const { readIngredient } = await import('../../imaging/credentials/ingredient.ts')
      return readIngredient(bytes, { title, ...(pool && { readReport: readApart }) })
    },

    async close() {
      await pool?.close()
    },
  }
}
