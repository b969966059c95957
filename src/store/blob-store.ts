/** Bytes by their SHA-256. Written atomically: a blob is whole or absent. */
export interface BlobStore {
  /** Returns the hex SHA-256. Writing the same bytes again is a no-op. */
  put(bytes: Uint8Array): Promise<string>
  /** Undefined when it is absent, or damaged. */
  get(sha256: string): Promise<Uint8Array | undefined>
}
