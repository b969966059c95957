/** Bytes that clients handed over, or limn made for them, to be named in requests. Its bytes are a blob of `fileBlobs`. */
export interface StoredFile {
  /** Whose it is; absent where projects were not told apart. */
  project?: string
  /** Of a–z, 0–9 and `-`, at most 40; the name without `files/`. */
  id: string
  displayName?: string
  mimeType: string
  sizeBytes: number
  /** Hex SHA-256: the name of the blob. */
  sha256: string
  source: 'UPLOADED' | 'GENERATED'
  /** Milliseconds since 1970, as all moments here. */
  createdAt: number
  /** When it may be used in requests; until then it is processed. */
  activeAt: number
  /** From then on it is as good as gone. */
  expiresAt: number
}

/** A file that is announced and whose bytes are on their way, in the partial blob of the same id. */
export interface StoredUpload {
  /** Whose it is; absent where projects were not told apart. */
  project?: string
  /** Hard to guess: whoever knows it may write. */
  id: string
  /** The id the file is to get, if the client chose one. */
  fileId?: string
  displayName?: string
  mimeType: string
  /** As the client announced it. */
  sizeBytes?: number
  status: 'active' | 'final' | 'cancelled'
  createdAt: number
}

/** Where files are known. Expired ones are kept until they are deleted; whoever asks says what time it is. */
export interface FileStore {
  /** False when there is a file of this id, expired or not. */
  insertFile(file: StoredFile): Promise<boolean>
  findFile(id: string): Promise<StoredFile | undefined>
  /** Newest first, those that expire after `nowMs`; `after` goes on behind a file, which may be gone by now. */
  listFiles(query: {
    nowMs: number
    limit: number
    /** Default: of all. */
    /** Of one project; null: of none. Undefined: all. */
    project?: string | null | undefined
    after?: Pick<StoredFile, 'createdAt' | 'id'>
  }): Promise<StoredFile[]>
  /** Those that have expired by `nowMs`. */
  listExpiredFiles(nowMs: number): Promise<StoredFile[]>
  /** Bytes of all files, of a project's, or with null of those of none, that expire after `nowMs`. */
  sumFileBytes(nowMs: number, project?: string | null): Promise<number>
  /** True when a file has these bytes. */
  hasFileWith(sha256: string): Promise<boolean>
  /** False when there was none. */
  deleteFile(id: string): Promise<boolean>

  insertUpload(upload: StoredUpload): Promise<void>
  findUpload(id: string): Promise<StoredUpload | undefined>
  /** @param sizeBytes What came, when it is final. */
  endUpload(id: string, status: 'final' | 'cancelled', sizeBytes?: number): Promise<void>
  /** Those begun before `beforeMs`. */
  listUploadsBefore(beforeMs: number): Promise<StoredUpload[]>
  deleteUpload(id: string): Promise<void>
}
