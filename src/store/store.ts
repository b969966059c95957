import type { BatchStore } from './batch-store.ts'
import type { BlobStore } from './blob-store.ts'
import type { Books } from './books.ts'
import type { FileStore } from './file-store.ts'
import type { InteractionStore } from './interaction-store.ts'
import type { JobStore } from './job-store.ts'
import type { KeptBlobStore } from './kept-blob-store.ts'
import type { LeaseStore } from './lease-store.ts'
import type { LedgerStore } from './ledger-store.ts'
import type { QuotaStore } from './quota-store.ts'
import type { RecordStore } from './record-store.ts'
import type { WordingStore } from './wording-store.ts'

/** Everything limn remembers. One conformance suite: test/store/conformance.ts. */
export interface Store
  extends RecordStore,
    FileStore,
    InteractionStore,
    JobStore,
    BatchStore,
    LedgerStore,
    LeaseStore,
    KeptBlobStore,
    QuotaStore,
    WordingStore {
  /** Pictures of records. */
  blobs: BlobStore
  /** Bytes of files, apart from the pictures of records, since they are deleted. */
  fileBlobs: BlobStore
  /**
   * What `work` writes is kept whole or, when it throws or the process dies, not at all. It does all at once: it awaits
   * nothing.
   *
   * @param options.disk Whether it resolves when all is on the disk (default), or before: then that is so a moment later
   *   (`soon`), or with whatever is brought there next (`later`), and a power cut until then takes back the whole.
   */
  inOneTransaction<Result>(
    work: (books: Books) => Result,
    options?: { disk?: 'awaited' | 'soon' | 'later' },
  ): Promise<Result>
  close(): Promise<void>
}
