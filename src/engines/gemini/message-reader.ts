import { createJsonReader } from '../../gemini-api/json-reader.ts'
import { createSseReader } from '../../gemini-api/sse-reader.ts'
import type { UpstreamReply } from './upstream.ts'

/** The messages of an answer, whichever way it is framed. */
export interface MessageReader {
  write(chunk: Buffer): unknown[]
  end(): unknown[]
}

export const isEventStream = ({ headers }: Pick<UpstreamReply, 'headers'>): boolean =>
  /^text\/event-stream\b/i.test(headers['content-type'] ?? '')

export function createMessageReader(reply: Pick<UpstreamReply, 'headers'>, bodyBytes = 0): MessageReader {
  if (isEventStream(reply)) return createSseReader()
  const reader = createJsonReader(bodyBytes)
  return {
    write(chunk) {
      reader.write(chunk)
      return []
    },
    end() {
      const whole = reader.end()
      if (whole === undefined) return []
      return Array.isArray(whole) ? whole : [whole]
    },
  }
}
