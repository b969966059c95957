import type { IncomingMessage } from 'node:http'

/** So many pieces, of up to 64 KB, wait for a reader before the connection does. */
const mostWaiting = 4

/**
 * A body as it comes, each piece as it was read: Node's own iterator copies those that wait together, beyond what V8
 * handles at speed. Throws where it breaks off; whoever stops reading ends the connection.
 */
export function piecesOf(response: IncomingMessage): AsyncIterable<Buffer> {
  const waiting: Buffer[] = []
  let end: { error?: unknown } | undefined
  let wake = (): void => {}
  const finish = (how: { error?: unknown }): void => {
    end ??= how
    wake()
  }
  response.on('data', (piece: Buffer) => {
    waiting.push(piece)
    if (waiting.length >= mostWaiting) response.pause()
    wake()
  })
  response.on('error', (error) => finish({ error }))
  response.once('end', () => finish({}))
  response.once('close', () => finish({ error: new Error('The connection was closed in the middle of the answer.') }))

  return (async function* () {
    try {
      for (;;) {
        const piece = waiting.shift()
        if (piece !== undefined) {
          if (waiting.length === 0) response.resume()
          yield piece
        } else if (end === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        } else if ('error' in end) throw end.error
        else return
      }
    } finally {
      if (end === undefined) response.destroy()
    }
  })()
}
