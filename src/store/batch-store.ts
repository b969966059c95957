/** Many requests that are answered when there is time. Each of them is an item. */
export interface StoredBatch {
  /** Whose it is; absent where projects were not told apart. */
  project?: string
  id: string
  /** As the caller named it, without `models/`. */
  model: string
  displayName?: string
  priority: number
  state: 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'EXPIRED'
  /** Milliseconds since 1970, as all moments here. */
  createdAt: number
  updatedAt: number
  endedAt?: number
  /** When it ends whether it is done or not. */
  expiresAt: number
  /** `files/abc`, when the requests are the lines of a file. */
  inputFile?: string
  /** True when all items are there; a file is read when its turn comes. */
  isLoaded: boolean
  /** `files/abc`: the answers, when it succeeded and came as a file. */
  responsesFile?: string
  /** Why it failed, as the client is told. */
  error?: { code: number; message: string }
}

/** Without bytes: these are blobs, named where they stood. */
export interface StoredBatchItem {
  /** From 0, in the order of the requests. */
  position: number
  key?: string
  metadata?: unknown
  /** Absent when there is an answer. */
  request?: unknown
  answer?: BatchAnswer
}

export type BatchAnswer = { response: unknown } | { error: unknown }

export interface BatchCounts {
  all: number
  succeeded: number
  failed: number
}

/** Where batches live. An answer is kept the moment it is there, and never replaced. */
export interface BatchStore {
  /** Keeps a batch with the items that are known; both or neither. */
  insertBatch(batch: StoredBatch, items: readonly StoredBatchItem[]): Promise<void>
  findBatch(id: string): Promise<StoredBatch | undefined>
  /** Newest first; `after` goes on behind a batch, which may be gone by now. */
  listBatches(query: {
    limit: number
    /** Default: of all. */
    /** Of one project; null: of none. Undefined: all. */
    project?: string | null | undefined
    after?: Pick<StoredBatch, 'createdAt' | 'id'>
  }): Promise<StoredBatch[]>
  /** Those that wait or run, oldest first. */
  listOpenBatches(): Promise<StoredBatch[]>
  /** Nothing happens when it has ended. */
  beginBatch(id: string, nowMs: number): Promise<void>
  /** False when it had ended, or there is none. */
  endBatch(
    id: string,
    end: Pick<StoredBatch, 'responsesFile' | 'error'> & { state: 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'EXPIRED' },
    nowMs: number,
  ): Promise<boolean>
  /** With its items. False when there was none. */
  deleteBatch(id: string): Promise<boolean>

  /** Positions that are there already stay as they are; nothing happens when the batch is gone. */
  insertBatchItems(id: string, items: readonly StoredBatchItem[]): Promise<void>
  /** All items are there now. */
  endLoading(id: string): Promise<void>
  /** Keeps an answer, unless there is one. */
  answerBatchItem(id: string, position: number, answer: BatchAnswer, nowMs: number): Promise<void>
  /** In order, from behind `after`; `unanswered` leaves out those with an answer. */
  listBatchItems(id: string, query: { after?: number; limit: number; unanswered?: boolean }): Promise<StoredBatchItem[]>
  countBatchItems(id: string): Promise<BatchCounts>
}
