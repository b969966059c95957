/** Bytes that an encoder leaves free behind a file in its buffer, so that credentials go into it without a second copy. */
export const roomForCredentials = 64 * 1024

/** Pieces one after the other, with free bytes behind them in their buffer. */
export function joinWithRoom(pieces: readonly Uint8Array[], room: number): Uint8Array {
  const length = lengthOf(pieces)
  const joined = new Uint8Array(new ArrayBuffer(length + room), 0, length)
  setAll(joined, pieces)
  return joined
}

/**
 * The file that `pieces` make: parts of `file` in order, and what comes between them. Where the free bytes behind `file`
 * hold what is added, it is made in place, and `file` is no more; otherwise it is a copy.
 *
 * @param room Free bytes behind `file` in its buffer.
 */
export function insertInRoom(file: Uint8Array, pieces: readonly Uint8Array[], room: number): Uint8Array {
  const length = lengthOf(pieces)
  if (length > file.length + room) return Buffer.concat(pieces)
  const whole = new Uint8Array(file.buffer, file.byteOffset, length)
  setAll(whole, pieces)
  return whole
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0)

/** The last first: parts of the same memory move backwards only, so none is written over before it has moved. */
function setAll(target: Uint8Array, pieces: readonly Uint8Array[]): void {
  let end = lengthOf(pieces)
  for (const piece of pieces.toReversed()) {
    end -= piece.length
    target.set(piece, end)
  }
}
