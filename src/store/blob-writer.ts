import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** A blob that comes piece by piece to somebody who does not wait for the disk. */
export interface BlobWriter {
  /** Takes the next bytes. They stay in memory until they are written. */
  write(bytes: Uint8Array): void
  /** That was all. What the blob is called is known at once. */
  end(): { sha256: string; sizeBytes: number }
  /** How many bytes are in the file. */
  readonly writtenBytes: number
  /** Resolves when the disk has done what it was given so far, or has refused it. */
  settled(): Promise<void>
  /** What was written from `start` up to `end`. */
  read(start: number, end: number): Promise<Buffer>
  /** Resolves when the blob is whole and on the disk; rejects when the disk did not take it, or on `discard`. */
  readonly kept: Promise<void>
  /** Forgets what came. */
  discard(): void
}

/** Bytes that are written in one go: fewer would cost more calls than they save memory. */
const pieceBytes = 256 * 1024

/** Writes to a file under `partial/` of `folder`, and gives it the name that `fileOf` says when it is whole. */
export function createBlobWriter(folder: string, fileOf: (sha256: string) => string): BlobWriter {
  const partial = path.join(folder, 'partial', randomUUID())
  const hash = createHash('sha256')
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let takenBytes = 0
  let writtenBytes = 0
  let sha256: string | undefined
  let discarded = false
  let work: Promise<void> = Promise.resolve()
  let file: FileHandle | undefined
  const { promise: kept, resolve, reject } = withResolvers()
  // Whoever awaits it hears of it; nobody has to.
  kept.catch(() => {})

  async function drain(): Promise<void> {
    if (discarded) throw new Error('The blob was discarded.')
    if (file === undefined) {
      await mkdir(path.dirname(partial), { recursive: true })
      file = await open(partial, 'w')
    }
    while (waiting.length > 0) {
      const pieces = waiting
      waiting = []
      waitingBytes = 0
      const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
      for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
      writtenBytes += bytes.length
    }
  }

  async function finish(): Promise<void> {
    await drain()
    await file!.sync()
    await close()
    const whole = fileOf(sha256!)
    await mkdir(path.dirname(whole), { recursive: true })
    await rename(partial, whole)
    resolve()
  }

  async function close(): Promise<void> {
    const open = file
    file = undefined
    await open?.close()
  }

  /** Between two looks it may have got its name. */
  const openWritten = (): Promise<FileHandle> =>
    open(partial, 'r').catch((error) => {
      if (sha256 === undefined) throw error
      return open(fileOf(sha256), 'r')
    })

  /** One step after the other; after the first that fails, none. */
  function next(step: () => Promise<void>): void {
    work = work.then(step)
    work.catch(async (error) => {
      reject(error)
      await close().catch(() => {})
      await rm(partial, { force: true }).catch(() => {})
    })
  }

  return {
    write(bytes) {
      hash.update(bytes)
      takenBytes += bytes.length
      waiting.push(bytes)
      waitingBytes += bytes.length
      if (waitingBytes >= pieceBytes) {
        waitingBytes = 0
        next(drain)
      }
    },

    end() {
      sha256 = hash.digest('hex')
      next(finish)
      return { sha256, sizeBytes: takenBytes }
    },

    get writtenBytes() {
      return writtenBytes
    },

    settled: () => work.catch(() => {}),

    async read(start, end) {
      const bytes = Buffer.allocUnsafe(end - start)
      const from = await openWritten()
      try {
        for (let at = 0; at < bytes.length; ) {
          const { bytesRead } = await from.read(bytes, at, bytes.length - at, start + at)
          if (bytesRead === 0) throw new Error('A blob is shorter than what was written of it.')
          at += bytesRead
        }
        return bytes
      } finally {
        await from.close()
      }
    },

    kept,

    discard() {
      discarded = true
      next(drain)
    },
  }
}

/** `Promise.withResolvers`, which Node 20 has not. */
function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (reason: unknown) => void } {
  let resolve = (): void => {}
  let reject = (_: unknown): void => {}
  const promise = new Promise<void>((onDone, onFailed) => {
    resolve = onDone
    reject = onFailed
  })
  return { promise, resolve, reject }
}
