/** Blobs that somebody may still ask for by name, besides the records. */
export interface KeptBlobStore {
  /** Hashes of all blobs that interactions and items of batches name. */
  listKeptBlobs(): Promise<Set<string>>
}
