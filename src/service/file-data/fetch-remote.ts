import { promises as dns, type LookupAddress } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https, { type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { CancelledError, LimnError } from '../../errors/index.ts'
import { fileMessages } from '../../gemini-api/file-messages.data.ts'
import { isReachable } from './public-address.ts'

/** Gets the bytes behind a web address. Throws LimnError `invalid-argument` in Google's words, CancelledError. */
export type FetchRemote = (url: URL, limits: { maxBytes: number; signal?: AbortSignal }) => Promise<Uint8Array>

export interface RemoteFetcherOptions {
  /** Also from this machine and private networks, and without TLS. */
  allowPrivateAddresses: boolean
  /** Of all redirects together; default 30 s. */
  timeoutMs?: number
  /** Addresses of a host. */
  resolve?: (host: string) => Promise<LookupAddress[]>
  /** Sends a request by the address its `lookup` gives. */
  send?: (url: URL, options: RequestOptions) => http.ClientRequest
}

const maxRedirects = 5

/**
 * Fetches for strangers, so that nobody gets at what only this machine can reach: a host is resolved once, each of its
 * addresses must be public, and the connection goes to those and no other; every redirect is looked at anew. Nothing that
 * could identify anybody is sent, and no more than `maxBytes` are taken, whatever the answer promises.
 */
export function createRemoteFetcher(options: RemoteFetcherOptions): FetchRemote {
  const { allowPrivateAddresses, timeoutMs = 30_000, resolve = (host) => dns.lookup(host, { all: true }) } = options
  const send = options.send ?? ((url, request) => (url.protocol === 'https:' ? https : http).request(url, request))

  async function addressesOf(url: URL): Promise<LookupAddress[]> {
    if (url.username !== '' || url.password !== '')
      throw refused('It holds a name or password; send an address without.')
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && allowPrivateAddresses)) {
      const advice = url.protocol === 'http:' ? ' "allowPrivateAddresses" in config.json allows http, too.' : ''
      throw refused(`Only https is fetched; ${url.protocol}// came.${advice}`)
    }
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const family = isIP(host)
    const addresses = family !== 0 ? [{ address: host, family }] : await resolve(host).catch(() => [])
    if (addresses.length === 0) throw refused('Its host is not known.')
    if (!addresses.every(({ address }) => isReachable(address, { orPrivate: allowPrivateAddresses }))) {
      throw refused(
        'Its host has an address that is not public. "allowPrivateAddresses" in config.json allows those of your own network.',
      )
    }
    return addresses
  }

  return async (url, { maxBytes, signal }) => {
    const deadline = AbortSignal.timeout(timeoutMs)
    const both = signal ? AbortSignal.any([signal, deadline]) : deadline
    try {
      let next = url
      for (let hop = 0; hop <= maxRedirects; hop++) {
        const addresses = await untilAborted(addressesOf(next), both)
        const answer = await answerTo(send(next, requestOptions(addresses, both)))
        const target = redirectOf(answer, next)
        if (target === undefined) return await readBody(answer, maxBytes)
        answer.destroy()
        next = target
      }
      throw refused(`It is redirected more than ${maxRedirects} times.`)
    } catch (error) {
      if (signal?.aborted) throw new CancelledError(undefined, { cause: error })
      if (deadline.aborted) throw refused(`It took longer than ${timeoutMs / 1000} s.`)
      throw error instanceof LimnError ? error : refused('The connection failed.', error)
    }
  }
}

function requestOptions(addresses: LookupAddress[], signal: AbortSignal): RequestOptions {
  const lookup: LookupFunction = (_, { all }, callback) => {
    const [first] = addresses
    if (all) callback(null, addresses)
    else callback(null, first!.address, first!.family)
  }
  const headers = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'limn' }
  // A connection of its own: one that is kept was made for another look-up.
  return { agent: false, lookup, headers, signal }
}

function answerTo(request: http.ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    request.once('error', reject)
    request.end()
  })
}

/** Where the answer sends on to. Throws for an answer that is neither a page nor a redirect. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (statusCode === 200) return undefined
  const { location } = headers
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) {
    throw refused(`It answers with status ${statusCode}.`)
  }
  if (!URL.canParse(location, from.href)) throw refused('It is redirected to what is no address.')
  return new URL(location, from)
}

async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => refused(`It has more than ${maxBytes} bytes.`)
  const pieces: Buffer[] = []
  let received = 0
  try {
    if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLarge()
    for await (const piece of answer as AsyncIterable<Buffer>) {
      received += piece.length
      if (received > maxBytes) throw tooLarge()
      pieces.push(piece)
    }
  } finally {
    answer.destroy()
  }
  return Buffer.concat(pieces, received)
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

function refused(reason: string, cause?: unknown): LimnError {
  return new LimnError(`${fileMessages.cannotFetch} ${reason}`, { code: 'invalid-argument', cause })
}
