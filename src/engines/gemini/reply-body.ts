import type { IncomingMessage } from 'node:http'
import type { ByteSource } from '../byte-source.ts'

/** A body as it comes, each piece as it was read. Whoever leaves before its end, or throws, ends the connection. */
export function bodyOf(response: IncomingMessage): ByteSource {
  let fail = (_: unknown): void => {}
  // Heard from now on: it may break off before anybody wants it.
  const ended = new Promise<void>((resolve, reject) => {
    fail = reject
    response.once('end', resolve)
    response.on('error', reject)
    response.once('close', () => reject(new Error('The connection was closed in the middle of the answer.')))
  })
  ended.catch(() => {})
  return {
    sendTo(take) {
      const giveUp = (error: unknown): void => {
        fail(error)
        response.destroy()
      }
      response.on('data', (piece: Buffer) => {
        try {
          const taken = take(piece)
          if (taken === undefined) return
          response.pause()
          taken.then(() => response.resume(), giveUp)
        } catch (error) {
          giveUp(error)
        }
      })
      return {
        ended,
        leave() {
          if (!response.readableEnded) response.destroy()
        },
      }
    },
  }
}
