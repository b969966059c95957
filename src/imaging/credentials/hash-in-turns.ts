import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'

/** Bytes hashed at a time: half a millisecond. */
const pieceBytes = 1 << 20

/** SHA-256 of pieces together. Other work of this thread gets its turn in the middle of large ones. */
export async function hashInTurns(pieces: readonly Uint8Array[]): Promise<Buffer> {
  const hash = createHash('sha256')
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += pieceBytes) {
      if (at > 0) await turn()
      hash.update(piece.subarray(at, at + pieceBytes))
    }
  }
  return hash.digest()
}
