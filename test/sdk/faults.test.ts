import net from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { ApiError, GoogleGenAI } from '@google/genai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttpApp, type Listener, listen } from '../../src/http/index.ts'
import { createStubService, type StubService } from '../http/stub-service.ts'

const model = 'gemini-3-pro-image-preview'
const question = { model, contents: 'a cat' }

let listener: Listener
let service: StubService
beforeAll(async () => {
  service = createStubService()
  listener = await listen(createHttpApp({ service, version: '0' }), { port: 0 })
})
afterAll(() => listener.close({ graceMs: 0 }))

function connect(fault: string, options: { timeout?: number; retryOptions?: { attempts: number } } = {}) {
  const headers = fault === '' ? undefined : { 'x-limn-fault': fault }
  return new GoogleGenAI({ apiKey: 'any-key', httpOptions: { baseUrl: listener.url, headers, ...options } })
}

test.each([429, 500, 503])('the SDK reads a %i as its own error, with the body as its message', async (status) => {
  const error = await connect(String(status))
    .models.generateContent(question)
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ApiError)
  expect((error as ApiError).status).toBe(status)
  expect(JSON.parse((error as ApiError).message).error.code).toBe(status)
})

test("the SDK's own retries get through a script", async () => {
  await fetch(`${listener.url}/limn/v1/faults`, { method: 'POST', body: JSON.stringify({ script: '503, ok' }) })
  const before = service.requests.length
  const response = await connect('', { retryOptions: { attempts: 2 } }).models.generateContent(question)
  expect(response.candidates?.[0]?.finishReason).toBe('STOP')
  expect(service.requests.length).toBe(before + 1)
})

test('the SDK throws in the middle of a stream that fails there', async () => {
  const stream = await connect('503;after=1').models.generateContentStream(question)
  const chunks: unknown[] = []
  const error = await (async () => {
    for await (const chunk of stream) chunks.push(chunk)
  })().catch((caught: unknown) => caught)
  expect(chunks).toHaveLength(1)
  expect(error).toBeInstanceOf(ApiError)
  expect((error as ApiError).status).toBe(503)
})

test.each(['malformed', 'truncate', 'reset'])(
  'the SDK cannot read what is spoiled by %s, whole or in a stream',
  async (fault) => {
    const ai = connect(fault)
    await expect(ai.models.generateContent(question)).rejects.toThrow()
    const read = async () => {
      for await (const _ of await ai.models.generateContentStream(question));
    }
    await expect(read()).rejects.toThrow()
  },
)

test('the timeout of the SDK ends a call that is never answered', async () => {
  await expect(connect('timeout', { timeout: 50 }).models.generateContent(question)).rejects.toThrow(/abort|timeout/i)
})

test('a call that is never answered is answered 504 when told so', async () => {
  await expect(connect('timeout;after=10ms').models.generateContent(question)).rejects.toMatchObject({ status: 504 })
})

/** What a bare socket gets, and how it ends. */
async function ask(fault: string, path = `/v1/models/${model}:generateContent`) {
  const socket = net.connect(listener.port, '127.0.0.1')
  const pieces: { atMs: number; bytes: Buffer }[] = []
  const started = performance.now()
  socket.on('data', (bytes) => pieces.push({ atMs: performance.now() - started, bytes }))
  const errors: NodeJS.ErrnoException[] = []
  socket.on('error', (error) => errors.push(error))
  const body = JSON.stringify({ contents: [{ parts: [{ text: 'a cat' }] }] })
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-limn-fault: ${fault}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  await new Promise((resolve) => socket.once('close', resolve))
  const text = Buffer.concat(pieces.map(({ bytes }) => bytes)).toString()
  const [head = '', ...rest] = text.split('\r\n\r\n')
  return { head, body: rest.join('\r\n\r\n'), errors, pieces }
}

test('truncate promises the whole answer, sends half and ends the connection', async () => {
  const { head, body } = await ask('truncate')
  expect(head).toMatch(/^HTTP\/1\.1 200/)
  const promised = Number(/content-length: (\d+)/i.exec(head)?.[1])
  expect(body.length).toBe(Math.floor(promised / 2))
})

test('truncate;at=100 sends so many bytes', async () => {
  expect((await ask('truncate;at=100')).body).toHaveLength(100)
  const { body } = await ask('truncate;at=20%', `/v1/models/${model}:streamGenerateContent?alt=sse`)
  expect(body).toContain('data: {"candidates"')
  // No last chunk of length 0: the answer is not over.
  expect(body).not.toMatch(/\r\n0\r\n/)
})

test('reset gives no byte, only a reset connection', async () => {
  const { head, errors } = await ask('reset')
  expect(head).toBe('')
  expect(errors[0]?.code).toBe('ECONNRESET')
})

test('slow;ttfb waits before the first byte, slow;bps between the others, and nothing is lost', async () => {
  const whole = await ask('STOP')
  const late = await ask('slow;ttfb=80ms')
  expect(late.pieces[0]?.atMs).toBeGreaterThan(75)
  const slow = await ask('slow;bps=4000')
  expect(slow.body.length).toBe(whole.body.length)
  expect(slow.pieces.length).toBeGreaterThan(3)
  const last = slow.pieces.at(-1)!.atMs - slow.pieces[0]!.atMs
  expect(last).toBeGreaterThan((slow.body.length / 4000) * 1000 - 150)
})

test('whoever leaves a slow answer is let go', async () => {
  const leaving = new AbortController()
  const response = await fetch(`${listener.url}/v1/models/${model}:generateContent`, {
    method: 'POST',
    headers: { 'x-limn-fault': 'slow;bps=1000' },
    body: JSON.stringify({ contents: [{ parts: [{ text: 'a cat' }] }] }),
    signal: leaving.signal,
  })
  const reader = response.body!.getReader()
  await reader.read()
  leaving.abort()
  await expect(reader.read()).rejects.toThrow()
  await wait(0)
  expect((await fetch(`${listener.url}/healthz`)).status).toBe(200)
})
