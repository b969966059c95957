import type { BlobWriter } from './blob-writer.ts'

/** Bytes by their SHA-256. Written atomically: a blob is whole or absent. */
export interface BlobStore {
  /** Returns the hex SHA-256. Writing the same bytes again only counts as using them. */
  put(bytes: Uint8Array): Promise<string>
  /** Undefined when it is absent, or damaged. */
  get(sha256: string): Promise<Uint8Array | undefined>
  /** As `put`, for bytes that come in pieces and are never together in memory. */
  putStream(pieces: AsyncIterable<Uint8Array>): Promise<{ sha256: string; sizeBytes: number }>
  /** As `put`, for whoever hands bytes on in the meantime and does not wait for the disk. */
  writer(): BlobWriter
  /**
   * The bytes from `start` (default 0) up to but without `end` (default all), piece by piece; undefined when the blob is
   * absent. What comes is not held against the hash: that would take a second reading.
   */
  stream(sha256: string, range?: { start?: number; end?: number }): Promise<AsyncIterable<Uint8Array> | undefined>
  has(sha256: string): Promise<boolean>
  /** Counts as used now; false when it is absent, or not this user's to change. */
  touch(sha256: string): Promise<boolean>
  /** Counts as used in this minute, and gives its size; undefined when `touch` gives false. */
  use(sha256: string): Promise<number | undefined>
  /** All blobs, with the time they were last written or touched (milliseconds since 1970), in no order. */
  list(): AsyncIterable<{ sha256: string; sizeBytes: number; usedAtMs: number }>
  /** Forgets a blob that was not used since; false when it was, or is absent. Streams that are open go on. */
  removeUnused(sha256: string, sinceMs: number): Promise<boolean>
  /** Forgets blobs on their way in that nothing was added to since, as killed processes leave them. */
  removeUnusedPartials(sinceMs: number): Promise<void>
  /**
   * The whole blob piece by piece, held against its hash in passing: the last piece comes only when all is as it was put,
   * else it throws, and the blob is forgotten. A piece is valid until the next is asked for.
   */
  checked(sha256: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Undefined when it is absent. */
  sizeBytes(sha256: string): Promise<number | undefined>
  /** Forgets a blob; no-op when it is absent. Streams that are open go on. */
  remove(sha256: string): Promise<void>
  /** A blob on its way in, under a key of the caller's (letters, digits, `-`, `_`). Survives a restart. */
  partial(key: string): PartialBlob
}

/** Bytes that come in several calls. One writer at a time. */
export interface PartialBlob {
  /** Adds to what is there, and gives how many bytes that is then. When `pieces` throws, what came before stays. */
  append(pieces: AsyncIterable<Uint8Array>): Promise<number>
  /** How many bytes there are; 0 when there is nothing yet. */
  sizeBytes(): Promise<number>
  /** Makes it a blob; the key is free again. */
  finish(): Promise<{ sha256: string; sizeBytes: number }>
  discard(): Promise<void>
}
