import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { explainUnwritten } from './explain-unwritten.ts'
import { closeFile, openFile, renameFile, syncFile, writeFile, writeFileOf } from './file-calls.ts'
import { spareBuffers } from './spare-buffers.ts'

/** A blob that comes piece by piece to somebody who does not wait for the disk. */
export interface BlobWriter {
  /** Takes the next bytes, as a copy. They stay in memory until they are written. */
  write(bytes: Uint8Array): void
  /** That was all. What the blob is called is known at once. */
  end(): { sha256: string; sizeBytes: number }
  /** How many bytes are in memory until the disk has them. */
  readonly waitingBytes: number
  /** Resolves when the disk has done what it was given so far, or has refused it. */
  settled(): Promise<void>
  /** What it has taken from `start` up to `end`. */
  read(start: number, end: number): Promise<Buffer>
  /** Resolves when the blob is whole and on the disk; rejects when the disk did not take it, or on `discard`. */
  readonly kept: Promise<void>
  /** Forgets what came. */
  discard(): void
}

/** Bytes that are written in one go: fewer would cost more calls than they save memory. */
const slabBytes = 256 * 1024
/** Of some pictures on their way to the disk, eight megabytes. */
const slabs = spareBuffers(slabBytes, 32)

/** Writes to a file under `partial/` of `folder`, and gives it the name that `fileOf` says when it is whole. */
export function createBlobWriter(folder: string, fileOf: (sha256: string) => string): BlobWriter {
  const partial = path.join(folder, 'partial', randomUUID())
  const hash = createHash('sha256')
  let slab: Buffer | undefined
  let filled = 0
  /** Slabs that are full, in order, until they are in the file. */
  const full: { bytes: Buffer; length: number }[] = []
  let takenBytes = 0
  let writtenBytes = 0
  let sha256: string | undefined
  let discarded = false
  let work: Promise<void> = Promise.resolve()
  let file: number | undefined
  const { promise: kept, resolve, reject } = withResolvers()
  // Whoever awaits it hears of it; nobody has to.
  kept.catch(() => {})

  /** Writes the slabs that are full by now, in one go if the disk takes it: each time costs as much as writing a slab. */
  async function store(): Promise<void> {
    if (discarded) throw new Error('The blob was discarded.')
    file ??= await inFolder(partial, () => openFile(partial, 'w'))
    const count = full.length
    if (count === 0) return
    let left = await writeFileOf(
      file,
      full.map(({ bytes, length }) => bytes.subarray(0, length)),
    )
    for (let done = 0; done < count; done += 1) {
      const { bytes, length } = full[0]!
      for (let at = Math.min(left, length); at < length; ) at += await writeFile(file, bytes, at, length - at)
      left = Math.max(0, left - length)
      writtenBytes += length
      full.shift()
      slabs.giveBack(bytes)
    }
  }

  /** Hands what came so far to the disk. */
  function flush(): void {
    const bytes = slab ?? slabs.take()
    const length = filled
    slab = undefined
    filled = 0
    hash.update(bytes.subarray(0, length))
    full.push({ bytes, length })
    next(store)
  }

  /** Copies what is not in the file to the end of `to`; gives how much that was. */
  function readWaiting(to: Buffer, start: number, end: number): number {
    let copied = 0
    let at = writtenBytes
    for (const { bytes, length } of [...full, ...(slab ? [{ bytes: slab, length: filled }] : [])]) {
      const from = Math.max(start, at)
      const until = Math.min(end, at + length)
      if (from < until) copied += bytes.copy(to, from - start, from - at, until - at)
      at += length
    }
    return copied
  }

  async function finish(): Promise<void> {
    await syncFile(file!)
    await close()
    const whole = fileOf(sha256!)
    await inFolder(whole, () => renameFile(partial, whole))
    resolve()
  }

  async function close(): Promise<void> {
    const open = file
    file = undefined
    if (open !== undefined) await closeFile(open)
  }

  /** Between two looks it may have got its name. */
  const openWritten = () =>
    open(partial, 'r').catch((error) => {
      if (sha256 === undefined) throw error
      return open(fileOf(sha256), 'r')
    })

  /** One step after the other; after the first that fails, none. */
  function next(step: () => Promise<void>): void {
    work = work.then(step)
    work.catch(async (error) => {
      reject(explainUnwritten(error, folder))
      await close().catch(() => {})
      await rm(partial, { force: true }).catch(() => {})
    })
  }

  return {
    write(bytes) {
      takenBytes += bytes.length
      for (let at = 0; at < bytes.length; ) {
        slab ??= slabs.take()
        const taken = bytes.subarray(at, at + slabBytes - filled)
        slab.set(taken, filled)
        filled += taken.length
        at += taken.length
        if (filled === slabBytes) flush()
      }
    },

    end() {
      flush()
      sha256 = hash.digest('hex')
      next(finish)
      return { sha256, sizeBytes: takenBytes }
    },

    get waitingBytes() {
      return takenBytes - writtenBytes
    },

    settled: () => work.catch(() => {}),

    async read(start, end) {
      const bytes = Buffer.allocUnsafe(end - start)
      const written = bytes.length - readWaiting(bytes, start, end)
      if (written === 0) return bytes
      const from = await openWritten()
      try {
        for (let at = 0; at < written; ) {
          const { bytesRead } = await from.read(bytes, at, written - at, start + at)
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
      flush()
    },
  }
}

/** Does what needs the folder of a file, which is nearly always there. */
async function inFolder<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(path.dirname(file), { recursive: true })
    return work()
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
