import { randomUUID } from 'node:crypto'
import { holdBytes } from '../gemini-api/inline-data.ts'
import { isJsonObject } from '../gemini-api/proto-json.ts'
import { type Base64Decoder, createBase64Decoder } from './base64-decoder.ts'

/**
 * Reads JSON that comes in pieces. Long base64 under a key `data` is decoded as it comes and given to its object by
 * `holdBytes`: neither the body nor the text of a picture is ever in memory whole. What was held has one spelling when
 * it is read again: the standard alphabet, padded, without blanks.
 */
export interface JsonReader {
  write(chunk: Buffer): void
  /** Throws SyntaxError for what is no JSON; undefined for nothing but blanks. */
  end(): unknown
}

/** Shorter strings are left in the text: too short to matter, and too short to tell a word from base64. */
const shortestHeld = 4096

const quote = 0x22
const backslash = 0x5c

/** @param bodyBytes Length of the body, if it is known. */
export function createJsonReader(bodyBytes = 0): JsonReader {
  let received = 0
  /** The JSON, each held picture replaced by a word that no body can know. */
  const text: Buffer[] = []
  const pictures: Uint8Array[] = []
  const token = randomUUID()

  let inString = false
  /** Bytes of a short string since its quote, to know a key by; undefined when it is too long for one. */
  let word: string | undefined
  let key: string | undefined
  /** The last byte was a backslash inside a string. */
  let escaped = false
  let picture: PictureText | undefined

  function scan(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at]!
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) {
          inString = false
          continue
        }
        if (word !== undefined) word = word.length < 8 ? word + String.fromCharCode(byte) : undefined
        // Nothing but its end is of interest in a long string.
        if (word === undefined && !escaped) at = endOfRun(chunk, at + 1) - 1
      } else if (byte === quote) {
        if (key === 'data') {
          text.push(chunk.subarray(from, at + 1))
          // Base64 has four letters for three bytes.
          picture = createPictureText(Math.max(0, Math.floor(((bodyBytes - received) * 3) / 4)))
          key = undefined
          return at + 1
        }
        inString = true
        word = ''
      } else if (byte === 0x3a) key = word
      else if (byte > 0x20) key = undefined
    }
    text.push(chunk.subarray(from))
    return chunk.length
  }

  return {
    write(chunk) {
      let at = 0
      while (at < chunk.length) {
        if (picture === undefined) at = scan(chunk, at)
        else {
          at = picture.take(chunk, at)
          if (!picture.ended) continue
          const bytes = picture.bytes()
          if (bytes === undefined) text.push(Buffer.from(picture.text(), 'latin1'))
          else text.push(Buffer.from(`${token}${pictures.push(bytes) - 1}"`))
          picture = undefined
        }
      }
      received += chunk.length
    },

    end() {
      // A string that never ended stays unended, for the parser to say so.
      if (picture !== undefined) text.push(Buffer.from(picture.text(), 'latin1'))
      const whole = Buffer.concat(text)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
      if (whole.trim() === '') return undefined
      const json: unknown = JSON.parse(whole)
      if (pictures.length > 0) hold(json, token, pictures)
      return json
    },
  }
}

/** Where the run of bytes that are neither quote nor backslash ends. */
function endOfRun(chunk: Buffer, from: number): number {
  const nextQuote = chunk.indexOf(quote, from)
  const end = nextQuote < 0 ? chunk.length : nextQuote
  const nextBackslash = chunk.subarray(from, end).indexOf(backslash)
  return nextBackslash < 0 ? end : from + nextBackslash
}

interface PictureText {
  /** Takes bytes of the string from `at` and gives the place after them, its quote included. */
  take(chunk: Buffer, at: number): number
  readonly ended: boolean
  /** Undefined when it is too short to be held, or no base64. */
  bytes(): Uint8Array | undefined
  /** The string as it came, with its closing quote if that came. */
  text(): string
}

function createPictureText(mostBytes: number): PictureText {
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

function hold(json: unknown, token: string, pictures: readonly Uint8Array[]): void {
  const open = [json]
  while (open.length > 0) {
    const value = open.pop()
    if (Array.isArray(value)) open.push(...value)
    else if (isJsonObject(value)) {
      const { data } = value
      if (typeof data === 'string' && data.startsWith(token))
        holdBytes(value, pictures[Number(data.slice(token.length))]!)
      for (const key of Object.keys(value)) {
        if (key !== 'data' || typeof data === 'object') open.push(value[key])
      }
    }
  }
}
