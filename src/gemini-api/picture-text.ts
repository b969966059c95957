import { type Base64Decoder, createBase64Decoder } from './base64-decoder.ts'
import { backslash, endOfRun, quote } from './json-run.ts'

/** Shorter strings are left in the text: too short to matter, and too short to tell a word from base64. */
const shortestHeld = 4096

/** One string of a JSON text that may be a picture, while it comes. */
export interface PictureText {
  /** Takes bytes of the string from `at` and gives the place after them, its quote included. */
  take(chunk: Buffer, at: number): number
  readonly ended: boolean
  /** Undefined when it is too short to be held, or no base64. */
  bytes(): Uint8Array | undefined
  /** The string as it came, with its closing quote if that came. */
  text(): string
}

export function createPictureText(mostBytes: number): PictureText {
  let decoder: Base64Decoder | undefined
  /** What came before it was long enough, and all of it when it is no base64: as it stands in the JSON. */
  let raw = ''
  let isText = false
  let ended = false
  /** A backslash and what has come of its escape. */
  let pendingEscape = ''

  function decode(piece: string): void {
    if (isText) raw += piece
    else if (decoder === undefined) {
      raw += piece
      if (raw.length < shortestHeld) return
      const started = createBase64Decoder(mostBytes)
      if (started.write(withoutEscapes(raw))) {
        decoder = started
        raw = ''
      } else isText = true
    } else if (!decoder.write(withoutEscapes(piece))) {
      raw = decoder.text() + piece
      decoder = undefined
      isText = true
    }
  }

  return {
    take(chunk, from) {
      let at = from
      let piece = ''
      while (at < chunk.length && !ended) {
        if (pendingEscape !== '') {
          pendingEscape += String.fromCharCode(chunk[at]!)
          at += 1
          if (pendingEscape[1] === 'u' && pendingEscape.length < 6) continue
          piece += pendingEscape
          pendingEscape = ''
          continue
        }
        const end = endOfRun(chunk, at)
        piece += chunk.toString('latin1', at, end)
        at = end + 1
        if (chunk[end] === backslash) pendingEscape = '\\'
        else if (chunk[end] === quote) ended = true
      }
      decode(piece)
      return Math.min(at, chunk.length)
    },

    get ended() {
      return ended
    },

    bytes() {
      if (decoder === undefined) return undefined
      const bytes = decoder.end()
      if (bytes === undefined) {
        raw = decoder.text()
        decoder = undefined
      }
      return bytes
    },

    text: () => (decoder?.text() ?? raw) + pendingEscape + (ended ? '"' : ''),
  }
}

/** Escapes as JSON has them; some writers escape every slash of base64. */
function withoutEscapes(piece: string): string {
  return piece.includes('\\')
    ? piece.replace(/\\(?:u([0-9a-fA-F]{4})|([nrtbf])|(.))/g, (_, hex?: string, blank?: string, plain?: string) =>
        hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : blank !== undefined ? ' ' : plain!,
      )
    : piece
}
