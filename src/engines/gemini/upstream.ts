import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { JsonChunks } from '../../gemini-api/json-chunks.ts'
import type { ByteSource } from '../byte-source.ts'
import { createLines } from './lines.ts'
import { bodyOf } from './reply-body.ts'

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
  body: ByteSource
}

export interface Upstream {
  /** Rejects when there is no connection or it ends before the headers of an answer. */
  post(call: UpstreamCall): Promise<UpstreamReply>
}

/** @param path After the version: `models/gemini-3-pro-image:generateContent`. */
export function upstreamUrl({ baseUrl, apiVersion }: { baseUrl: string; apiVersion: string }, path: string): URL {
  return new URL(`${baseUrl.replace(/\/+$/, '')}/${apiVersion}/${path}`)
}

/** Of a call; what it holds travels in no address. */
export function upstreamHeaders(apiKey: string, bodyBytes: number): Record<string, string> {
  return { 'content-type': 'application/json', 'content-length': String(bodyBytes), 'x-goog-api-key': apiKey }
}

export function createUpstream(options: { baseUrl: string; apiVersion: string; apiKey: string }): Upstream {
  const lines = createLines(new URL(options.baseUrl))
  return {
    async post({ path, body, signal, beforeSending, afterSending }) {
      const socket = await lines.open(signal)
      const onAbort = (): void => void socket.destroy()
      signal?.addEventListener('abort', onAbort, { once: true })
      try {
        await beforeSending()
      } catch (error) {
        socket.destroy()
        throw error
      } finally {
        signal?.removeEventListener('abort', onAbort)
      }
      const url = upstreamUrl(options, path)
      const sent = request({
        method: 'POST',
        path: `${url.pathname}${url.search}`,
        headers: { host: url.host, ...upstreamHeaders(options.apiKey, body.byteLength) },
        createConnection: () => socket,
      })
      const answered = responseTo(sent)
      sent.once('finish', afterSending)
      await write(sent, body)
      const response = await answered
      return { status: response.statusCode!, headers: response.headers, body: bodyOf(response) }
    },
  }
}

function responseTo(sent: ClientRequest): Promise<IncomingMessage> {
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve)
    // After the answer has begun, it is the answer that breaks off.
    sent.on('error', reject)
  })
  // Told when it is awaited: what it was about to write may go out before.
  answered.catch(() => {})
  return answered
}

/** Ends early where nobody takes it any more; an answer may have come all the same. */
async function write(sent: ClientRequest, body: JsonChunks): Promise<void> {
  let last: Buffer | undefined
  for (const piece of body) {
    if (last !== undefined && !sent.write(last)) await taken(sent)
    if (sent.destroyed) return
    last = Buffer.from(piece)
  }
  sent.end(last)
}

function taken(sent: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const onEnd = (): void => {
      sent.off('drain', onEnd).off('close', onEnd)
      resolve()
    }
    sent.once('drain', onEnd).once('close', onEnd)
  })
}
