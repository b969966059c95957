import type { LookupAddress } from 'node:dns'
import http, { type RequestListener } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createRemoteFetcher } from '../../../src/service/file-data/fetch-remote.ts'
import { createCertificate } from './self-signed.ts'

const certificate = createCertificate('pictures.example')
const publicAddress = '93.184.216.34'

/** A TLS server on this machine that stands for every host: what is sent to the public address arrives there. */
async function createInternet(
  answer: RequestListener,
  {
    resolve,
    trusted = true,
    timeoutMs,
  }: { resolve?: (host: string) => string[]; trusted?: boolean; timeoutMs?: number } = {},
) {
  const seen: { url: string; host: string; headers: http.IncomingHttpHeaders; address: unknown }[] = []
  const resolved: string[] = []
  let address: unknown
  const server = https.createServer(certificate, (request, response) => {
    seen.push({ url: request.url!, host: request.headers.host!, headers: request.headers, address })
    answer(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const fetchRemote = createRemoteFetcher({
    allowPrivateAddresses: false,
    resolve: async (host): Promise<LookupAddress[]> => {
      resolved.push(host)
      return (resolve?.(host) ?? [publicAddress]).map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 }))
    },
    send: (url, request) =>
      https.request(url, {
        ...request,
        port,
        ...(trusted && { ca: certificate.cert }),
        servername: 'pictures.example',
        lookup: (host, asked, callback) => {
          request.lookup!(host, { ...asked, all: false }, (error, pinned) => {
            address = pinned
            if (asked.all) callback(error, [{ address: '127.0.0.1', family: 4 }])
            else callback(error, '127.0.0.1', 4)
          })
        },
      }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  })
  const fetch = (url: string, limits: { maxBytes?: number; signal?: AbortSignal } = {}) =>
    fetchRemote(new URL(url), { maxBytes: 1000, ...limits })
  return { fetch, seen, resolved }
}

const reasonOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing was refused',
    (error: Error & { code?: string }) => {
      expect(error.code).toBe('invalid-argument')
      return error.message.replace('Cannot fetch content from the provided URL. ', '')
    },
  )

test('bytes come over TLS from the address that was checked, and nothing is told of who asks', async () => {
  const { fetch, seen, resolved } = await createInternet((_, response) => response.end('picture'))
  expect(Buffer.from(await fetch('https://pictures.example/a.png?b=c#d')).toString()).toBe('picture')
  expect(resolved).toEqual(['pictures.example'])
  expect(seen).toHaveLength(1)
  const [{ url, address, headers }] = seen as [(typeof seen)[0]]
  expect([url, address]).toEqual(['/a.png?b=c', publicAddress])
  expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
})

test.each([
  'http://pictures.example/a.png',
  'ftp://pictures.example/a.png',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
])('%s is not fetched: only https is', async (url) => {
  const { fetch, seen } = await createInternet((_, response) => response.end())
  expect(await reasonOf(fetch(url))).toMatch(/^Only https is fetched/)
  expect(seen).toEqual([])
})

test.each([
  'https://127.0.0.1/',
  'https://localhost/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/',
  'https://[fe80::1]/',
  'https://[64:ff9b::a9fe:a9fe]/',
])('%s is not public, and nothing is sent', async (url) => {
  const { fetch, seen } = await createInternet((_, response) => response.end(), { resolve: () => ['127.0.0.1'] })
  expect(await reasonOf(fetch(url))).toMatch(/^Its host has an address that is not public/)
  expect(seen).toEqual([])
})

test('a host with one address that is not public is refused, whatever its others are', async () => {
  const { fetch, seen } = await createInternet((_, response) => response.end(), {
    resolve: () => [publicAddress, '10.0.0.5'],
  })
  expect(await reasonOf(fetch('https://pictures.example/'))).toMatch(/not public/)
  expect(seen).toEqual([])
})

test('a host that changes its address between the look and the leap is reached where it was looked at', async () => {
  let looks = 0
  const { fetch, seen } = await createInternet((_, response) => response.end('x'), {
    resolve: () => (looks++ === 0 ? [publicAddress] : ['127.0.0.1']),
  })
  await fetch('https://pictures.example/')
  expect(looks).toBe(1)
  expect(seen.map(({ address }) => address)).toEqual([publicAddress])
})

test('a host nobody knows and an address with a password are refused', async () => {
  const { fetch } = await createInternet((_, response) => response.end(), { resolve: () => [] })
  expect(await reasonOf(fetch('https://none.example/'))).toBe('Its host is not known.')
  expect(await reasonOf(fetch('https://me:secret@pictures.example/'))).toMatch(/^It holds a name or password/)
})

test('redirects are followed, five at most', async () => {
  const { fetch, seen } = await createInternet((request, response) => {
    const left = Number(new URL(request.url!, 'https://x').searchParams.get('left'))
    if (left > 0) response.writeHead(302, { location: `/next?left=${left - 1}` }).end()
    else response.end('there')
  })
  expect(Buffer.from(await fetch('https://pictures.example/?left=5')).toString()).toBe('there')
  expect(seen).toHaveLength(6)
  expect(await reasonOf(fetch('https://pictures.example/?left=6'))).toBe('It is redirected more than 5 times.')
})

test.each<[string, string | undefined, RegExp]>([
  ['a private address', 'https://10.0.0.1/', /not public/],
  ['a host with a private address', 'https://inside.example/', /not public/],
  ['no TLS', 'http://pictures.example/', /Only https is fetched; http:.* "allowPrivateAddresses"/],
  ['a file', 'file:///etc/passwd', /Only https is fetched; file:/],
  ['a password', 'https://me:secret@pictures.example/', /name or password/],
  ['what is no address', 'https://[x/', /no address/],
  ['nowhere', undefined, /status 302/],
])('a redirect to %s is refused', async (_, location, reason) => {
  const { fetch, seen } = await createInternet(
    (__, response) => response.writeHead(302, location === undefined ? {} : { location }).end(),
    { resolve: (host) => [host === 'inside.example' ? '192.168.0.7' : publicAddress] },
  )
  expect(await reasonOf(fetch('https://pictures.example/'))).toMatch(reason)
  expect(seen).toHaveLength(1)
})

test.each([204, 206, 304, 404, 500])('an answer with status %s is refused', async (status) => {
  const { fetch } = await createInternet((_, response) => response.writeHead(status).end())
  expect(await reasonOf(fetch('https://pictures.example/'))).toBe(`It answers with status ${status}.`)
})

test('more bytes than allowed are refused, by what is promised and by what comes', async () => {
  let sent = 0
  const { fetch } = await createInternet((request, response) => {
    if (request.url === '/promise') response.writeHead(200, { 'content-length': '1001' })
    const timer = setInterval(() => {
      sent += 500
      response.write(Buffer.alloc(500))
    }, 1)
    response.on('close', () => clearInterval(timer))
  })
  expect(await reasonOf(fetch('https://pictures.example/promise'))).toBe('It has more than 1000 bytes.')
  expect(await reasonOf(fetch('https://pictures.example/endless'))).toBe('It has more than 1000 bytes.')
  expect(sent).toBeLessThan(100_000)
})

test('what takes too long is given up: an answer, a body, a look-up', async () => {
  const silent = await createInternet(() => {}, { timeoutMs: 60 })
  expect(await reasonOf(silent.fetch('https://pictures.example/'))).toBe('It took longer than 0.06 s.')
  const slow = await createInternet((_, response) => response.write('x'), { timeoutMs: 60 })
  expect(await reasonOf(slow.fetch('https://pictures.example/'))).toBe('It took longer than 0.06 s.')
  const fetchRemote = createRemoteFetcher({
    allowPrivateAddresses: false,
    timeoutMs: 20,
    resolve: () => new Promise(() => {}),
  })
  expect(await reasonOf(fetchRemote(new URL('https://pictures.example/'), { maxBytes: 1 }))).toBe(
    'It took longer than 0.02 s.',
  )
})

test('a caller who leaves ends the fetching', async () => {
  const leaving = new AbortController()
  const { fetch } = await createInternet(() => leaving.abort())
  await expect(fetch('https://pictures.example/', { signal: leaving.signal })).rejects.toMatchObject({
    code: 'cancelled',
  })
  await expect(fetch('https://pictures.example/', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  })
})

test('a certificate that nobody vouches for is refused', async () => {
  const { fetch, seen } = await createInternet((_, response) => response.end(), { trusted: false })
  expect(await reasonOf(fetch('https://pictures.example/'))).toBe('The connection failed.')
  expect(seen).toEqual([])
})

test('where private addresses are allowed, pictures of one’s own network come without TLS; metadata never does', async () => {
  const server = http.createServer((_, response) => response.end('mine'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const fetchRemote = createRemoteFetcher({
    allowPrivateAddresses: true,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  const fetch = (url: string) => fetchRemote(new URL(url), { maxBytes: 10 })
  expect(Buffer.from(await fetch(`http://nas.example:${port}/`)).toString()).toBe('mine')
  expect(Buffer.from(await fetch(`http://127.0.0.1:${port}/`)).toString()).toBe('mine')
  expect(await reasonOf(fetch('http://169.254.169.254/latest/meta-data/'))).toMatch(/not public/)
})
