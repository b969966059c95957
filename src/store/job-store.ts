/** Work that is done later, by whichever process comes to it first. */
export interface StoredJob {
  id: string
  /** Which handler does it. */
  kind: string
  /** What the handler is given; JSON. */
  payload: unknown
  /** Higher ones first. */
  priority: number
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  /** Milliseconds since 1970, as all moments here. */
  createdAt: number
  /** How often it was begun since it last got on. */
  attempts: number
  /** The process that has it, and until when it is taken for alive. */
  owner?: string
  leaseUntil?: number
  /** Why it failed. */
  error?: string
}

/** Jobs of all processes on one home. A job belongs to one owner at a time; who is silent for longer than its lease loses it. */
export interface JobStore {
  /** False when there is a job of this id. */
  addJob(job: Pick<StoredJob, 'id' | 'kind' | 'payload' | 'priority' | 'createdAt'>): Promise<boolean>
  findJob(id: string): Promise<StoredJob | undefined>
  /** The next one that waits, or whose owner is silent; undefined when there is none. */
  claimJob(claim: {
    kinds: readonly string[]
    owner: string
    nowMs: number
    leaseUntil: number
  }): Promise<StoredJob | undefined>
  /** False when the owner has it no longer: it was cancelled, or somebody else took it over. */
  renewJob(id: string, owner: string, leaseUntil: number): Promise<boolean>
  /** Puts it back as if it had never been begun. */
  releaseJob(id: string, owner: string): Promise<void>
  /** It has got on: whoever takes it over next begins anew, and is not the last of many that failed. */
  noteProgress(id: string, owner: string): Promise<void>
  endJob(id: string, owner: string, end: { state: 'done' } | { state: 'failed'; error: string }): Promise<void>
  /** False when there is none that waits or runs. */
  cancelJob(id: string): Promise<boolean>
  deleteJob(id: string): Promise<void>
}
