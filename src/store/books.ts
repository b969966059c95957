import type { LeaseStore } from './lease-store.ts'
import type { Budget, LedgerStore, NewLedgerEntry } from './ledger-store.ts'
import type { RecordStore } from './record-store.ts'
import type { WordingStore } from './wording-store.ts'

/** The same methods, each of which is done when it returns. */
type AtOnce<Part> = {
  [Name in keyof Part]: Part[Name] extends (...args: infer Parameters) => Promise<infer Result>
    ? (...args: Parameters) => Result
    : never
}

/** What is read and written of a call in one transaction. */
export interface Books
  extends AtOnce<Pick<RecordStore, 'insertRecord' | 'findCached'>>,
    AtOnce<LeaseStore>,
    AtOnce<WordingStore>,
    AtOnce<
      Pick<
        LedgerStore,
        'markSent' | 'markHeld' | 'settle' | 'release' | 'markUnknown' | 'listEntries' | 'sumSpentUsd' | 'sweepLedger'
      >
    > {
  hold<Named extends Budget>(
    entry: NewLedgerEntry,
    budgets: readonly Named[],
  ): { budget: Named; spentUsd: number } | undefined
}
