import { decodeBase64 } from './base64.ts'

/** Base64 that comes in pieces, decoded as it comes: the text is never held whole. */
export interface Base64Decoder {
  /** False when the piece makes it no base64; then nothing of the piece is taken. */
  write(piece: string): boolean
  /** The bytes; undefined when the text was no base64 after all. */
  end(): Uint8Array | undefined
  /** What was taken so far, as base64 again. */
  text(): string
}

/**
 * Takes the standard and the URL-safe alphabet, padded or not, and skips blanks, as `decodeBase64` does.
 *
 * @param mostBytes How many bytes may come, if that is known: they are then written to one place. What of it stays
 *   unwritten never becomes memory.
 */
export function createBase64Decoder(mostBytes = 0): Base64Decoder {
  let buffer = Buffer.allocUnsafeSlow(Math.max(mostBytes, 16_384))
  let length = 0
  /** Letters that make no whole group yet, then the padding. */
  let rest = ''

  function room(bytes: number): Buffer {
    if (length + bytes <= buffer.length) return buffer
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * buffer.length, length + bytes))
    buffer.copy(larger, 0, 0, length)
    buffer = larger
    return buffer
  }

  return {
    write(piece) {
      const text = rest + (/\s/.test(piece) ? piece.replace(/\s+/g, '') : piece)
      const padding = text.indexOf('=')
      const letters = padding < 0 ? text.length : padding
      if (padding >= 0 && !/^={1,2}$/.test(text.slice(padding))) return false
      const whole = letters - (letters % 4)
      const bytes = (whole * 3) / 4
      // Buffer skips what is no base64 without a word; then fewer bytes come than the length promises.
      if (room(bytes).write(text.slice(0, whole), length, 'base64') !== bytes) return false
      length += bytes
      rest = text.slice(whole)
      return true
    },

    end() {
      const last = decodeBase64(rest)
      if (last === undefined) return undefined
      room(last.length).set(last, length)
      const bytes = buffer.subarray(0, length + last.length)
      return bytes.length < buffer.length / 2 ? Buffer.from(bytes) : bytes
    },

    text: () => buffer.toString('base64', 0, length) + rest,
  }
}
