import { type LimnError, MaybePaidError, UnavailableError } from '../errors/index.ts'
import { formatUsd } from '../gemini-api/usd.ts'
import type { Books } from '../store/books.ts'
import type { LedgerEntry } from '../store/ledger-store.ts'
import type { Store } from '../store/store.ts'
import type { UnknownPolicy } from './unknown-policy.ts'

/** A picture takes about ten seconds. */
const elsewhereRetryMs = 5_000

/** More of one request are not open at once. */
const latest = 9

/**
 * Refuses a request that may have been paid already without an answer, unless the user chose that it be sent again, then
 * or since; and, whatever was chosen, one whose answer somebody who is alive still waits for. Gives why, an
 * UnavailableError or a MaybePaidError, so that what it found out is written all the same.
 */
export function refuseUnknown(
  books: Pick<Books, 'listEntries' | 'sweepLedger'>,
  cacheKey: string,
  { onUnknown, nowMs }: { onUnknown: UnknownPolicy; nowMs: number },
): LimnError | undefined {
  const list = () => books.listEntries({ states: ['sent', 'unknown', 'settled'], cacheKey, limit: latest })
  const isSent = ({ state }: LedgerEntry): boolean => state === 'sent'
  let entries = list()
  if (entries.some(isSent)) {
    // Its process may have died a moment ago.
    books.sweepLedger(nowMs)
    entries = list()
  }
  const sent = entries.find(isSent)
  if (sent) {
    return new UnavailableError(
      `The same request was sent at ${timeOf(sent)} and its answer is still waited for. Nothing was sent again; ask again soon.`,
      { retryAfterMs: elsewhereRetryMs },
    )
  }
  return unknownError(entries, onUnknown)
}

/** What `refuseUnknown` would find, the books left as they are. Throws MaybePaidError. */
export async function foreseeUnknown(
  store: Pick<Store, 'listEntries'>,
  cacheKey: string,
  onUnknown: UnknownPolicy,
): Promise<void> {
  const entries = await store.listEntries({ states: ['sent', 'unknown', 'settled'], cacheKey, limit: 1 })
  const error = unknownError(entries, onUnknown)
  if (error) throw error
}

function unknownError([entry]: readonly LedgerEntry[], onUnknown: UnknownPolicy): MaybePaidError | undefined {
  if (entry?.state !== 'unknown' || onUnknown === 'retry') return undefined
  return new MaybePaidError(
    `The same request was sent at ${timeOf(entry)} and its answer did not come, or not whole, so it may be paid already; ${formatUsd(entry.holdUsd)} is counted as spent.`,
    'Nothing was sent now. To send it again, set LIMN_ON_UNKNOWN=retry (or onUnknown in config.json; ask asks you each time), say by limn cost resolve that it was not paid, or change the request.',
  )
}

const timeOf = ({ sentAt, createdAt }: LedgerEntry): string =>
  `${new Date(sentAt ?? createdAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`
