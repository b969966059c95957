import type { StoredFile } from '../../store/file-store.ts'

/** A file as it is now. */
export interface File extends StoredFile {
  state: 'PROCESSING' | 'ACTIVE'
  updatedAt: number
}

/** Bytes whole or in pieces; pieces are never together in memory. */
export type FileBytes = Uint8Array | AsyncIterable<Uint8Array>

export interface NewFile {
  /** Id the client chose, without `files/`; absent for one of limn's own. */
  id?: string
  displayName?: string
  mimeType: string
}

/** What has come of an upload. */
export type UploadState =
  | { status: 'active' | 'cancelled'; receivedBytes: number }
  | { status: 'final'; receivedBytes: number; file?: File }

/** Files for 48 hours: what clients hand over to name in requests, and what limn makes for them to fetch. */
export interface FileService {
  /** Keeps bytes limn made, as `source: GENERATED`: clients may download them. However large: it is made already. */
  createGenerated(file: Omit<NewFile, 'id'>, bytes: FileBytes): Promise<File>

  /** @param name `files/abc` or `abc`. @throws PermissionError when there is none, or it has expired. */
  find(name: string): Promise<File>
  /** The bytes from `start` up to but without `end`; default all. Throws as `find` does. */
  read(name: string, range?: { start?: number; end?: number }): Promise<AsyncIterable<Uint8Array>>
  /** All of them at once; for pictures. Throws as `find` does. */
  readWhole(name: string): Promise<Uint8Array>
  /** Newest first; `after` goes on behind a file. */
  list(query: { limit: number; after?: Pick<File, 'createdAt' | 'id'> }): Promise<File[]>
  /** Throws as `find` does. */
  remove(name: string): Promise<void>

  /** Takes a file in one piece. @throws InvalidRequestError, QuotaError, LimnError `already-exists`. */
  upload(file: NewFile, bytes: FileBytes): Promise<File>
  /** Announces a file whose bytes come later, and gives the id to send them to. Throws as `upload` does. */
  startUpload(file: NewFile & { sizeBytes?: number }): Promise<string>
  /**
   * Adds bytes to an upload. Those before what was received already are skipped, so that a piece may be sent again.
   *
   * @throws NotFoundError, LimnError `failed-precondition` when it has ended, InvalidRequestError for a gap or a wrong
   *   size; all leave what was received.
   */
  writeUpload(uploadId: string, write: { offset: number; bytes: FileBytes; finalize: boolean }): Promise<UploadState>
  queryUpload(uploadId: string): Promise<UploadState>
  cancelUpload(uploadId: string): Promise<UploadState>

  /** Deletes what has expired. */
  sweep(): Promise<void>
}
