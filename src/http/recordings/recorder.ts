import { createRedact, type Redact, redactDeep } from '../journal/redact.ts'
import { matchKeyOf, requestOf } from './canonical-request.ts'
import { type RecordedFile, splitBody } from './recorded-body.ts'
import type { RecordingFolder } from './recording-folder.ts'

/** One exchange as it went over the wire. */
export interface Exchange {
  request: Pick<Request, 'method' | 'url'>
  /** JSON, its pictures held as bytes; undefined where there was none. */
  requestBody: unknown
  status: number
  headers: Headers
  responseBody: Buffer
  /** Bytes and the milliseconds after which they came. */
  timing: [bytes: number, afterMs: number][]
  redact: Redact
  /** Milliseconds since 1970. */
  nowMs: number
}

export interface Recorder {
  /** Resolves when it is on disk. A request that was recorded by an earlier recorder is recorded anew. */
  keep(exchange: Exchange): Promise<void>
  /** Resolves when all is. */
  ended(): Promise<void>
}

/** What is of the connection, of the moment, or of a record elsewhere. */
const passing =
  /^(?:date|connection|keep-alive|transfer-encoding|content-length|server-timing|set-cookie|vary|x-limn-.*|access-control-.*)$/

/** @param secrets Keys that no request brings, and that a text may repeat all the same. */
export function createRecorder(folder: RecordingFolder, secrets: readonly string[] = []): Recorder {
  const hideSecrets = createRedact(secrets)
  const ours = new Set<string>()
  let queue: Promise<void> = Promise.resolve()

  async function write({ redact: hideKeys, ...exchange }: Exchange): Promise<void> {
    const redact: Redact = (text) => hideSecrets(hideKeys(text))
    const pictures: RecordedFile[] = []
    const given = requestOf(exchange.request, exchange.requestBody, (picture) => pictures.push(picture))
    const request = redactDeep(given, redact)
    const matchKey = matchKeyOf(request)
    if (!ours.has(matchKey)) await folder.removeAll(matchKey)
    ours.add(matchKey)
    const headers = Object.fromEntries([...exchange.headers].filter(([name]) => !passing.test(name)))
    await folder.add(matchKey, (baseName) => {
      const { pieces: body, files } = splitBody(exchange.responseBody, baseName, redact)
      const at = new Date(exchange.nowMs).toISOString()
      const response = { status: exchange.status, headers, body, timing: exchange.timing }
      return { recording: { at, request, response }, files: [...pictures, ...files] }
    })
  }

  return {
    keep(exchange) {
      const written = queue.then(() => write(exchange))
      queue = written.catch(() => {})
      return written
    },
    ended: () => queue,
  }
}
