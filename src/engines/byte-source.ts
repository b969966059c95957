/**
 * Bytes for one taker, who is called with each piece as soon as it is there: as a chain of generators and streams, every
 * piece of a picture would cost more than passing it on.
 */
export interface ByteSource {
  sendTo(take: TakeBytes): Sending
}

/**
 * Takes a piece at once; what it gives, if anything, is waited for before the next one. Until then the piece is lent:
 * others may be read into its place afterwards, unless it is kept.
 */
export type TakeBytes = (bytes: Buffer, keep: Keep) => Promise<void> | undefined

/** Makes a piece that is lent its taker's own; what it gives may be called, once, when that has no more need of it. */
export type Keep = () => () => void

export interface Sending {
  /** Resolves behind the last piece, or when its taker has left; rejects where the bytes break off, and with what `take` throws. */
  ended: Promise<void>
  /** No further piece is wanted. */
  leave(): void
}

/** Pieces that are made when they are asked for, and nobody else's afterwards. */
export function sourceOfPieces(pieces: AsyncIterable<Uint8Array>): ByteSource {
  return {
    sendTo(take) {
      const iterator = pieces[Symbol.asyncIterator]()
      let left = false
      async function send(): Promise<void> {
        for (;;) {
          const { value, done } = await iterator.next()
          if (done || left) return
          await take(asBuffer(value), alreadyKept)
        }
      }
      const leave = (): void => {
        left = true
        iterator.return?.().catch(() => {})
      }
      const ended = send()
      // Whoever makes them ends with who takes them.
      ended.catch(leave)
      return { ended, leave }
    },
  }
}

/** For pieces that are not lent. */
export const alreadyKept: Keep = () => () => {}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
