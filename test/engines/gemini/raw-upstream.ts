import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as it came over the wire. */
export interface RawRequest {
  head: string
  body: string
}

export interface RawUpstream {
  baseUrl: string
  /** Every byte that came, request by request. */
  requests: RawRequest[]
  /** Resolves when so many requests have come whole. */
  arrived(count: number): Promise<void>
}

/** A server of Google's API that is no more than a socket: it says exactly the bytes that `answer` writes. */
export async function startRawUpstream(
  answer: (socket: Socket, request: RawRequest, index: number) => void,
): Promise<RawUpstream> {
  const requests: RawRequest[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let text = ''
    socket.setEncoding('latin1')
    socket.on('error', () => {})
    socket.on('data', (chunk: string) => {
      text += chunk
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const head = text.slice(0, end)
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      const body = text.slice(end + 4)
      if (body.length < length) return
      text = ''
      const request = { head, body: Buffer.from(body, 'latin1').toString('utf8') }
      requests.push(request)
      answer(socket, request, requests.length - 1)
      for (const { count, resolve } of waiting) if (requests.length >= count) resolve()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as { port: number }
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    arrived: (count) =>
      requests.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
  }
}

/** Writes a whole answer and ends the connection. */
export function say(socket: Socket, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const all = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n${text}`)
}

/** Google's error body. */
export const googleError = (code: number, status: string, message: string, details: unknown[] = []) => ({
  error: { code, message, status, ...(details.length > 0 && { details }) },
})
