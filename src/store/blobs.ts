import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream, fstatSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { BlobStore, PartialBlob } from './blob-store.ts'
import { createBlobWriter } from './blob-writer.ts'
import { closing } from './closing.ts'
import { explainUnwritten } from './explain-unwritten.ts'
import { closeFile, openFile, readFile, statFile } from './file-calls.ts'
import { sha256OfPieces } from './sha256-of.ts'
import { spareBuffers } from './spare-buffers.ts'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

function unlessMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error
}

function noneIfMissing(error: unknown): string[] {
  unlessMissing(error)
  return []
}

/** What is hashed and read in one go: longer pieces would keep everybody else waiting. */
const pieceBytes = 1024 * 1024
/** What is on its way at a time to one who reads a blob piece by piece; whole groups of base64. */
const checkedPieceBytes = 192 * 1024
const checkedPieces = spareBuffers(checkedPieceBytes, 16)
const streamedPieceBytes = 64 * 1024
/** Which blobs go first is told to the minute: writing down every use would take as long as reading what is used. */
const usedLatelyMs = 60_000

/**
 * Blobs as files `ab/abcdef…` under `folder`, each written to a temporary name, flushed, then renamed into place. What
 * is read whole is held against its name, so that a damaged file counts as absent, and putting its bytes again mends it.
 * Blobs on their way in are files under `partial/`.
 */
export function createFileBlobStore(folder: string): BlobStore {
  const fileOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256)
  /** Hashes of partial blobs as far as they were written by this process, by key. */
  const hashes = new Map<string, { hash: Hash; sizeBytes: number }>()

  async function get(sha256: string): Promise<Uint8Array | undefined> {
    const handle = await openIfThere(fileOf(sha256))
    if (handle === undefined) return undefined
    try {
      const bytes = Buffer.allocUnsafeSlow((await handle.stat()).size)
      const hash = createHash('sha256')
      for (let start = 0; start < bytes.length; ) {
        const { bytesRead } = await handle.read(bytes, start, Math.min(pieceBytes, bytes.length - start), start)
        if (bytesRead === 0) return undefined
        hash.update(bytes.subarray(start, start + bytesRead))
        start += bytesRead
      }
      return hash.digest('hex') === sha256 ? bytes : undefined
    } finally {
      await handle.close()
    }
  }

  /** True when just these bytes are there. The file is read piece by piece: whole, it would be one more copy in memory. */
  async function holds(sha256: string, bytes: Uint8Array): Promise<boolean> {
    let handle: FileHandle
    try {
      handle = await open(fileOf(sha256), 'r')
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
    try {
      if ((await handle.stat()).size !== bytes.length) return false
      const piece = Buffer.allocUnsafeSlow(Math.min(pieceBytes, bytes.length))
      for (let start = 0; start < bytes.length; ) {
        const { bytesRead } = await handle.read(piece, 0, Math.min(piece.length, bytes.length - start), start)
        if (bytesRead === 0 || piece.compare(bytes, start, start + bytesRead, 0, bytesRead) !== 0) return false
        start += bytesRead
      }
      return true
    } finally {
      await handle.close()
    }
  }

  function partial(key: string): PartialBlob {
    if (!/^[\w-]+$/.test(key)) throw new Error(`A partial blob cannot be called ${JSON.stringify(key)}.`)
    const file = path.join(folder, 'partial', key)
    return {
      append: (pieces) =>
        written(async () => {
          await mkdir(path.dirname(file), { recursive: true })
          const handle = await open(file, 'a')
          try {
            const state = await hashUpTo(file, (await handle.stat()).size, hashes.get(key))
            hashes.set(key, state)
            for await (const piece of pieces) {
              await writeWhole(handle, piece)
              state.hash.update(piece)
              state.sizeBytes += piece.length
            }
            return state.sizeBytes
          } finally {
            await handle.close()
          }
        }),

      sizeBytes: () => sizeOf(file),

      async finish() {
        await mkdir(path.dirname(file), { recursive: true })
        const handle = await open(file, 'a')
        let state: { hash: Hash; sizeBytes: number }
        try {
          state = await hashUpTo(file, (await handle.stat()).size, hashes.get(key))
          await handle.sync()
        } finally {
          await handle.close()
        }
        const sha256 = state.hash.digest('hex')
        hashes.delete(key)
        await mkdir(path.dirname(fileOf(sha256)), { recursive: true })
        await rename(file, fileOf(sha256))
        return { sha256, sizeBytes: state.sizeBytes }
      },

      async discard() {
        hashes.delete(key)
        await rm(file, { force: true })
      },
    }
  }

  /** A full disk is nobody's defect. */
  async function written<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      throw explainUnwritten(error, folder)
    }
  }

  async function putStream(pieces: AsyncIterable<Uint8Array>): Promise<{ sha256: string; sizeBytes: number }> {
    const blob = partial(randomUUID())
    try {
      await blob.append(pieces)
      return await blob.finish()
    } catch (error) {
      await blob.discard()
      throw error
    }
  }

  async function touch(sha256: string): Promise<boolean> {
    const now = new Date()
    return utimes(fileOf(sha256), now, now).then(
      () => true,
      () => false,
    )
  }

  async function* list(): AsyncGenerator<{ sha256: string; sizeBytes: number; usedAtMs: number }> {
    for (const part of await readdir(folder).catch(noneIfMissing)) {
      if (!/^[0-9a-f]{2}$/.test(part)) continue
      for (const sha256 of await readdir(path.join(folder, part)).catch(noneIfMissing)) {
        const found = await stat(fileOf(sha256)).catch(unlessMissing)
        if (found) yield { sha256, sizeBytes: found.size, usedAtMs: found.mtimeMs }
      }
    }
  }

  return {
    get,
    touch,
    list,

    async has(sha256) {
      return (await stat(fileOf(sha256)).catch(unlessMissing)) !== undefined
    },

    async removeUnused(sha256, sinceMs) {
      const isUnused = async (file: string): Promise<boolean> => {
        const found = await stat(file).catch(unlessMissing)
        return found !== undefined && found.mtimeMs < sinceMs
      }
      if (!(await isUnused(fileOf(sha256)))) return false
      // Set aside first: who touches it from now on is told that it is gone, and who did so just before gets it back.
      const aside = path.join(folder, 'partial', randomUUID())
      await mkdir(path.dirname(aside), { recursive: true })
      try {
        await rename(fileOf(sha256), aside)
      } catch (error) {
        unlessMissing(error)
        return false
      }
      if (await isUnused(aside)) {
        await rm(aside, { force: true })
        return true
      }
      await rename(aside, fileOf(sha256))
      return false
    },

    async removeUnusedPartials(sinceMs) {
      for (const key of await readdir(path.join(folder, 'partial')).catch(noneIfMissing)) {
        const file = path.join(folder, 'partial', key)
        const found = await stat(file).catch(unlessMissing)
        if (found && found.mtimeMs < sinceMs) await rm(file, { force: true })
      }
    },

    put: (bytes) =>
      written(async () => {
        const sha256 = await sha256OfPieces(bytes, piecesOf(bytes))
        if (!((await holds(sha256, bytes)) && (await touch(sha256)))) await putStream(piecesOf(bytes))
        return sha256
      }),

    putStream: (pieces) => written(() => putStream(pieces)),

    writer: () => createBlobWriter(folder, fileOf),

    async stream(sha256, { start = 0, end } = {}) {
      // Opened here, so that a blob removed while it is read is read to its end.
      const handle = await openIfThere(fileOf(sha256))
      return handle && closing(handle, piecesBetween(handle, start, end ?? Number.POSITIVE_INFINITY))
    },

    async checked(sha256) {
      const file = await openFile(fileOf(sha256), 'r').catch(unlessMissing)
      if (file === undefined) return undefined
      let closed: Promise<void> | undefined
      const close = (): Promise<void> => {
        closed ??= closeFile(file)
        return closed
      }
      const forget = () => rm(fileOf(sha256), { force: true })
      return closing({ close }, readChecked(file, sha256, forget))
    },

    async use(sha256) {
      const found = await statFile(fileOf(sha256)).catch(unlessMissing)
      if (found !== undefined && Date.now() - found.mtimeMs > usedLatelyMs && !(await touch(sha256))) return undefined
      return found?.size
    },

    sizeBytes: async (sha256) => (await statFile(fileOf(sha256)).catch(unlessMissing))?.size,

    async remove(sha256) {
      await rm(fileOf(sha256), { force: true })
    },

    partial,
  }
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function* piecesBetween(handle: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const bytes = Buffer.allocUnsafeSlow(Math.min(streamedPieceBytes, end - at))
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield bytes.subarray(0, bytesRead)
  }
}

async function* readChecked(file: number, sha256: string, forget: () => Promise<void>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  const { size } = fstatSync(file)
  const bytes = checkedPieces.take()
  try {
    for (let start = 0; start < size; ) {
      const bytesRead = await readFile(file, bytes, Math.min(bytes.length, size - start), start)
      if (bytesRead === 0) break
      start += bytesRead
      const piece = bytes.subarray(0, bytesRead)
      hash.update(piece)
      if (start === size && hash.copy().digest('hex') === sha256) {
        yield piece
        return
      }
      if (start < size) yield piece
    }
  } finally {
    checkedPieces.giveBack(bytes)
  }
  if (size === 0 && hash.digest('hex') === sha256) return
  await forget()
  throw new Error(`The blob ${sha256} is damaged.`)
}

/** A write may take less than it is given. */
async function writeWhole(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let written = 0; written < piece.length; ) {
    written += (await handle.write(piece, written)).bytesWritten
  }
}

/** The hash of the first bytes of a file: as it was left, or read anew after a restart and after a failed write. */
async function hashUpTo(
  file: string,
  sizeBytes: number,
  left: { hash: Hash; sizeBytes: number } | undefined,
): Promise<{ hash: Hash; sizeBytes: number }> {
  if (left?.sizeBytes === sizeBytes) return left
  const hash = createHash('sha256')
  if (sizeBytes > 0) for await (const piece of createReadStream(file)) hash.update(piece)
  return { hash, sizeBytes }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}

/** Lets others have a turn between two pieces. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    if (start > 0) await turn()
    yield bytes.subarray(start, start + pieceBytes)
  }
}
