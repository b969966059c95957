import type { BatchFields } from '../../gemini-api/batch-operation.ts'
import type { GenerateContentResponse } from '../../gemini-api/generate-content-response.ts'
import type { BatchRequest } from '../../gemini-api/parse-batch-request.ts'
import type { RpcStatus } from '../../gemini-api/rpc-status.ts'
import type { GenerationOptions } from '../../service/generation.ts'

/** A batch as it is now. */
export type Batch = BatchFields

/** An answer to one request, with its pictures. */
export type BatchResult = { key?: string; metadata?: unknown } & (
  | { response: GenerateContentResponse }
  | { error: RpcStatus }
)

/** Many requests at half price, answered when there is time. Each answer is kept as it comes, over restarts, too. */
export interface BatchService {
  /**
   * Keeps a batch; it is begun when its turn comes.
   *
   * @param model Id or alias of a model that exists, without `models/`.
   * @param options.forcedEnding How each of its requests ends.
   * @throws NotFoundError when the file of requests is not there, InvalidRequestError when its name is none.
   */
  create(
    model: string,
    request: BatchRequest,
    options?: Pick<GenerationOptions, 'payer' | 'forcedEnding'>,
  ): Promise<Batch>
  /** @param name `batches/abc` or `abc`. @throws NotFoundError. */
  find(name: string): Promise<Batch>
  /** Newest first; `after` goes on behind a batch. */
  list(query: { limit: number; after?: Pick<Batch, 'createdAt' | 'id'> }): Promise<Batch[]>
  /** Stops it; what has ended stays as it is. Throws as `find` does. */
  cancel(name: string): Promise<void>
  /** Stops and forgets it; the records of what was drawn stay. Throws as `find` does. */
  remove(name: string): Promise<void>
  /** Answers to inline requests, in order, one at a time in memory; undefined when they are not all there, or came as a file. */
  results(batch: Batch): AsyncIterable<BatchResult> | undefined

  /** Begins to answer requests: those that an earlier process left, and those that come. Without it they wait. */
  start(): Promise<void>
  /** Stops, and puts back what is unfinished for the next process. */
  close(): Promise<void>
}
