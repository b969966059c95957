import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { createHttpApp, type HttpAppOptions, listen } from '../../../src/http/index.ts'
import { tinyPng } from '../../service/temp-app.ts'
import { openGoogle } from './open-google.ts'

export const paths = {
  json: '/v1beta/models/gemini-3-pro-image:generateContent',
  sse: '/v1beta/models/gemini-3-pro-image:streamGenerateContent?alt=sse',
  array: '/v1beta/models/gemini-3-pro-image:streamGenerateContent',
}

/** `limn serve` before the models of `baseUrl`. */
export async function serveGoogle(
  baseUrl: string,
  { log, ...options }: Parameters<typeof openGoogle>[1] & Pick<HttpAppOptions, 'log'> = {},
) {
  const { app, ledger, waits } = await openGoogle(baseUrl, options)
  const listener = await listen(createHttpApp({ service: app.service, version: '0', blobs: app.store.blobs, log }), {
    port: 0,
  })
  onTestFinished(() => listener.close({ graceMs: 0 }))
  return { app, ledger, waits, url: listener.url }
}

export interface RawAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** True when the connection ended before the body did. */
  cut: boolean
}

/** One POST, its answer byte for byte. `onResponse` may hold it up, or destroy it. */
export function post(
  url: string,
  text: string,
  { headers = {}, onResponse = async () => {} }: PostOptions = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: 'POST', agent: false, headers }, async (response) => {
      const chunks: Buffer[] = []
      const end = (cut: boolean) => () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks), cut })
      response.on('error', end(true))
      await onResponse(response.socket)
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', end(false))
    })
    sent.on('error', reject)
    sent.end(JSON.stringify({ contents: [{ role: 'user', parts: [{ text }] }] }))
  })
}

export interface PostOptions {
  headers?: Record<string, string>
  onResponse?: (socket: Socket) => Promise<void>
}

/** Bytes that are a PNG as far as anybody looks. */
export function pictureOf(bytes: number): Buffer {
  const picture = Buffer.alloc(bytes)
  tinyPng.copy(picture)
  for (let at = tinyPng.length, state = bytes; at < bytes; at += 1) {
    state = (state * 48271) % 2147483647
    picture[at] = state
  }
  return picture
}

/** Writes a body in pieces that are cut where `cuts` says, and ends the connection. */
export async function sayCut(
  socket: Socket,
  body: Buffer,
  {
    cuts = [],
    contentType = 'application/json; charset=UTF-8',
    chunked = false,
    promisedBytes = body.length,
    status = 200,
  }: { cuts?: readonly number[]; contentType?: string; chunked?: boolean; promisedBytes?: number; status?: number },
): Promise<void> {
  socket.setNoDelay()
  const length = chunked ? 'transfer-encoding: chunked' : `content-length: ${promisedBytes}`
  socket.write(`HTTP/1.1 ${status} Whatever\r\ncontent-type: ${contentType}\r\n${length}\r\n\r\n`)
  const ends = [...cuts.filter((cut) => cut < body.length), body.length]
  for (const [index, end] of ends.entries()) {
    const piece = body.subarray(ends[index - 1] ?? 0, end)
    if (piece.length === 0) continue
    if (chunked) socket.write(`${piece.length.toString(16)}\r\n`)
    socket.write(piece)
    if (chunked) socket.write('\r\n')
    // So that the next piece comes by itself.
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (chunked && promisedBytes === body.length) socket.write('0\r\n\r\n')
  socket.end()
}
