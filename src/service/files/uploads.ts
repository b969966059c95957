import { InvalidRequestError, LimnError, NotFoundError } from '../../errors/index.ts'
import { fileMessages } from '../../gemini-api/file-messages.data.ts'
import type { StoredUpload } from '../../store/file-store.ts'
import type { Store } from '../../store/store.ts'
import { ownedByCaller } from '../calling-project.ts'
import type { File, FileService, NewFile, UploadState } from './file-service.ts'
import { lifetimeMs, maxFileBytes } from './limits.ts'
import { atMost, piecesOf, skipBytes, stoppable } from './pieces.ts'

export interface UploadsOptions {
  store: Store
  createUploadId: () => string
  nowMs: () => number
  /** Makes a file of what `finish` makes a blob of. */
  keep: (
    file: NewFile & { project?: string },
    finish: () => Promise<{ sha256: string; sizeBytes: number }>,
  ) => Promise<File>
}

interface Uploads {
  start(file: NewFile & { sizeBytes?: number }): Promise<string>
  write: FileService['writeUpload']
  query: FileService['queryUpload']
  cancel: FileService['cancelUpload']
  /** Forgets those begun too long ago, finished or not. */
  sweep(): Promise<void>
}

/** Files whose bytes come in several requests; a restart of limn in between does no harm. */
export function createUploads({ store, createUploadId, nowMs, keep }: UploadsOptions): Uploads {
  /** Writers at work, by upload. */
  const writers = new Map<string, { done: Promise<unknown>; stop: () => void }>()

  async function find(uploadId: string): Promise<StoredUpload> {
    const upload = /^[\w-]+$/.test(uploadId) ? await store.findUpload(uploadId) : undefined
    if (!upload || upload.createdAt + lifetimeMs <= nowMs()) {
      throw new NotFoundError(
        'Upload is not found: it was never started here, or was left unfinished for 48 hours. Start it again.',
      )
    }
    return upload
  }

  async function findActive(uploadId: string): Promise<StoredUpload> {
    const upload = await find(uploadId)
    if (upload.status !== 'active') throw new LimnError(fileMessages.terminated, { code: 'failed-precondition' })
    return upload
  }

  /**
   * Runs `work` when nobody else writes. Whoever is still writing is stopped: a client begins anew when its last request
   * has broken off, which this side may not have noticed.
   */
  async function alone<Result>(uploadId: string, work: () => Promise<Result>, stop = () => {}): Promise<Result> {
    const before = writers.get(uploadId)
    before?.stop()
    const done = (async () => {
      await before?.done.catch(() => {})
      return work()
    })()
    const writer = { done, stop }
    writers.set(uploadId, writer)
    try {
      return await done
    } finally {
      if (writers.get(uploadId) === writer) writers.delete(uploadId)
    }
  }

  return {
    async start({ id, displayName, mimeType, sizeBytes }) {
      const uploadId = createUploadId()
      await store.insertUpload({
        id: uploadId,
        ...ownedByCaller(),
        ...(id !== undefined && { fileId: id }),
        ...(displayName !== undefined && { displayName }),
        mimeType,
        ...(sizeBytes !== undefined && { sizeBytes }),
        status: 'active',
        createdAt: nowMs(),
      })
      return uploadId
    },

    write(uploadId, { offset, bytes, finalize }) {
      const { pieces, stop } = stoppable(piecesOf(bytes))
      const work = async (): Promise<UploadState> => {
        const upload = await findActive(uploadId)
        const partial = store.fileBlobs.partial(uploadId)
        let receivedBytes = await partial.sizeBytes()
        if (offset > receivedBytes) throw new InvalidRequestError([], fileMessages.gap(offset, receivedBytes))
        const { fileId, displayName, mimeType, project, sizeBytes = maxFileBytes } = upload
        receivedBytes = await partial.append(
          atMost(skipBytes(pieces, receivedBytes - offset), sizeBytes - receivedBytes, (more) => {
            throw invalidSize(`At most ${sizeBytes} bytes were expected; at least ${receivedBytes + more} came.`)
          }),
        )
        if (!finalize) return { status: 'active', receivedBytes }
        if (upload.sizeBytes !== undefined && upload.sizeBytes !== receivedBytes) {
          throw invalidSize(
            `${upload.sizeBytes} bytes were announced; ${receivedBytes} came. Send the rest, or start again.`,
          )
        }
        const whose = project === undefined ? {} : { project }
        const file = await keep({ ...(fileId !== undefined && { id: fileId }), displayName, mimeType, ...whose }, () =>
          partial.finish(),
        )
        await store.endUpload(uploadId, 'final', receivedBytes)
        return { status: 'final', receivedBytes, file }
      }
      return alone(uploadId, work, stop)
    },

    async query(uploadId) {
      const { status, sizeBytes = 0 } = await find(uploadId)
      const receivedBytes = status === 'final' ? sizeBytes : await store.fileBlobs.partial(uploadId).sizeBytes()
      return { status, receivedBytes }
    },

    cancel: (uploadId) =>
      alone(uploadId, async (): Promise<UploadState> => {
        await findActive(uploadId)
        await store.endUpload(uploadId, 'cancelled')
        await store.fileBlobs.partial(uploadId).discard()
        return { status: 'cancelled', receivedBytes: 0 }
      }),

    async sweep() {
      for (const { id } of await store.listUploadsBefore(nowMs() - lifetimeMs)) {
        await store.fileBlobs.partial(id).discard()
        await store.deleteUpload(id)
      }
    },
  }
}

function invalidSize(description: string): InvalidRequestError {
  return new InvalidRequestError([], `Invalid request.  ${description}`)
}
