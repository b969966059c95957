import PQueue from 'p-queue'
import { LimnError, PermissionError } from '../../errors/index.ts'
import { fileMessages } from '../../gemini-api/file-messages.data.ts'
import type { StoredFile } from '../../store/file-store.ts'
import type { Store } from '../../store/store.ts'
import { callingProject, isOfCaller, ownedByCaller } from '../calling-project.ts'
import { checkNewFile, checkTotalSize } from './check-new-file.ts'
import type { File, FileBytes, FileService, NewFile } from './file-service.ts'
import { lifetimeMs, maxFileBytes, processingMs } from './limits.ts'
import { atMost, piecesOf } from './pieces.ts'
import { createUploads } from './uploads.ts'

export interface FileServiceOptions {
  store: Store
  /** Of 12 letters and digits, never the same. */
  createId: () => string
  /** Hard to guess. */
  createUploadId: () => string
  /** Milliseconds since 1970. */
  nowMs: () => number
}

/** Files in the store: rows, and bytes among `fileBlobs`. */
export function createFileService({ store, createId, createUploadId, nowMs }: FileServiceOptions): FileService {
  // Equal bytes are one blob: nobody may delete it while somebody else is about to name it.
  const oneAtATime = new PQueue({ concurrency: 1 })

  async function find(name: string): Promise<File> {
    const id = name.replace(/^files\//, '')
    const file = await store.findFile(id)
    if (!file || file.expiresAt <= nowMs() || !isOfCaller(file))
      throw new PermissionError(fileMessages.noAccess(id.slice(0, 100)))
    return asOf(file, nowMs())
  }

  /** Names a blob as a file. `finish` makes the blob. */
  function keep(
    { id = createId(), displayName, mimeType, project }: NewFile & { project?: string },
    source: StoredFile['source'],
    finish: () => Promise<{ sha256: string; sizeBytes: number }>,
  ): Promise<File> {
    return oneAtATime.add(async () => {
      const createdAt = nowMs()
      // A name is free again when its file has expired.
      const holder = await store.findFile(id)
      if (holder && holder.expiresAt > createdAt) throw alreadyExists(id)
      if (holder) await drop(holder)
      const { sha256, sizeBytes } = await finish()
      const file: StoredFile = {
        id,
        ...(project !== undefined && { project }),
        ...(displayName !== undefined && { displayName }),
        mimeType,
        sizeBytes,
        sha256,
        source,
        createdAt,
        activeAt: createdAt + processingMs(mimeType),
        expiresAt: createdAt + lifetimeMs,
      }
      if (!(await store.insertFile(file))) {
        await dropBlob(sha256)
        throw alreadyExists(id)
      }
      return asOf(file, createdAt)
    })
  }

  async function drop(file: StoredFile): Promise<void> {
    await store.deleteFile(file.id)
    await dropBlob(file.sha256)
  }

  async function dropBlob(sha256: string): Promise<void> {
    if (!(await store.hasFileWith(sha256))) await store.fileBlobs.remove(sha256)
  }

  async function keepWhole(file: NewFile, source: StoredFile['source'], bytes: FileBytes): Promise<File> {
    await sweep()
    // Known as an upload while it comes, so that a sweep finds what is left of it should limn end in between.
    const uploadId = await uploads.start(file)
    const partial = store.fileBlobs.partial(uploadId)
    try {
      // What limn made it has made already: the pictures of a batch may be more than a client may send.
      const isUpload = source === 'UPLOADED'
      const sizeBytes = await partial.append(isUpload ? atMost(piecesOf(bytes), maxFileBytes) : piecesOf(bytes))
      if (isUpload) checkTotalSize(await store.sumFileBytes(nowMs(), callingProject()), sizeBytes)
      return await keep({ ...file, ...ownedByCaller() }, source, () => partial.finish())
    } finally {
      await partial.discard()
      await store.deleteUpload(uploadId)
    }
  }

  async function refuseTaken(id: string | undefined): Promise<void> {
    const holder = id === undefined ? undefined : await store.findFile(id)
    if (holder && holder.expiresAt > nowMs()) throw alreadyExists(holder.id)
  }

  const uploads = createUploads({
    store,
    createUploadId,
    nowMs,
    keep: (file, finish) => keep(file, 'UPLOADED', finish),
  })

  async function sweep(): Promise<void> {
    for (const file of await store.listExpiredFiles(nowMs())) await oneAtATime.add(() => drop(file))
    await uploads.sweep()
  }

  async function read(name: string, range?: { start?: number; end?: number }): Promise<AsyncIterable<Uint8Array>> {
    const { id, sha256 } = await find(name)
    const bytes = await store.fileBlobs.stream(sha256, range)
    if (!bytes) throw new PermissionError(fileMessages.noAccess(id))
    return bytes
  }

  return {
    createGenerated: (file, bytes) => keepWhole(file, 'GENERATED', bytes),

    async upload(file, bytes) {
      checkNewFile(file)
      await refuseTaken(file.id)
      return keepWhole(file, 'UPLOADED', bytes)
    },

    find,
    read,

    async readWhole(name) {
      const { id, sha256 } = await find(name)
      const bytes = await store.fileBlobs.get(sha256)
      if (!bytes) throw new PermissionError(fileMessages.noAccess(id))
      return bytes
    },

    async list(query) {
      const now = nowMs()
      return (await store.listFiles({ ...query, nowMs: now, project: callingProject() })).map((file) => asOf(file, now))
    },

    async remove(name) {
      const file = await find(name)
      await oneAtATime.add(() => drop(file))
    },

    async startUpload(file) {
      await sweep()
      checkNewFile(file)
      await refuseTaken(file.id)
      checkTotalSize(await store.sumFileBytes(nowMs(), callingProject()), file.sizeBytes ?? 0)
      return uploads.start(file)
    },

    writeUpload: uploads.write,
    queryUpload: uploads.query,
    cancelUpload: uploads.cancel,
    sweep,
  }
}

function asOf(file: StoredFile, now: number): File {
  const active = file.activeAt <= now
  return { ...file, state: active ? 'ACTIVE' : 'PROCESSING', updatedAt: active ? file.activeAt : file.createdAt }
}

function alreadyExists(id: string): LimnError {
  return new LimnError(fileMessages.exists(id), { code: 'already-exists' })
}
