import type { QuotaKind } from '../../gemini-api/quota-metrics.data.ts'

/** What one call takes of a quota, besides being one request. */
export interface QuotaAmount {
  images: number
  inputTokens: number
}

/** A call that waits for its turn. */
export interface QuotaWaiter extends QuotaAmount {
  id: string
  /** The process it is of. */
  owner: string
  /** Who asked for it: turns go round between callers. */
  caller: string
  /** Higher ones first; but see `turnOrder`. */
  priority: number
  /** Its place between the callers of its priority: the smallest is next. */
  tag: number
}

/** What was let through and still counts. */
export interface QuotaUse extends QuotaAmount {
  /** While more may become known of it. */
  id?: string
  requests: number
  /** It has surely arrived by then: milliseconds since 1970, as all moments here. */
  atMs: number
}

/** A limit as messages name it. */
export interface QuotaLimit {
  kind: QuotaKind
  limit: number
}

/** One quota, of one model and project, as all processes on a home know it. */
export interface QuotaState {
  uses: QuotaUse[]
  waiters: QuotaWaiter[]
  /** Processes that have calls waiting, and how many more each may send. Who is silent for longer has ended. */
  owners: Record<string, { aliveUntilMs: number; room: number }>
  /** Tag of the last turn, by priority. */
  servedTags: Record<string, number>
  /** Turns in a row that went to the highest priority while a lower one waited. */
  passedOver: number
  day: { endsAtMs: number; requests: number }
  /** After a 429 nobody sends, and then only a few at first. `granted` of those. */
  pause?: { untilMs: number; granted: number; quota?: QuotaLimit }
  /** After a 429 about the day. `askAgainAtMs`: when one call may find out whether that is still so. */
  spentDay?: { untilMs: number; askAgainAtMs: number; limit?: number }
  /** Limits that a 429 told. */
  learned: Partial<Record<QuotaKind, { limit: number; untilMs: number }>>
}

export const newQuotaState = (): QuotaState => ({
  uses: [],
  waiters: [],
  owners: {},
  servedTags: {},
  passedOver: 0,
  day: { endsAtMs: 0, requests: 0 },
  learned: {},
})
