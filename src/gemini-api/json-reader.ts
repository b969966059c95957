import { randomUUID } from 'node:crypto'
import { holdBytes } from './inline-data.ts'
import { backslash, endOfRun, quote } from './json-run.ts'
import { createPictureText, type PictureText } from './picture-text.ts'
import { isJsonObject } from './proto-json.ts'

/**
 * Reads JSON that comes in pieces. Long base64 under a key `data` is decoded as it comes and given to its object by
 * `holdBytes`: neither the body nor the text of a picture is ever in memory whole. What was held has one spelling when
 * it is read again: the standard alphabet, padded, without blanks.
 */
export interface JsonReader {
  /** What is kept of a chunk is a copy. */
  write(chunk: Buffer): void
  /** Throws SyntaxError for what is no JSON; undefined for nothing but blanks. */
  end(): unknown
}

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
          text.push(Buffer.from(chunk.subarray(from, at + 1)))
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
    text.push(Buffer.from(chunk.subarray(from)))
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
