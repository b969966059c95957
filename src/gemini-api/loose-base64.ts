import { backslash, endOfRun, quote } from './json-run.ts'

/** Base64 inside a JSON string, however it is written: escapes, blanks, both alphabets; what is no letter of it is skipped. */
export interface LooseBase64 {
  /** Where the string ends in a chunk: the place of its quote, else the chunk's length. Every byte is shown once. */
  endIn(chunk: Buffer, from: number): number
  /** What the next piece of the string decodes to. */
  write(piece: string): Buffer
  /** The letters that made no whole group. */
  end(): Buffer
}

export function createLooseBase64(): LooseBase64 {
  let escaped = false
  /** An escape that has not come whole. */
  let pending = ''
  let letters = ''

  return {
    endIn(chunk, from) {
      for (let at = from; at < chunk.length; ) {
        if (escaped) {
          escaped = false
          at += 1
          continue
        }
        const end = endOfRun(chunk, at)
        if (chunk[end] === quote) return end
        escaped = chunk[end] === backslash
        at = end + 1
      }
      return chunk.length
    },

    write(piece) {
      const text = pending + piece
      pending = /\\(?:u[\da-fA-F]{0,3})?$/.exec(text)?.[0] ?? ''
      letters += withoutEscapes(text.slice(0, text.length - pending.length))
        .replaceAll('-', '+')
        .replaceAll('_', '/')
        .replace(/[^A-Za-z0-9+/]+/g, '')
      const whole = letters.length - (letters.length % 4)
      const bytes = Buffer.from(letters.slice(0, whole), 'base64')
      letters = letters.slice(whole)
      return bytes
    },

    end: () => Buffer.from(letters, 'base64'),
  }
}

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u([\da-fA-F]{4})|([nrtbf])|(.))/gs, (_, hex?: string, blank?: string, plain?: string) =>
    hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : blank !== undefined ? ' ' : plain!,
  )
}
