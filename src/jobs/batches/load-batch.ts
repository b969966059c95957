import { InvalidRequestError } from '../../errors/index.ts'
import { parseBatchLine } from '../../gemini-api/parse-batch-request.ts'
import type { ParseOptions } from '../../gemini-api/parse-generate-content-request.ts'
import { toRpcStatus } from '../../gemini-api/rpc-status.ts'
import type { FileService } from '../../service/files/file-service.ts'
import type { StoredBatch, StoredBatchItem } from '../../store/batch-store.ts'
import type { Store } from '../../store/store.ts'
import { readLines } from './read-lines.ts'
import { keepRequest } from './stored-results.ts'

/**
 * Makes an item of every line of the batch's file. Beginning again after a crash does no harm: what is there stays.
 *
 * @throws InvalidRequestError when there is no request in it, PermissionError when the file is gone.
 */
export async function loadBatch(
  batch: StoredBatch & { inputFile: string },
  {
    store,
    files,
    parseOptions,
    signal,
  }: { store: Store; files: FileService; parseOptions: ParseOptions; signal: AbortSignal },
): Promise<void> {
  let items: StoredBatchItem[] = []
  let position = 0
  for await (const line of readLines(await files.read(batch.inputFile))) {
    if (signal.aborted) return
    const read = parseBatchLine(line, batch.model, parseOptions)
    const head = { position: position++, ...(read.key !== undefined && { key: read.key }) }
    items.push(
      'error' in read
        ? { ...head, answer: { error: toRpcStatus(read.error) } }
        : { ...head, request: await keepRequest(read.request, store.blobs) },
    )
    if (items.length < 100) continue
    await store.insertBatchItems(batch.id, items)
    items = []
  }
  if (position === 0) throw new InvalidRequestError([], `The file ${batch.inputFile} has no requests in it.`)
  await store.insertBatchItems(batch.id, items)
  await store.endLoading(batch.id)
}
