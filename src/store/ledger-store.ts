/** A thousandth of a cent: what adding floating numbers may lose is no reason to refuse. */
export const slackUsd = 0.00001

/** What one call to an engine that bills may cost, has cost, or has perhaps cost. USD throughout. */
export interface LedgerEntry {
  id: string
  /** Milliseconds since 1970, as all moments here. */
  createdAt: number
  /** Whose money: the project of the caller's key; '' for none. */
  project: string
  /** What stands for the caller's key; '' without one. The key itself is kept nowhere. */
  keyId: string
  engine: string
  model: string
  /** How the prompt begins, for whoever has to decide about an entry without a record. */
  prompt: string
  /** Of the request, to find calls that may be paid already. */
  cacheKey: string
  /**
   * `held`: nothing has left yet. `sent`: it left, what it costs is not known yet. `settled`: it cost `costUsd`.
   * `released`: it surely cost nothing. `unknown`: it left and no answer came; it counts as spent until somebody knows
   * better.
   */
  state: 'held' | 'sent' | 'settled' | 'released' | 'unknown'
  /** The most it can cost. */
  holdUsd: number
  costUsd?: number
  /** As the engine reported it. */
  usage?: unknown
  /** The record it brought. */
  recordId?: string
  /** Why it was released, or is unknown. */
  reason?: string
  /** The process that makes the call. */
  owner: string
  sentAt?: number
  endedAt?: number
}

export type NewLedgerEntry = Pick<
  LedgerEntry,
  'id' | 'createdAt' | 'project' | 'keyId' | 'engine' | 'model' | 'prompt' | 'cacheKey' | 'holdUsd' | 'owner'
>

/** How much may be spent from a moment on: by all, by one project or with one key. */
export interface Budget {
  project?: string
  keyId?: string
  sinceMs: number
  limitUsd: number
}

export const ledgerGroupings = ['day', 'month', 'model', 'project', 'key'] as const

export type LedgerGrouping = (typeof ledgerGroupings)[number]

/** What one day, model or payer came to. What was released counts nowhere. */
export interface LedgerTotal {
  /** The day or month (UTC, `2026-11-28`, `2026-11`), the model, the project or the key's id. */
  name: string
  /** Settled. */
  paidUsd: number
  /** Held and sent: on its way. */
  openUsd: number
  unknownUsd: number
  /** What answers from the cache would have cost. */
  savedUsd: number
  calls: number
  unknownCalls: number
}

/** What answers from the cache would have cost one payer in an hour. USD. */
export interface Saving {
  /** The beginning of the hour. */
  createdAt: number
  model: string
  project: string
  keyId: string
  savedUsd: number
}

/**
 * Money of all processes on one home. When a method that changes something has resolved, the change is on disk: it
 * survives the power being cut. `hold` and `keepAlive` survive only the end of the process: what was held and not sent
 * costs nothing, and nobody is alive after a power cut.
 */
export interface LedgerStore {
  /**
   * Holds what a call may cost if that fits into every budget; otherwise nothing, and it gives the first budget that is
   * too small and what is spent of it. Two processes never fit into the same room.
   */
  hold<Named extends Budget>(
    entry: NewLedgerEntry,
    budgets: readonly Named[],
  ): Promise<{ budget: Named; spentUsd: number } | undefined>
  /** Before the first byte leaves. */
  markSent(id: string, nowMs: number): Promise<void>
  /** What was sent surely cost nothing, and will be sent again. */
  markHeld(id: string): Promise<void>
  settle(
    id: string,
    end: { costUsd: number; usage: unknown; recordId: string | undefined; nowMs: number },
  ): Promise<void>
  release(id: string, reason: string, nowMs: number): Promise<void>
  markUnknown(id: string, reason: string, nowMs: number): Promise<void>
  /**
   * Ends an unknown entry as somebody who knows better says: it cost so much, or nothing. False when it is not unknown
   * (any more).
   */
  resolveUnknown(id: string, end: { costUsd: number; reason: string; nowMs: number }): Promise<boolean>
  findEntry(id: string): Promise<LedgerEntry | undefined>
  /** Newest first. */
  listEntries(query: {
    states?: readonly LedgerEntry['state'][]
    cacheKey?: string
    limit: number
  }): Promise<LedgerEntry[]>
  /** Settled, open and unknown alike: what budgets count. */
  sumSpentUsd(query: Omit<Budget, 'limitUsd'>): Promise<number>
  /** Adds to what is there of the same hour, model and payer. */
  addSavings(savings: readonly Saving[]): Promise<void>
  /** By name. Savings are those of the hours that begin in the period. */
  sumLedger(
    query: Omit<Budget, 'limitUsd'> & { untilMs?: number | undefined; by: LedgerGrouping },
  ): Promise<LedgerTotal[]>
  /** This process is there until then. */
  keepAlive(owner: string, untilMs: number): Promise<void>
  /** What dead processes left open: held becomes released, sent becomes unknown. Gives how many became unknown. */
  sweepLedger(nowMs: number): Promise<number>
}
