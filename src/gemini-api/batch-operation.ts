import type { RpcStatus } from './rpc-status.ts'

export type BatchState = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'EXPIRED'

/** What is known of a batch; moments in milliseconds since 1970. */
export interface BatchFields {
  id: string
  model: string
  displayName?: string
  priority: number
  state: BatchState
  createdAt: number
  updatedAt: number
  endedAt?: number
  inputFile?: string
  /** The name of the file with the answers: `files/abc`. */
  responsesFile?: string
  /** Why it failed. */
  error?: RpcStatus
  counts: { all: number; succeeded: number; failed: number }
}

const typeUrl = (name: string): string => `type.googleapis.com/google.ai.generativelanguage.v1main.${name}`

/**
 * A batch as the long-running operation that Google shows it as. The output stands in it twice, in the metadata and in
 * the response, as it does there.
 *
 * @param inlinedResponses What to put where the answers to inline requests belong; undefined leaves them out.
 */
export function toBatchOperation(batch: BatchFields, inlinedResponses?: unknown): object {
  const { counts, state } = batch
  const done = state !== 'PENDING' && state !== 'RUNNING'
  const output =
    batch.responsesFile !== undefined
      ? { responsesFile: batch.responsesFile }
      : inlinedResponses !== undefined
        ? { inlinedResponses: { inlinedResponses } }
        : undefined
  const error = errorOf(batch)
  return {
    name: `batches/${batch.id}`,
    metadata: {
      '@type': typeUrl('GenerateContentBatch'),
      model: `models/${batch.model}`,
      ...(batch.displayName !== undefined && { displayName: batch.displayName }),
      ...(batch.inputFile !== undefined && { inputConfig: { fileName: batch.inputFile } }),
      ...(output && { output }),
      createTime: new Date(batch.createdAt).toISOString(),
      ...(batch.endedAt !== undefined && { endTime: new Date(batch.endedAt).toISOString() }),
      updateTime: new Date(batch.updatedAt).toISOString(),
      // 64 bits each: text, as protocol buffers write them, and nothing for 0.
      batchStats: {
        requestCount: String(counts.all),
        ...(counts.succeeded > 0 && { successfulRequestCount: String(counts.succeeded) }),
        ...(counts.failed > 0 && { failedRequestCount: String(counts.failed) }),
        ...(counts.all > counts.succeeded + counts.failed && {
          pendingRequestCount: String(counts.all - counts.succeeded - counts.failed),
        }),
      },
      state: `BATCH_STATE_${state}`,
      ...(batch.priority !== 0 && { priority: String(batch.priority) }),
      name: `batches/${batch.id}`,
    },
    ...(done && { done }),
    ...(error && { error }),
    ...(output && { response: { '@type': typeUrl('GenerateContentBatchOutput'), ...output } }),
  }
}

function errorOf({ state, error }: BatchFields): RpcStatus | undefined {
  switch (state) {
    case 'CANCELLED':
      return { code: 1, message: 'The operation was cancelled.' }
    case 'EXPIRED':
      return { code: 4, message: 'The batch was not finished within 48 hours.' }
    case 'FAILED':
      return error ?? { code: 13, message: 'An internal error has occurred.' }
    default:
      return undefined
  }
}
