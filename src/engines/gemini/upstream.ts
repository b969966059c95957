import { Readable } from 'node:stream'
import { Agent, request } from 'undici'
import type { JsonChunks } from '../../gemini-api/json-chunks.ts'

export interface UpstreamCall {
  /** After the version: `models/gemini-3-pro-image:generateContent`. */
  path: string
  body: JsonChunks
  /** Ends the call as long as nothing has left. */
  signal: AbortSignal | undefined
  /** Runs when the connection stands, and is waited for: no byte of the request leaves before it has resolved. */
  beforeSending(): Promise<void>
  /** Its last byte is handed to the connection. */
  afterSending(): void
}

export interface UpstreamReply {
  status: number
  /** Lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: AsyncIterable<Buffer>
}

export interface Upstream {
  /** Rejects when there is no connection or it ends before the headers of an answer. */
  post(call: UpstreamCall): Promise<UpstreamReply>
  close(): Promise<void>
}

/** Connecting takes well below a second, or something is wrong that waiting does not mend. */
const connectTimeoutMs = 10_000
/** Google gives itself 10 minutes for an answer, 20 for a stream; nothing for this long between two pieces is a dead line. */
const silenceTimeoutMs = 600_000

/** @param path After the version: `models/gemini-3-pro-image:generateContent`. */
export function upstreamUrl({ baseUrl, apiVersion }: { baseUrl: string; apiVersion: string }, path: string): URL {
  return new URL(`${baseUrl.replace(/\/+$/, '')}/${apiVersion}/${path}`)
}

/** Of a call; what it holds travels in no address. */
export function upstreamHeaders(apiKey: string, bodyBytes: number): Record<string, string> {
  return { 'content-type': 'application/json', 'content-length': String(bodyBytes), 'x-goog-api-key': apiKey }
}

export function createUpstream(options: { baseUrl: string; apiVersion: string; apiKey: string }): Upstream {
  // No connection is kept: one that the other side closes while a request goes out on it would leave open whether that
  // request was billed. Setting one up costs a tenth of a second of the ten that a picture takes.
  const agent = new Agent({
    pipelining: 0,
    headersTimeout: silenceTimeoutMs,
    bodyTimeout: silenceTimeoutMs,
    connect: { timeout: connectTimeoutMs },
  })
  return {
    async post({ path, body, signal, beforeSending, afterSending }) {
      const stop = new AbortController()
      const onAbort = (): void => stop.abort(signal?.reason)
      if (signal?.aborted) onAbort()
      else signal?.addEventListener('abort', onAbort, { once: true })
      async function* pieces(): AsyncGenerator<Buffer> {
        // undici writes the head of a request together with the first piece of its body.
        await beforeSending()
        signal?.removeEventListener('abort', onAbort)
        for (const piece of body) yield Buffer.from(piece)
        afterSending()
      }
      try {
        const {
          statusCode,
          headers,
          body: answer,
        } = await request(upstreamUrl(options, path), {
          method: 'POST',
          dispatcher: agent,
          headers: upstreamHeaders(options.apiKey, body.byteLength),
          body: Readable.from(pieces(), { objectMode: false }),
          signal: stop.signal,
        })
        return { status: statusCode, headers, body: answer }
      } finally {
        signal?.removeEventListener('abort', onAbort)
      }
    },

    async close() {
      if (!agent.closed) await agent.close()
    },
  }
}
