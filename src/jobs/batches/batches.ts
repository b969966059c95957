import { InvalidRequestError, NotFoundError, PermissionError } from '../../errors/index.ts'
import { callingProject, isOfCaller, ownedByCaller } from '../../service/calling-project.ts'
import type { FileService } from '../../service/files/file-service.ts'
import type { GenerationOptions } from '../../service/generation.ts'
import type { StoredBatch, StoredBatchItem } from '../../store/batch-store.ts'
import { createJobRunner } from '../runner.ts'
import type { Batch, BatchService } from './batch-service.ts'
import { createBatchHandler, type RunBatchOptions } from './run-batch.ts'
import { keepRequest, readResults } from './stored-results.ts'

export interface BatchServiceOptions extends RunBatchOptions {
  /** Never the same twice; letters and digits. */
  createId: () => string
  /** Name of this process; no other has it. */
  owner: string
  /** How long a silent process is taken for alive. */
  leaseMs?: number | undefined
}

/** Source: gemini-api-facts §3.8. */
const lifetimeMs = 48 * 3_600_000
const kind = 'batch'
/** Each holds some of its requests in memory. */
const mostParked = 3

/** Batches in the store, one at a time answered by a runner of their own, so that they keep no other job waiting. */
export function createBatchService(options: BatchServiceOptions): BatchService {
  const { store, files, createId, owner, nowMs, putOff, leaseMs } = options
  const runner = createJobRunner({
    store,
    handlers: { [kind]: createBatchHandler(options) },
    concurrency: 1,
    mostParked,
    owner,
    nowMs,
    ...(leaseMs !== undefined && { leaseMs, pollMs: leaseMs / 10 }),
  })

  const queue = ({ id, priority }: StoredBatch, options: Pick<GenerationOptions, 'payer' | 'forcedEnding'> = {}) =>
    runner.add({ id, kind, payload: { id, ...options }, priority })

  async function findStored(name: string): Promise<StoredBatch> {
    const id = name.replace(/^batches\//, '')
    const batch = await store.findBatch(id)
    if (!batch || !isOfCaller(batch))
      throw new NotFoundError(`Requested entity was not found: batches/${id.slice(0, 100)}.`)
    return batch
  }

  async function asOf(batch: StoredBatch): Promise<Batch> {
    const expired = batch.endedAt === undefined && batch.expiresAt <= nowMs()
    return {
      ...batch,
      ...(expired && { state: 'EXPIRED', endedAt: batch.expiresAt, updatedAt: batch.expiresAt }),
      counts: await store.countBatchItems(batch.id),
    }
  }

  return {
    async create(model, { displayName, priority, input }, { payer, forcedEnding } = {}) {
      const createdAt = nowMs()
      const batch: StoredBatch = {
        id: createId(),
        ...ownedByCaller(),
        model,
        ...(displayName !== undefined && { displayName }),
        priority,
        state: 'PENDING',
        createdAt,
        updatedAt: createdAt,
        expiresAt: createdAt + lifetimeMs,
        isLoaded: 'requests' in input,
        ...('fileName' in input && { inputFile: await existingFile(files, input.fileName) }),
      }
      const items: StoredBatchItem[] = []
      for (const [position, { request, metadata }] of ('requests' in input ? input.requests : []).entries()) {
        items.push({ position, metadata, request: await keepRequest(request, store.blobs) })
      }
      await store.insertBatch(batch, items)
      putOff.remember(batch.id)
      await queue(batch, { ...(payer && { payer }), ...(forcedEnding && { forcedEnding }) })
      return asOf(batch)
    },

    find: async (name) => asOf(await findStored(name)),

    async list(query) {
      return Promise.all((await store.listBatches({ ...query, project: callingProject() })).map(asOf))
    },

    async cancel(name) {
      const { id } = await findStored(name)
      await store.endBatch(id, { state: 'CANCELLED' }, nowMs())
      await runner.cancel(id)
    },

    async remove(name) {
      const { id } = await findStored(name)
      await store.deleteBatch(id)
      await runner.cancel(id)
      await store.deleteJob(id)
    },

    results({ id, state, inputFile }) {
      return state === 'SUCCEEDED' && inputFile === undefined ? readResults(store, id) : undefined
    },

    async start() {
      // One whose process ended between keeping it and queueing it has no job yet; the others have theirs.
      for (const batch of await store.listOpenBatches()) {
        const isQueued = await queue(batch)
        // Its process ended between giving up the job and saying so of the batch.
        const isGivenUp = !isQueued && (await store.findJob(batch.id))?.state === 'failed'
        if (isGivenUp) await store.endBatch(batch.id, { state: 'FAILED' }, nowMs())
      }
      runner.start()
    },

    close: () => runner.close(),
  }
}

/** The file's name as limn writes it. Throws as `BatchService.create` does. */
async function existingFile(files: FileService, name: string): Promise<string> {
  if (!/^files\/[^/]+$/.test(name)) {
    const description = `file_name must be the name of an uploaded file, such as files/abc. Got '${name.slice(0, 100)}'.`
    throw new InvalidRequestError(
      [{ field: 'batch.input_config.file_name', description }],
      `* BatchGenerateContentRequest.batch.input_config.file_name: ${description}\n`,
    )
  }
  try {
    return `files/${(await files.find(name)).id}`
  } catch (error) {
    if (error instanceof PermissionError) {
      throw new NotFoundError(
        `Requested entity was not found: ${name.slice(0, 100)}. Upload it first; files are kept for 48 hours.`,
      )
    }
    throw error
  }
}
