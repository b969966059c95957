import type { BlobStore } from './blob-store.ts'
import type { RecordStore } from './record-store.ts'

/** Everything limn remembers. One conformance suite: test/store/conformance.ts. */
export interface Store extends RecordStore {
  blobs: BlobStore
  close(): Promise<void>
}
