import type { IncomingMessage } from 'node:http'

const incomings = new WeakMap<Request, IncomingMessage>()

/** A request that came over a port: its body is read there, since the web's classes in between take half a millisecond. */
export function cameOverPort(request: Request, incoming: IncomingMessage): void {
  incomings.set(request, incoming)
}

/** Hands over a body as it comes. Rejects with what `take` throws, and where the body breaks off. */
export async function takeBody(request: Request, take: (chunk: Uint8Array) => void): Promise<void> {
  const incoming = incomings.get(request)
  if (incoming === undefined) for await (const chunk of request.body ?? []) take(chunk)
  else await takeIncoming(incoming, take)
}

function takeIncoming(incoming: IncomingMessage, take: (chunk: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      incoming.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose)
      settle()
    }
    const onData = (chunk: Buffer): void => {
      try {
        take(chunk)
      } catch (error) {
        // What still comes is the server's to throw away.
        incoming.pause()
        finish(() => reject(error))
      }
    }
    const onEnd = (): void => finish(resolve)
    const onError = (error: Error): void => finish(() => reject(error))
    const onClose = (): void => finish(() => reject(new Error('The connection was closed in the middle of the body.')))
    if (incoming.readableEnded) return resolve()
    if (incoming.destroyed) return onClose()
    incoming.on('data', onData).once('end', onEnd).once('error', onError).once('close', onClose)
  })
}
