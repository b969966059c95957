import { InvalidRequestError, LimnError, NotFoundError } from '../errors/index.ts'
import type { LedgerEntry, LedgerStore } from '../store/ledger-store.ts'

/** More than anybody decides about one by one. */
const mostListed = 10_000

/** Calls that were sent and may have been paid, oldest first; also those of processes that have just died. */
export async function listUnknownCalls(store: LedgerStore, nowMs: number): Promise<LedgerEntry[]> {
  await store.sweepLedger(nowMs)
  return (await store.listEntries({ states: ['unknown'], limit: mostListed })).reverse()
}

/** What somebody found out: it was paid, with `usd` or as much as was set aside, or it was not. */
export type Finding = { paid: true; usd?: number | undefined } | { paid: false }

/**
 * Ends unknown calls: one by its id or the first four letters of it and more, or all.
 *
 * @throws NotFoundError where none is unknown by that id; LimnError when it was resolved in the meantime.
 */
export async function resolveUnknownCalls(
  store: LedgerStore,
  which: string | 'all',
  finding: Finding,
  nowMs: number,
): Promise<{ entry: LedgerEntry; costUsd: number }[]> {
  const unknown = await listUnknownCalls(store, nowMs)
  const entries = which === 'all' ? unknown : [oneOf(unknown, which)]
  const resolved: { entry: LedgerEntry; costUsd: number }[] = []
  for (const entry of entries) {
    const costUsd = finding.paid ? (finding.usd ?? entry.holdUsd) : 0
    const reason = `${entry.reason ?? ''} Its user said: ${finding.paid ? 'it was paid' : 'it was not paid'}.`.trim()
    if (await store.resolveUnknown(entry.id, { costUsd, reason, nowMs })) resolved.push({ entry, costUsd })
    else if (which !== 'all') {
      throw new LimnError(`What became of ${entry.id} is known by now; limn cost shows it.`, {
        code: 'failed-precondition',
      })
    }
  }
  return resolved
}

function oneOf(entries: readonly LedgerEntry[], which: string): LedgerEntry {
  if (which.length < 4) {
    const description = `an id, or at least its first four letters, was expected; "${which}" came`
    throw new InvalidRequestError([{ field: 'id', description }], `${description}.`)
  }
  const [first, second] = entries.filter(({ id }) => id.startsWith(which))
  if (first && !second) return first
  throw new NotFoundError(
    second
      ? `Several calls of unknown outcome begin with "${which}"; write more of the id.`
      : `No call of unknown outcome has the id "${which}". limn cost unknown lists them.`,
  )
}
