import { createJsonReader, type JsonReader } from './json-reader.ts'

/** Reads a stream of `data: {json}` messages that comes in pieces cut anywhere. Pictures are held as bytes. */
export interface SseReader {
  /** The messages that this chunk completes. Throws SyntaxError for one that is no JSON. */
  write(chunk: Buffer): unknown[]
  /** The message that no blank line ended, if there is one. */
  end(): unknown[]
}

const newline = 0x0a
const carriageReturn = 0x0d
const field = Buffer.from('data:')

export function createSseReader(): SseReader {
  let reader: JsonReader | undefined
  /** The line's first bytes, until they say whether it is data; undefined from then on. */
  let start: Buffer | undefined = Buffer.alloc(0)
  let isData = false

  function begin(bytes: Buffer): void {
    isData = bytes.subarray(0, field.length).equals(field)
    start = undefined
    if (!isData) return
    // Several lines of data are one message.
    if (reader) reader.write(Buffer.from('\n'))
    else reader = createJsonReader()
    reader.write(bytes.subarray(field.length))
  }

  function take(): unknown[] {
    const message = reader?.end()
    reader = undefined
    return message === undefined ? [] : [message]
  }

  return {
    write(chunk) {
      const messages: unknown[] = []
      let at = 0
      while (at < chunk.length) {
        const found = chunk.indexOf(newline, at)
        const lineEnd = found < 0 ? chunk.length : found
        const piece = chunk.subarray(at, lineEnd)
        if (start === undefined) {
          if (isData) reader!.write(piece)
        } else {
          start = Buffer.concat([start, piece])
          if (start.length >= field.length) begin(start)
        }
        if (found >= 0) {
          const blank =
            start !== undefined && (start.length === 0 || (start.length === 1 && start[0] === carriageReturn))
          if (blank) messages.push(...take())
          start = Buffer.alloc(0)
          isData = false
        }
        at = lineEnd + 1
      }
      return messages
    },
    end: take,
  }
}
