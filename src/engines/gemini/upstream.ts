import type { Socket } from 'node:net'
import type { JsonChunks } from '../../gemini-api/json-chunks.ts'
import type { ByteSource } from '../byte-source.ts'
import { decoded } from './decoded.ts'
import { createLines } from './lines.ts'
import { readAnswer } from './read-answer.ts'

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
  headers: Readonly<Record<string, string>>
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
      const line = await lines.open(signal)
      const { socket } = line
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
      const answered = readAnswer(line)
      // Told when it is awaited: what is about to be written may go out before.
      answered.catch(() => {})
      const url = upstreamUrl(options, path)
      const headers = { host: url.host, ...upstreamHeaders(options.apiKey, body.byteLength), connection: 'close' }
      await write(socket, headOf(`${url.pathname}${url.search}`, headers), body, afterSending)
      return decoded(await answered)
    },
  }
}

const headOf = (target: string, headers: Readonly<Record<string, string>>): string =>
  [`POST ${target} HTTP/1.1`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', ''].join(
    '\r\n',
  )

/** Ends early where nobody takes it any more; an answer may have come all the same. */
async function write(socket: Socket, head: string, body: JsonChunks, onLast: () => void): Promise<void> {
  // Else the head would be a packet of its own.
  socket.cork()
  socket.write(head, 'latin1')
  let last: Buffer | undefined
  for (const piece of body) {
    if (last !== undefined && !socket.write(last)) {
      socket.uncork()
      await taken(socket)
    }
    if (socket.destroyed) return
    last = Buffer.from(piece)
  }
  socket.write(last ?? '', (error) => {
    if (!error) onLast()
  })
  socket.uncork()
}

function taken(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const onEnd = (): void => {
      socket.off('drain', onEnd).off('close', onEnd)
      resolve()
    }
    socket.once('drain', onEnd).once('close', onEnd)
  })
}
