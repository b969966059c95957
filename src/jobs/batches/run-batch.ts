import { isLimnError, throwIfCancelled } from '../../errors/index.ts'
import type { GenerateContentRequest } from '../../gemini-api/generate-content-request.ts'
import { toRpcStatus } from '../../gemini-api/rpc-status.ts'
import { forProject } from '../../service/calling-project.ts'
import type { FileService } from '../../service/files/file-service.ts'
import type { GenerationOptions, GenerationService } from '../../service/generation.ts'
import type { BatchAnswer, StoredBatch, StoredBatchItem } from '../../store/batch-store.ts'
import type { Store } from '../../store/store.ts'
import type { JobHandler, JobOptions } from '../runner.ts'
import { loadBatch } from './load-batch.ts'
import { resultLines } from './result-lines.ts'
import { readResults, restoreRequest, withoutBytes } from './stored-results.ts'

export interface RunBatchOptions {
  store: Store
  service: GenerationService
  files: FileService
  /** Requests that are drawn at once. Batches that are begun while others wait for tomorrow share these places. */
  drawnAtOnce: number
  /** Milliseconds since 1970. */
  nowMs: () => number
  /** Who asked for a batch hears of its answers. */
  putOff: {
    remember(id: string): void
    within<Result>(id: string, options: object, work: () => Result): Result
  }
  /** Waits; returns early when `signal` fires. */
  pause: (durationMs: number, signal: AbortSignal) => Promise<void>
}

/** What its requests have from the one that asked for the batch. */
type HandedOn = Pick<GenerationOptions, 'payer' | 'forcedEnding'>

interface Payload extends HandedOn {
  id: string
}

interface Asked {
  batch: StoredBatch
  item: StoredBatchItem
  handedOn: HandedOn
  job: JobOptions
}

/** How often a request is tried while there is no room for it, and how long to wait at first; then twice as long each time. */
const maxTries = 10
const firstPauseMs = 1_000
const maxPauseMs = 60_000

/** Answers what is unanswered in a batch, then makes its output. */
export function createBatchHandler(options: RunBatchOptions): JobHandler {
  const { store, service, files, drawnAtOnce, nowMs, putOff, pause } = options
  let running = 0

  async function run({ id, ...handedOn }: Payload, job: JobOptions): Promise<void> {
    const { signal, progressed } = job
    await store.beginBatch(id, nowMs())
    const batch = await store.findBatch(id)
    if (!batch || !(await isOpen(id))) return
    const { inputFile } = batch
    if (!batch.isLoaded && inputFile !== undefined) {
      const parseOptions = { contents: 'wire', unknownFields: service.conduct.strict ? 'refuse' : 'keep' } as const
      await loadBatch({ ...batch, inputFile }, { store, files, parseOptions, signal })
    }

    running += 1
    const drawn = new Set<Promise<void>>()
    const draw = async (item: StoredBatchItem): Promise<void> => {
      await store.answerBatchItem(id, item.position, await answer({ batch, item, handedOn, job }), nowMs())
      await progressed()
    }
    try {
      for await (const item of unanswered(id)) {
        while (drawn.size >= Math.ceil(drawnAtOnce / running)) await Promise.race(drawn)
        if (signal.aborted || !(await isOpen(id))) break
        const one = draw(item).then(() => void drawn.delete(one))
        // Heard of below, which may be later.
        one.catch(() => {})
        drawn.add(one)
      }
      await Promise.all(drawn)
    } finally {
      running -= 1
      await Promise.allSettled(drawn)
    }
    if (signal.aborted || !(await isOpen(id))) return
    await end(batch)
  }

  /** Those without an answer, in order; several may take from it. */
  async function* unanswered(id: string): AsyncGenerator<StoredBatchItem> {
    for (let after = -1; ; ) {
      const items = await store.listBatchItems(id, { after, limit: 20, unanswered: true })
      if (items.length === 0) return
      yield* items
      after = items.at(-1)!.position
    }
  }

  /** False when it was cancelled or deleted, by whichever process, or has expired, which is then written down. */
  async function isOpen(id: string): Promise<boolean> {
    const batch = await store.findBatch(id)
    if (!batch || batch.endedAt !== undefined) return false
    if (batch.expiresAt > nowMs()) return true
    await store.endBatch(id, { state: 'EXPIRED' }, nowMs())
    return false
  }

  async function answer({ batch, item, handedOn, job }: Asked): Promise<BatchAnswer> {
    const { signal, park } = job
    // All of its requests wait for the quota of one model.
    const onWait: GenerationOptions['onWait'] = (wait) => park(wait?.isOfDay === true)
    for (let tries = 1; ; tries++) {
      try {
        const request = await restoreRequest(item.request as GenerateContentRequest, store.blobs)
        const { response } = await service.generate(
          { model: batch.model, request: { ...request, serviceTier: 'batch' } },
          { ...handedOn, surface: 'batch', signal, onWait },
        )
        return { response: withoutBytes(response) }
      } catch (error) {
        throwIfCancelled(signal)
        if (!isLimnError(error) || error.code !== 'unavailable' || tries === maxTries) {
          return { error: toRpcStatus(error) }
        }
        await pause(Math.min(firstPauseMs * 2 ** (tries - 1), maxPauseMs), signal)
        throwIfCancelled(signal)
      }
    }
  }

  async function end({ id, inputFile, displayName }: StoredBatch): Promise<void> {
    if (inputFile === undefined) {
      await store.endBatch(id, { state: 'SUCCEEDED' }, nowMs())
      return
    }
    const file = await files.createGenerated(
      { mimeType: 'application/jsonl', ...(displayName !== undefined && { displayName: `${displayName}-results` }) },
      resultLines(readResults(store, id)),
    )
    const responsesFile = `files/${file.id}`
    if (!(await store.endBatch(id, { state: 'SUCCEEDED', responsesFile }, nowMs()))) await files.remove(file.id)
  }

  return {
    async run(payload, job) {
      const asked = payload as Payload
      const batch = await store.findBatch(asked.id)
      await forProject(batch?.project, () => putOff.within(asked.id, {}, () => run(asked, job)))
    },
    async failed(payload, error) {
      await store.endBatch((payload as { id: string }).id, { state: 'FAILED', error: toRpcStatus(error) }, nowMs())
    },
  }
}
