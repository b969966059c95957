import { markAlgorithm } from '../../imaging/watermark/algorithm.ts'
import type { GenerationRecord, RecordStore } from '../../store/record-store.ts'
import { createWorkerPool } from '../../threads/worker-pool.ts'
import { callingProject } from '../calling-project.ts'
import { createScheduler } from '../schedule.ts'
import { startInspector } from './start-worker.ts'
import type { CredentialsFinding, Inspection, InspectionTask, Verification, VerifiedRecord } from './verification.ts'

export interface VerifyOptions {
  /** What the answer is to call it. */
  file?: string | undefined
  signal?: AbortSignal | undefined
}

export interface VerifyService {
  /**
   * Says where a picture is from, as far as it shows. A project sees its own records only.
   *
   * @throws InvalidRequestError for what is no picture, UnavailableError when too many wait already, CancelledError when
   *   `signal` fires.
   */
  verify(bytes: Uint8Array, options?: VerifyOptions): Promise<Verification>
  close(): Promise<void>
}

export interface VerifyServiceOptions {
  /** Threads that look at pictures. 0: the caller's own does, and hears nothing else meanwhile. */
  workers: number
  /** Where records are; opened for a mark that was found, and not before. */
  records: () => Promise<Pick<RecordStore, 'findMarked'>>
  /** Certificates in PEM of who is trusted to sign pictures; undefined for nobody. */
  trusted: () => Promise<string | undefined>
}

/** How long a thread whose picture nobody waits for any more has to end by itself: looking takes less than a second. */
const graceMs = 2_000

/** For each thread. A picture that waits is held in memory, 100 MB at most. */
const waitingPerWorker = 8

export function createVerifyService({ workers, records, trusted }: VerifyServiceOptions): VerifyService {
  const concurrency = Math.max(1, workers)
  const scheduler = createScheduler({
    concurrency,
    maxWaiting: concurrency * waitingPerWorker,
    nowMs: () => performance.now(),
  })
  const pool =
    workers > 0
      ? createWorkerPool<InspectionTask, Inspection>({ size: workers, start: startInspector, graceMs })
      : undefined

  async function inspect(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Inspection> {
    const leave = await scheduler.enter('verify', signal)
    try {
      const whom = await trusted()
      if (!pool) return await (await import('./inspect-picture.ts')).inspectPicture({ bytes, trusted: whom }, signal)
      // The caller's bytes stay its own.
      const sent = new Uint8Array(bytes)
      let inspection: Inspection | undefined
      for await (const event of pool.run({ bytes: sent, trusted: whom }, { transfer: [sent.buffer], signal }))
        inspection = event
      return inspection!
    } finally {
      leave()
    }
  }

  return {
    async verify(bytes, { file, signal } = {}) {
      const inspection = await inspect(bytes, signal)
      return { file: file ?? null, ...inspection, record: await recordOf(inspection) }
    },

    async close() {
      await pool?.close()
    },
  }

  async function recordOf({ watermark, credentials }: Inspection): Promise<VerifiedRecord | null> {
    const id = watermark.id ?? boundMark(credentials)
    const record = id === undefined ? undefined : await (await records()).findMarked(id, callingProject())
    return record ? summaryOf(record) : null
  }
}

/** The mark that credentials say a picture bears: some pictures lose theirs to what they show. */
function boundMark({ state, softBindings }: CredentialsFinding): string | undefined {
  if (state === 'tampered') return undefined
  return softBindings.find(({ algorithm }) => algorithm === markAlgorithm)?.value
}

function summaryOf({ id, createdAt, model, engine, prompt, seed }: GenerationRecord): VerifiedRecord {
  return { id, createdAt, model, engine, prompt, seed }
}
