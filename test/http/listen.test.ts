import { once } from 'node:events'
import http from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createHttpApp, isLoopback, type Listener, listen } from '../../src/http/index.ts'
import { createStubService } from './stub-service.ts'
import { errorOf } from './test-app.ts'

const path = '/v1/models/gemini-3-pro-image-preview'
const cat = JSON.stringify({ contents: [{ parts: [{ text: 'a cat' }] }] })
const listeners: Listener[] = []

afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.close({ graceMs: 0 })
})

async function start(behaviour: Parameters<typeof createStubService>[0] = {}) {
  const service = createStubService(behaviour)
  const listener = await listen(createHttpApp({ service, version: '0' }), { port: 0 })
  listeners.push(listener)
  return { service, listener, url: listener.url }
}

function post(url: string, headers: http.OutgoingHttpHeaders = {}): http.ClientRequest {
  return http.request(url, { method: 'POST', agent: false, headers })
}

async function answerOf(request: http.ClientRequest): Promise<{ status: number; body: string }> {
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode!, body: Buffer.concat(chunks).toString() }
}

test('the url is the one to give to an SDK', async () => {
  const { listener } = await start()
  expect(listener.url).toBe(`http://127.0.0.1:${listener.port}`)
  expect((await fetch(`${listener.url}/healthz`)).status).toBe(200)
})

test.each(['0.0.0.0', '::', '192.168.1.7', 'example.com', ''])('%j is not listened on without keys', async (host) => {
  const app = createHttpApp({ service: createStubService(), version: '0' })
  await expect(listen(app, { host, port: 0 })).rejects.toThrow(/Set LIMN_API_KEYS/)
})

test.each(['127.0.0.1', '127.8.9.1', '::1', 'localhost'])('%s is loopback', (host) => {
  expect(isLoopback(host)).toBe(true)
})

test('with keys any host may be listened on', async () => {
  const keys = ['k']
  const app = createHttpApp({ service: createStubService(), version: '0', keys })
  const listener = await listen(app, { host: '0.0.0.0', port: 0, keys })
  listeners.push(listener)
  expect((await fetch(`http://127.0.0.1:${listener.port}/v1/models`)).status).toBe(403)
})

test('a port in use is named, with what to do', async () => {
  const { listener } = await start()
  const app = createHttpApp({ service: createStubService(), version: '0' })
  await expect(listen(app, { port: listener.port })).rejects.toThrow(
    `Port ${listener.port} on 127.0.0.1 is in use, perhaps by another "limn serve". Stop it, or choose another port with --port.`,
  )
})

const tooLarge = 'Request payload size exceeds the limit: 104857600 bytes.'

test('a body over 100 MB, sent whole, gets its answer', async () => {
  const { url } = await start()
  const response = await fetch(`${url}${path}:generateContent`, { method: 'POST', body: Buffer.alloc(104_857_601) })
  expect(response.status).toBe(400)
  expect(await errorOf(response)).toEqual({ code: 400, message: tooLarge, status: 'INVALID_ARGUMENT' })
})

test('a body over 100 MB in chunks of unknown number gets its answer', async () => {
  const { url, service } = await start()
  const request = post(`${url}${path}:generateContent`)
  const answer = answerOf(request)
  const chunk = Buffer.alloc(4 << 20, ' ')
  for (let sent = 0; sent <= 104_857_600; sent += chunk.length) {
    if (!request.write(chunk)) await once(request, 'drain')
  }
  request.end()
  expect(await answer).toMatchObject({ status: 400 })
  expect((await answer).body).toContain(tooLarge)
  expect(service.requests).toEqual([])
})

test('a promise of far too much is refused before it is sent', async () => {
  const { url } = await start()
  const request = post(`${url}${path}:generateContent`, { 'content-length': 2 ** 40 })
  request.on('error', () => {})
  const answer = answerOf(request)
  request.flushHeaders()
  expect((await answer).status).toBe(400)
  request.destroy()
})

test('a body of 60 MB is read', async () => {
  const { url, service } = await start()
  const data = Buffer.alloc(45_000_000).toString('base64')
  const body = JSON.stringify({ contents: [{ parts: [{ inlineData: { mimeType: 'image/png', data } }] }] })
  expect((await fetch(`${url}${path}:generateContent`, { method: 'POST', body })).status).toBe(200)
  expect(service.requests).toHaveLength(1)
})

test('a client that leaves cancels the call', async () => {
  const { url, service } = await start({ held: true })
  const request = post(`${url}${path}:generateContent`)
  request.on('error', () => {})
  request.end(cat)
  while (service.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  request.destroy()
  await service.cancelled
})

test('a client that leaves a stream cancels the drawing', async () => {
  const { url, service } = await start({ held: true })
  const request = post(`${url}${path}:streamGenerateContent?alt=sse`)
  request.on('error', () => {})
  request.end(cat)
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  response.on('error', () => {})
  const [first] = await once(response, 'data')
  expect(String(first)).toContain('Heard')
  request.destroy()
  await service.cancelled
})

test('a chunk is sent when it is there, not at the end', async () => {
  const { url, service } = await start({ held: true })
  const response = await fetch(`${url}${path}:streamGenerateContent?alt=sse`, { method: 'POST', body: cat })
  const reader = response.body!.getReader()
  const first = await reader.read()
  expect(Buffer.from(first.value!).toString()).toContain('Heard')
  service.release()
  let rest = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) rest += Buffer.from(chunk.value)
  expect(rest).toContain('"finishReason":"STOP"')
})

test('closing lets a running call finish and takes no new one', async () => {
  const { url, service, listener } = await start({ held: true })
  const running = fetch(`${url}${path}:generateContent`, { method: 'POST', body: cat })
  while (service.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  const closed = listener.close()
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  service.release()
  expect((await running).status).toBe(200)
  await closed
  expect(listener.close()).toBe(closed)
})

test('closing cuts off what does not finish in time', async () => {
  const { url, service, listener } = await start({ held: true })
  const running = fetch(`${url}${path}:generateContent`, { method: 'POST', body: cat })
  const cut = expect(running).rejects.toThrow()
  while (service.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  await listener.close({ graceMs: 20 })
  await cut
  await service.cancelled
})

test('the globals of the process stay as they were', async () => {
  const before = [globalThis.Request, globalThis.Response]
  await start()
  expect([globalThis.Request, globalThis.Response]).toEqual(before)
})
