/** One turn of a conversation that the server keeps. */
export interface StoredInteraction {
  /** Whose it is; absent where projects were not told apart. */
  project?: string
  id: string
  /** Id of the interaction it goes on from, which may be gone by now. */
  previous?: string
  /** Milliseconds since 1970, as all moments here. */
  createdAt: number
  updatedAt: number
  /** From then on it is as good as gone. */
  expiresAt: number
  /** `queued`, `in_progress`, or how it ended. */
  status: string
  /** True when it runs whether or not somebody waits for it. */
  background: boolean
  /** As it answers. */
  model: string
  serviceTier: string
  /** What was asked, without the conversation: whatever is needed to run it, and to repeat it. */
  request: unknown
  /** What the user said, bytes replaced by `blob:<sha256>`. */
  input: unknown[]
  /** What the model said so far, likewise. */
  steps: unknown[]
  usage?: unknown
  errors?: unknown[]
  /** Id of the record of its generation. */
  record?: string
}

/** What may change in an interaction. */
export type InteractionChange = Pick<StoredInteraction, 'updatedAt' | 'status'> &
  Partial<Pick<StoredInteraction, 'steps' | 'usage' | 'errors' | 'serviceTier' | 'record'>>

/** Where conversations are kept. Expired interactions are kept until they are deleted; whoever asks says what time it is. */
export interface InteractionStore {
  insertInteraction(interaction: StoredInteraction): Promise<void>
  findInteraction(id: string): Promise<StoredInteraction | undefined>
  /** The interaction and those it goes on from, oldest first, as far back as they are there and do not expire by `nowMs`. */
  findConversation(id: string, nowMs: number): Promise<StoredInteraction[]>
  /** Changes it while it is in one of `statuses`; false when it is not, or is gone. */
  changeInteraction(id: string, statuses: readonly string[], change: InteractionChange): Promise<boolean>
  /** False when there was none. */
  deleteInteraction(id: string): Promise<boolean>
  /** Deletes those that have expired by `nowMs`. */
  deleteExpiredInteractions(nowMs: number): Promise<void>
  /** Those in one of `statuses` that have not changed since `beforeMs`. */
  listStaleInteractions(statuses: readonly string[], beforeMs: number): Promise<StoredInteraction[]>
}
