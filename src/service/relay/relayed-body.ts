import { isUtf8 } from 'node:buffer'
import { alreadyKept, type ByteSource, type Keep, type Sending, type TakeBytes } from '../../engines/byte-source.ts'
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

/** What is kept in memory for readers that are a little behind. */
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

interface Recent {
  start: number
  bytes: Buffer
  /** Of what was lent. */
  giveBack?: () => void
}

interface Reader {
  /** Where it is. */
  at: number
  /** What it is not done with. */
  taking: Buffer | undefined
  /** Sends it what it has not. */
  goOn(): void
}

const lengthOf = (piece: Piece): number => (piece.type === 'text' ? piece.length : base64Length(piece.bytes))

export function createRelayedBody(
  framing: Framing,
  blobs: Pick<BlobStore, 'writer'>,
  said: Relay['said'],
): RelayedBody {
  const recent: Recent[] = []
  let total = 0
  const pieces: Piece[] = []
  const writers: BlobWriter[] = []
  const unended = new Set<BlobWriter>()
  const names = new Set<string>()
  let ending: { error?: unknown } | undefined
  const readers = new Set<Reader>()
  /** Whoever wants it is on the way until then. */
  let wasRead = false

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

  const isBeingTaken = ({ bytes }: Recent): boolean => [...readers].some(({ taking }) => taking === bytes)

  /** What every reader has, and what is too far back for those that have it not, as far as it can be read again. */
  function forget(keep: Keep): void {
    const newest = recent.at(-1)
    if (newest === undefined) return
    const read = Math.min(wasRead ? total : 0, ...[...readers].map(({ at }) => at))
    const end = Math.min(endOfPieces(), Math.max(read, total - recentBytes))
    for (let [first] = recent; first && first.start + first.bytes.length <= end; [first] = recent) {
      recent.shift()
      if (!isBeingTaken(first)) first.giveBack?.()
    }
    if (newest.start >= end || isBeingTaken(newest)) newest.giveBack = keep()
    else if (newest === recent.at(-1)) {
      // Its end is not in the pieces yet: a few bytes of a string that may be a picture's.
      newest.bytes = Buffer.from(newest.bytes.subarray(end - newest.start))
      newest.start = end
    }
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
    const end = Math.min(piece.bytes, 3 * group + stepBytes)
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
    const reader: Reader = { at: 0, taking: undefined, goOn }
    const leave = (how = () => settle.resolve()): void => {
      if (!readers.delete(reader)) return
      discardUnended()
      how()
    }
    const fail = (error: unknown): void => leave(() => settle.reject(error))

    function give(bytes: Buffer, whole = bytes): void {
      reader.at += bytes.length
      const taken = take(bytes, alreadyKept)
      if (taken === undefined) return
      reader.taking = whole
      wait(taken, () => {
        reader.taking = undefined
      })
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
            else give(found.bytes.subarray(at - found.start), found.bytes)
          } else if (ending === undefined) return
          else if ('error' in ending) fail(ending.error)
          else leave()
        }
      } catch (error) {
        fail(error)
      }
    }

    readers.add(reader)
    wasRead = true
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
    said,

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

    room(keep) {
      forget(keep)
      const writer = writers.at(-1)
      // Once round the disk; where that takes nothing more, memory has to.
      return writer === undefined || writer.waitingBytes <= mostBytes ? undefined : writer.settled()
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
