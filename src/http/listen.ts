import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { InvalidRequestError, LimnError } from '../errors/index.ts'
import type { HttpApp } from './app.ts'
import { cameOverPort } from './incoming.ts'
import { isLoopback } from './is-loopback.ts'
import { writeResponse } from './write-response.ts'

export const defaultHost = '127.0.0.1'
export const defaultPort = 8642

/** How long a request may take to arrive. Node's five minutes are too short for a file of 2 GB on a slow line. */
const requestTimeoutMs = 3_600_000

/** Of an answer, what may wait for its line to take more: a few pieces of a picture, so that not each is waited for. */
const mostUnsentBytes = 256 * 1024

export interface ListenOptions {
  host?: string
  /** 0 takes any free one. */
  port?: number
  /** The keys the app asks for. Without any, only loopback is listened on. */
  keys?: readonly string[]
}

export interface Listener {
  /** For `httpOptions.baseUrl`, without a slash at its end. */
  url: string
  port: number
  /**
   * Stops accepting, lets running requests finish for `graceMs` (default 10,000), then cuts them off. Calling it again
   * gives the same promise.
   */
  close(options?: { graceMs?: number }): Promise<void>
}

/** Puts an app on a port. Throws LimnError when it cannot or must not listen there. */
export async function listen(app: Pick<HttpApp, 'fetch'>, options: ListenOptions = {}): Promise<Listener> {
  const { host = defaultHost, port = defaultPort, keys = [] } = options
  if (!isLoopback(host) && keys.length === 0) {
    throw new InvalidRequestError(
      [{ field: 'host', description: 'needs keys' }],
      `Listening on ${host} would let anyone on the network draw here. Set LIMN_API_KEYS to one or more keys, separated by commas (or "apiKeys" in config.json), or listen on ${defaultHost}.`,
    )
  }
  // Replacing the global Request and Response would be faster, and would change them for the whole process.
  const server = createAdaptorServer({
    fetch: async (request, bindings) => {
      const { incoming, outgoing } = bindings as { incoming: IncomingMessage; outgoing: ServerResponse }
      cameOverPort(request, incoming)
      return writeResponse(await app.fetch(request, bindings), outgoing)
    },
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: requestTimeoutMs, highWaterMark: mostUnsentBytes },
  }) as Server
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await startListening(server, host, port)
  const { port: actualPort } = server.address() as AddressInfo
  let closed: Promise<void> | undefined
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
    close({ graceMs = 10_000 } = {}) {
      closed ??= shutDown(server, sockets, graceMs)
      return closed
    },
  }
}

function startListening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): LimnError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is in use, perhaps by another "limn serve". Stop it, or choose another port with --port.`,
    EACCES: `Port ${port} on ${host} may not be opened by this user. Choose a port above 1023 with --port.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Choose another with --host.`,
    ENOTFOUND: `${host} is no known host. Choose another with --host.`,
  }
  const message = reasons[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}`
  return new LimnError(message, { code: 'failed-precondition', cause: error })
}

function shutDown(server: Server, sockets: ReadonlySet<Socket>, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs)
    const closeIdle = (): void => {
      server.closeIdleConnections()
      // To Node a connection that has said nothing yet is about to.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    }
    server.close(() => {
      clearTimeout(cutOff)
      resolve()
    })
    closeIdle()
    // A connection kept alive by a request that ends only now would hold the server open until it times out.
    const sweep = setInterval(closeIdle, 50)
    server.once('close', () => clearInterval(sweep))
  })
}
