import { createJsonReader, type JsonReader } from './json-reader.ts'

/**
 * Reads a stream of `data: {json}` messages that comes in pieces cut anywhere; lines end as any of the standard's do. Pictures
 * are held as bytes. A message `[DONE]`, with which some gateways end theirs, says nothing.
 */
export interface SseReader {
  /** The messages that this chunk completes. Throws SyntaxError for one that is no JSON. */
  write(chunk: Buffer): unknown[]
  /** The message that no blank line ended, if there is one. */
  end(): unknown[]
}

const newline = 0x0a
const carriageReturn = 0x0d
const field = Buffer.from('data:')
const closing = '[DONE]'
const longestClosing = closing.length + 1

export function createSseReader(): SseReader {
  let reader: JsonReader | undefined
  /** Enough of a message to know one that only says that the stream is over. */
  let opening = ''
  /** The line's first bytes, until they say whether it is data; undefined from then on. */
  let start: Buffer | undefined = Buffer.alloc(0)
  let isData = false
  /** The last byte ended a line, and a line feed behind it belongs to that. */
  let isReturned = false

  function begin(bytes: Buffer): void {
    isData = bytes.subarray(0, field.length).equals(field)
    start = undefined
    if (!isData) return
    // Several lines of data are one message.
    if (reader) reader.write(Buffer.from('\n'))
    else reader = createJsonReader()
    add(bytes.subarray(field.length))
  }

  function add(data: Buffer): void {
    if (opening.length <= longestClosing) opening += data.toString('latin1', 0, longestClosing + 1)
    reader!.write(data)
  }

  function take(): unknown[] {
    const message = opening.trim() === closing ? undefined : reader?.end()
    reader = undefined
    opening = ''
    return message === undefined ? [] : [message]
  }

  function endOfLine(chunk: Buffer, from: number): number {
    const feed = chunk.indexOf(newline, from)
    const end = feed < 0 ? chunk.length : feed
    const carried = chunk.subarray(from, end).indexOf(carriageReturn)
    return carried < 0 ? end : from + carried
  }

  return {
    write(chunk) {
      const messages: unknown[] = []
      let at = 0
      while (at < chunk.length) {
        if (isReturned && chunk[at] === newline) at += 1
        isReturned = false
        if (at === chunk.length) break
        const lineEnd = endOfLine(chunk, at)
        const piece = chunk.subarray(at, lineEnd)
        if (start === undefined) {
          if (isData) add(piece)
        } else {
          start = Buffer.concat([start, piece])
          if (start.length >= field.length) begin(start)
        }
        if (lineEnd < chunk.length) {
          isReturned = chunk[lineEnd] === carriageReturn
          if (start?.length === 0) messages.push(...take())
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
