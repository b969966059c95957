import type { ServerResponse } from 'node:http'
import { sourceOf } from './byte-stream.ts'

/** Tells the adapter that there is nothing left to send. */
const alreadySent = new Response(null, { headers: { 'x-hono-already-sent': 'true' } })

/**
 * Writes an answer whose length or framing is known, piece by piece as it comes; gives any other back. The adapter itself
 * waits a millisecond for a second piece, and where a body breaks off it would write why into it. Here the client gets
 * what came, and its connection is cut.
 */
export async function writeResponse(response: Response, outgoing: ServerResponse | undefined): Promise<Response> {
  const { body, headers } = response
  if (outgoing === undefined || body === null) return response
  if (!headers.has('content-length') && headers.get('transfer-encoding') !== 'chunked') return response
  outgoing.writeHead(response.status, Object.fromEntries(headers))
  const { ended, leave } = sourceOf(body).sendTo((bytes) => write(outgoing, bytes))
  if (outgoing.destroyed) leave()
  else outgoing.once('close', leave)
  try {
    await ended
    outgoing.end()
  } catch {
    await flushed(outgoing)
    outgoing.destroy()
  } finally {
    outgoing.off('close', leave)
  }
  return alreadySent
}

/** Undefined where the bytes are with the system already; else until they are. */
function write(outgoing: ServerResponse, bytes: Buffer): Promise<void> | undefined {
  if (outgoing.destroyed) return undefined
  let isWritten = false
  let onWritten = (): void => {}
  outgoing.write(bytes, () => {
    isWritten = true
    onWritten()
  })
  // Node would gather what is written until this turn of its loop ends; what is lent may be written over by then.
  outgoing.socket?.uncork()
  if (isWritten || outgoing.writableLength === 0) return undefined
  return new Promise((resolve) => {
    onWritten = () => {
      outgoing.off('close', onWritten)
      resolve()
    }
    outgoing.once('close', onWritten)
  })
}

/** A destroyed connection forgets what it has not sent. */
async function flushed(outgoing: ServerResponse): Promise<void> {
  const { socket } = outgoing
  if (!socket || socket.destroyed) return
  outgoing.flushHeaders()
  await new Promise<void>((resolve) => {
    socket.once('close', resolve)
    socket.write('', () => resolve())
  })
}
