import { connect, isIP, type Socket } from 'node:net'
import type { ConnectionOptions } from 'node:tls'

/** Connecting takes well below a second, or something is wrong that waiting does not mend. */
const connectTimeoutMs = 10_000
/** Google gives itself 10 minutes for an answer, 20 for a stream; nothing for this long between two pieces is a dead line. */
const silenceTimeoutMs = 600_000

/** Connections to one server, each for one call: one that is kept may be closed by the other side while a request goes out on it, and whether that was billed would stay open. */
export interface Lines {
  /** Rejects where there is no connection, and when `signal` fires first. */
  open(signal: AbortSignal | undefined): Promise<Socket>
}

export function createLines({ protocol, hostname, port }: URL): Lines {
  const isSecure = protocol === 'https:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const address = { host, port: Number(port) || (isSecure ? 443 : 80), noDelay: true }
  /** What a server knows this client by: less to compute, for both, than a new acquaintance. */
  let session: Buffer | undefined

  async function begin(): Promise<{ socket: Socket; opened: 'connect' | 'secureConnect' }> {
    if (!isSecure) return { socket: connect(address), opened: 'connect' }
    // Not loaded where it is not needed.
    const tls = await import('node:tls')
    const options: ConnectionOptions & { noDelay: boolean } = { ...address, ALPNProtocols: ['http/1.1'] }
    if (isIP(host) === 0) options.servername = host
    if (session) options.session = session
    const socket = tls.connect(options)
    socket.on('session', (newest) => {
      session = newest
    })
    return { socket, opened: 'secureConnect' }
  }

  return {
    async open(signal) {
      signal?.throwIfAborted()
      const { socket, opened } = await begin()
      // Whoever uses it hears of what becomes of it; until then nobody does.
      socket.on('error', () => {})
      await stands(socket, opened, signal)
      socket.setTimeout(silenceTimeoutMs, () => {
        socket.destroy(errorOf('ETIMEDOUT', `Nothing came for ${silenceTimeoutMs / 60_000} minutes.`))
      })
      return socket
    },
  }
}

function stands(socket: Socket, opened: 'connect' | 'secureConnect', signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (reason: unknown): void => {
      forget()
      socket.destroy()
      reject(reason)
    }
    const onAbort = (): void => giveUp(signal?.reason)
    const onClose = (): void => giveUp(errorOf('ECONNRESET', 'The connection was closed before it stood.'))
    const onOpened = (): void => {
      forget()
      resolve()
    }
    const timer = setTimeout(
      () => giveUp(errorOf('ETIMEDOUT', `No connection in ${connectTimeoutMs / 1000} s.`)),
      connectTimeoutMs,
    )
    const forget = (): void => {
      clearTimeout(timer)
      socket.off('error', giveUp).off('close', onClose).off(opened, onOpened)
      signal?.removeEventListener('abort', onAbort)
    }
    socket.once('error', giveUp).once('close', onClose).once(opened, onOpened)
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
  })
}

const errorOf = (code: string, message: string): Error => Object.assign(new Error(message), { code })
