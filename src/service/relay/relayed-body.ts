import { isUtf8 } from 'node:buffer'
import type { ByteSource, Sending, TakeBytes } from '../../engines/byte-source.ts'
import type { Framing, KeptRun, Relay } from '../../engines/engine.ts'
import type { BlobStore } from '../../store/blob-store.ts'
import type { BlobWriter } from '../../store/blob-writer.ts'
import type { KeptReply } from '../../store/record-store.ts'
import { blobName } from '../blob-references.ts'
import { base64Length, encode } from './kept-body.ts'

/**
 * The body of an answer on its way. It is read as fast as it comes, whoever waits for it: what a reader is behind is
 * read again from where it is being kept, so that a slow one neither fills the memory nor holds up what may be paid.
 */
export interface RelayedBody extends Relay, ByteSource {
  /** It broke off. No-op after `end`. */
  breakOff(error: unknown): void
  /** Resolves when its pictures are blobs. */
  kept(): Promise<void>
  /** What stands for pictures in the messages. */
  names: ReadonlySet<string>
  /** Undefined where it did not end, or is no text. */
  pieces(): KeptReply['pieces'] | undefined
}

/** What is kept in memory of bytes that are on the disk, too, for readers that are a little behind. */
const recentBytes = 1024 * 1024
/** What may wait for the disk before the next bytes do. */
const mostBytes = 4 * 1024 * 1024
/** Whole groups of base64 that are read again at a time. */
const stepBytes = 192 * 1024

/** `start` is where it stands in the body. */
type Piece = { start: number } & (
  | { type: 'text'; parts: Buffer[]; length: number }
  | { type: 'picture'; writer: BlobWriter; bytes: number; sha256: string | undefined }
)

const lengthOf = (piece: Piece): number => (piece.type === 'text' ? piece.length : base64Length(piece.bytes))

export function createRelayedBody(framing: Framing, blobs: Pick<BlobStore, 'writer'>): RelayedBody {
  const recent: { start: number; bytes: Buffer }[] = []
  let total = 0
  const pieces: Piece[] = []
  /** The first that is not all on the disk. */
  let firstOpen = 0
  const writers: BlobWriter[] = []
  const unended = new Set<BlobWriter>()
  const names = new Set<string>()
  let ending: { error?: unknown } | undefined
  /** Where each of its readers is, and what sends it what it has not. */
  const readers = new Set<{ at: number; goOn(): void }>()

  function tell(): void {
    for (const reader of readers) reader.goOn()
  }

  function endOfPieces(): number {
    const last = pieces.at(-1)
    return last === undefined ? 0 : last.start + lengthOf(last)
  }

  function addText(bytes: Buffer): void {
    if (bytes.length === 0) return
    const last = pieces.at(-1)
    // A view would keep all of what it is a view of.
    const copy = Buffer.from(bytes)
    if (last?.type === 'text') {
      last.parts.push(copy)
      last.length += copy.length
    } else pieces.push({ type: 'text', start: endOfPieces(), parts: [copy], length: copy.length })
  }

  /** How far the body can be read again. */
  function storedUpTo(): number {
    for (; firstOpen < pieces.length; firstOpen += 1) {
      const piece = pieces[firstOpen]!
      if (piece.type === 'text') continue
      const written = Math.min(piece.bytes, piece.writer.writtenBytes)
      if (written < piece.bytes || firstOpen === pieces.length - 1) {
        return piece.start + (written === piece.bytes ? base64Length(written) : 4 * Math.floor(written / 3))
      }
    }
    return endOfPieces()
  }

  /** What every reader has, and what is too far back for those that have it not, as far as it can be read again. */
  function forget(): void {
    if (recent.length === 0) return
    const read = Math.min(total, ...[...readers].map(({ at }) => at))
    const end = Math.min(storedUpTo(), Math.max(read, total - recentBytes))
    let count = 0
    while (count < recent.length && recent[count]!.start + recent[count]!.bytes.length <= end) count += 1
    if (count > 0) recent.splice(0, count)
  }

  /** Bytes from `at` on that are no longer in memory. */
  async function readAgain(at: number): Promise<Buffer> {
    const piece = pieces.findLast(({ start }) => start <= at)!
    const offset = at - piece.start
    if (piece.type === 'text') {
      const text = Buffer.concat(piece.parts)
      piece.parts = [text]
      return text.subarray(offset, offset + stepBytes)
    }
    const group = Math.floor(offset / 4)
    const written = Math.min(piece.bytes, piece.writer.writtenBytes)
    const end = Math.min(written === piece.bytes ? written : written - (written % 3), 3 * group + stepBytes)
    return encode(await piece.writer.read(3 * group, end)).subarray(offset - 4 * group)
  }

  function finish(outcome: { error?: unknown }): void {
    if (ending) return
    ending = outcome
    discardUnended()
    tell()
  }

  /** A picture that broke off is nobody's, once its last reader has it. */
  function discardUnended(): void {
    if (ending === undefined || !('error' in ending) || readers.size > 0) return
    for (const writer of unended) writer.discard()
  }

  /** Sends to one reader all there is, until it does not take more or what it misses is still to be read again. */
  function sendTo(take: TakeBytes): Sending {
    let isWaiting = false
    let settle: { resolve(): void; reject(error: unknown): void }
    const ended = new Promise<void>((resolve, reject) => {
      settle = { resolve, reject }
    })
    const reader = { at: 0, goOn }
    const leave = (how = () => settle.resolve()): void => {
      if (!readers.delete(reader)) return
      discardUnended()
      how()
    }
    const fail = (error: unknown): void => leave(() => settle.reject(error))

    function give(bytes: Buffer): void {
      reader.at += bytes.length
      const taken = take(bytes)
      if (taken !== undefined) wait(taken)
    }

    function wait<Result>(promise: Promise<Result>, then: (result: Result) => void = () => {}): void {
      isWaiting = true
      promise
        .then((result) => {
          isWaiting = false
          if (readers.has(reader)) then(result)
          goOn()
        })
        .catch(fail)
    }

    function goOn(): void {
      try {
        while (!isWaiting && readers.has(reader)) {
          const { at } = reader
          if (at < total) {
            const found = recent.findLast(({ start }) => start <= at)
            if (found === undefined) wait(readAgain(at), give)
            else give(at === found.start ? found.bytes : found.bytes.subarray(at - found.start))
          } else if (ending === undefined) return
          else if ('error' in ending) fail(ending.error)
          else leave()
        }
      } catch (error) {
        fail(error)
      }
    }

    readers.add(reader)
    goOn()
    return { ended, leave: () => leave() }
  }

  return {
    framing,
    names,

    bytes(chunk) {
      recent.push({ start: total, bytes: chunk })
      total += chunk.length
      tell()
    },

    text: addText,

    run() {
      const writer = blobs.writer()
      writers.push(writer)
      unended.add(writer)
      let piece: Extract<Piece, { type: 'picture' }> | undefined
      return {
        bytes(bytes) {
          if (piece === undefined) {
            piece = { type: 'picture', start: endOfPieces(), writer, bytes: 0, sha256: undefined }
            pieces.push(piece)
          }
          piece.bytes += bytes.length
          writer.write(bytes)
        },
        spelled(text, bytes) {
          addText(text)
          writer.write(bytes)
        },
        end(): KeptRun {
          const { sha256, sizeBytes } = writer.end()
          unended.delete(writer)
          if (piece !== undefined) piece.sha256 = sha256
          const name = blobName(sha256)
          names.add(name)
          return { name, sha256, sizeBytes }
        },
      }
    },

    room() {
      forget()
      const [first] = recent
      if (first === undefined || total - first.start <= mostBytes) return undefined
      // Once round the disk; where that takes nothing more, memory has to.
      return writers.at(-1)?.settled().then(forget)
    },

    end: () => finish({}),
    breakOff: (error) => finish({ error }),

    sendTo,

    async kept() {
      await Promise.all(writers.filter((writer) => !unended.has(writer)).map((writer) => writer.kept))
    },

    pieces() {
      if (ending === undefined || 'error' in ending) return undefined
      const whole: KeptReply['pieces'] = []
      for (const piece of pieces) {
        if (piece.type === 'picture') {
          if (piece.sha256 === undefined) return undefined
          whole.push({ sha256: piece.sha256, bytes: piece.bytes })
          continue
        }
        const text = Buffer.concat(piece.parts)
        if (!isUtf8(text)) return undefined
        whole.push(text.toString('utf8'))
      }
      return whole
    },
  }
}
