import { connect, isIP, type OnReadOpts, type Socket } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import { alreadyKept, type Keep } from '../byte-source.ts'

/** Connecting takes well below a second, or something is wrong that waiting does not mend. */
const connectTimeoutMs = 10_000
/** Google gives itself 10 minutes for an answer, 20 for a stream; nothing for this long between two pieces is a dead line. */
const silenceTimeoutMs = 600_000

/** What is read in one go. Text of it stays below what V8 gives pages of their own, where it takes ten times as long. */
const readBytes = 96 * 1024
/** Buffers that wait for the next connection: two new ones for each piece would keep the garbage collector busy. */
const spare: Buffer[] = []
const mostSpare = 16

/** Connections to one server, each for one call: one that is kept may be closed by the other side while a request goes out on it, and whether that was billed would stay open. */
export interface Lines {
  /** Rejects where there is no connection, and when `signal` fires first. */
  open(signal: AbortSignal | undefined): Promise<Line>
}

export interface Line {
  /** To write to, to end, and to hear of its end. What comes is not read from it. */
  socket: Socket
  /**
   * Gives what comes from now on, and came before. A piece is lent for the call: others are read into its place, unless
   * `keep` is called in it. After false nothing is read until `socket.resume()`.
   */
  readTo(take: (piece: Buffer, keep: Keep) => boolean): void
}

export function createLines({ protocol, hostname, port }: URL): Lines {
  const isSecure = protocol === 'https:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const address = { host, port: Number(port) || (isSecure ? 443 : 80), noDelay: true }
  /** What a server knows this client by: less to compute, for both, than a new acquaintance. */
  let session: Buffer | undefined

  async function connectSecurely(onread: OnReadOpts): Promise<Socket> {
    // Not loaded where it is not needed.
    const tls = await import('node:tls')
    const options: ConnectionOptions & { noDelay: boolean; onread: OnReadOpts } = {
      ...address,
      onread,
      ALPNProtocols: ['http/1.1'],
    }
    if (isIP(host) === 0) options.servername = host
    if (session) options.session = session
    const socket = tls.connect(options)
    socket.on('session', (newest) => {
      session = newest
    })
    return socket
  }

  return {
    async open(signal) {
      signal?.throwIfAborted()
      const { onread, readTo, close } = reading()
      const socket = isSecure ? await connectSecurely(onread) : connect({ ...address, onread })
      // Whoever uses it hears of what becomes of it; until then nobody does.
      socket.on('error', () => {})
      socket.once('close', close)
      await stands(socket, isSecure ? 'secureConnect' : 'connect', signal)
      socket.setTimeout(silenceTimeoutMs, () => {
        socket.destroy(errorOf('ETIMEDOUT', `Nothing came for ${silenceTimeoutMs / 60_000} minutes.`))
      })
      return { socket, readTo }
    },
  }
}

/** Reads into one buffer over and over, until somebody keeps what is in it. */
function reading(): { onread: OnReadOpts; readTo: Line['readTo']; close(): void } {
  const takeBuffer = (): Buffer => spare.pop() ?? Buffer.allocUnsafeSlow(readBytes)
  let buffer = takeBuffer()
  let isKept = false
  const giveBack = (used: Buffer): void => {
    if (spare.length < mostSpare) spare.push(used)
  }
  const keep: Keep = () => {
    isKept = true
    const kept = buffer
    return () => giveBack(kept)
  }
  const early: Buffer[] = []
  let taker: Parameters<Line['readTo']>[0] = (piece) => {
    early.push(Buffer.from(piece))
    return true
  }
  return {
    onread: {
      buffer() {
        if (isKept) buffer = takeBuffer()
        isKept = false
        return buffer
      },
      callback: (length) => taker(buffer.subarray(0, length), keep),
    },
    readTo(take) {
      taker = take
      for (const piece of early.splice(0)) take(piece, alreadyKept)
    },
    close() {
      if (!isKept) giveBack(buffer)
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
