import type { ServerResponse } from 'node:http'
import { sourceOf } from './byte-stream.ts'

/** Tells the adapter that there is nothing left to send. */
const alreadySent = (): Response => new Response(null, { headers: { 'x-hono-already-sent': 'true' } })

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
  const { ended, leave } = sourceOf(body).sendTo((bytes) =>
    outgoing.destroyed || outgoing.write(bytes) ? undefined : drained(outgoing),
  )
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
  return alreadySent()
}

function drained(outgoing: ServerResponse): Promise<void> {
  if (outgoing.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const onEnd = (): void => {
      outgoing.off('drain', onEnd)
      outgoing.off('close', onEnd)
      resolve()
    }
    outgoing.on('drain', onEnd)
    outgoing.on('close', onEnd)
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
