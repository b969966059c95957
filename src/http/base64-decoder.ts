import { decodeBase64 } from '../gemini-api/base64.ts'

/** Base64 that comes in pieces, decoded as it comes: the text is never held whole. */
export interface Base64Decoder {
  /** False when the piece makes it no base64; then nothing of the piece is taken. */
  write(piece: string): boolean
  /** The bytes; undefined when the text was no base64 after all. */
  end(): Uint8Array | undefined
  /** What was taken so far, as base64 again. */
  text(): string
}

/** Takes the standard and the URL-safe alphabet, padded or not, and skips blanks, as `decodeBase64` does. */
export function createBase64Decoder(): Base64Decoder {
  const chunks: Uint8Array[] = []
  /** Letters that make no whole group yet, then the padding. */
  let rest = ''

  return {
    write(piece) {
      const text = rest + (/\s/.test(piece) ? piece.replace(/\s+/g, '') : piece)
      const padding = text.indexOf('=')
      const letters = padding < 0 ? text.length : padding
      if (padding >= 0 && !/^={1,2}$/.test(text.slice(padding))) return false
      const whole = letters - (letters % 4)
      const bytes = Buffer.from(text.slice(0, whole), 'base64')
      // Buffer skips what is no base64 without a word; then fewer bytes come than the length promises.
      if (bytes.length !== (whole * 3) / 4) return false
      if (whole > 0) chunks.push(bytes)
      rest = text.slice(whole)
      return true
    },

    end() {
      const last = decodeBase64(rest)
      if (last === undefined) return undefined
      if (last.length > 0) chunks.push(last)
      return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
    },

    text: () => Buffer.concat(chunks).toString('base64') + rest,
  }
}
