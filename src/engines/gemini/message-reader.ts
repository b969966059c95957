import { createJsonReader } from '../../gemini-api/json-reader.ts'
import { createSseReader } from '../../gemini-api/sse-reader.ts'
import type { UpstreamReply } from './upstream.ts'

/** The messages of an answer, whichever way it is framed. */
export interface MessageReader {
  write(chunk: Buffer): unknown[]
  end(): unknown[]
}

export function createMessageReader({ headers }: Pick<UpstreamReply, 'headers'>, bodyBytes = 0): MessageReader {
  if (String(headers['content-type']).startsWith('text/event-stream')) return createSseReader()
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
