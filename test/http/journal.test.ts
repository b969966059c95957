import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createHttpApp, type HttpAppOptions, type HttpLogEntry, type JournalEntry } from '../../src/http/index.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp, tinyPng } from '../service/temp-app.ts'
import { createStubService, smallPng } from './stub-service.ts'
import { cat, errorOf, model } from './test-app.ts'

const path = `/v1beta/models/${model}:generateContent`
const streamPath = `/v1beta/models/${model}:streamGenerateContent?alt=sse`

function createApp(options: Partial<HttpAppOptions> = {}) {
  const service = createStubService()
  const app = createHttpApp({ service, version: '0', nowMs: () => Date.UTC(2026, 10, 28), ...options })
  const post = async (url: string, body: unknown, headers: Record<string, string> = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await app.request(url, { method: 'POST', body: text, headers })
    return { status: response.status, body: await response.text() }
  }
  const read = async (query = '', headers: Record<string, string> = {}) => {
    const response = await app.request(`/limn/v1/journal${query}`, { headers })
    return (await response.json()) as { epoch: string; revision: number; entries: JournalEntry[] }
  }
  return { app, post, read }
}

async function openDrawingApp(options: Partial<HttpAppOptions> = {}) {
  const { service, store } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  return createApp({ service, blobs: store.blobs, ...options })
}

test('a request and its answer are written down, pictures told of and not kept', async () => {
  const { app, post, read } = await openDrawingApp()
  const png = Buffer.from(tinyPng).toString('base64')
  const body = { contents: [{ parts: [{ text: 'a cat' }, { inlineData: { mimeType: 'image/png', data: png } }] }] }
  await post(`${path}?alt=json`, body, { 'user-agent': 'google-genai-sdk/3.1.0' })
  const { entries } = await read()
  const [entry] = entries
  expect(entry).toMatchObject({
    id: 1,
    at: '2026-11-28T00:00:00.000Z',
    method: 'POST',
    path,
    query: 'alt=json',
    headers: { 'user-agent': 'google-genai-sdk/3.1.0' },
    state: 'answered',
    status: 200,
    durationMs: expect.any(Number),
    bytes: expect.any(Number),
    generations: [
      {
        record: expect.stringMatching(/^[0-9a-z]{12}$/),
        model,
        prompt: 'a cat',
        finishReason: 'STOP',
        cached: false,
        cache: 'miss',
        costUsd: { paidUsd: 0, upstreamUsd: expect.any(Number), savedUsd: 0 },
        images: [{ mimeType: 'image/png', width: 1024, bytes: tinyPng.length }],
      },
    ],
  })
  expect(entry).not.toHaveProperty('error')
  const sha256 = createHash('sha256').update(tinyPng).digest('hex')
  expect(entry?.generations?.[0]?.references).toEqual([sha256])

  // The picture itself is at its hash, as long as an entry names it.
  const image = await app.request(`/limn/v1/journal/images/${sha256}`)
  expect(image.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await image.arrayBuffer()).equals(tinyPng)).toBe(true)
  expect((await app.request(`/limn/v1/journal/images/${'0'.repeat(64)}`)).status).toBe(404)
  await app.request('/limn/v1/journal', { method: 'DELETE' })
  expect((await app.request(`/limn/v1/journal/images/${sha256}`)).status).toBe(404)
})

test('what is drawn after the answer is written down with its request: in the background and in batches', async () => {
  const opened = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  const { app, post, read } = createApp({ ...opened, blobs: opened.store.blobs })
  const requests = Array.from({ length: 25 }, (_, index) => ({
    request: { contents: [{ parts: [{ text: `cat ${index}` }] }] },
  }))
  await post(`/v1/models/${model}:batchGenerateContent`, { batch: { inputConfig: { requests: { requests } } } })
  await post('/v1/interactions', { model, input: 'a cat in the background', background: true })
  const { entries, revision } = await read()
  for (const entry of entries) expect(entry).toMatchObject({ state: 'answered', status: 200 })
  expect(entries.flatMap(({ generations }) => generations ?? [])).toEqual([])

  // Nothing is drawn before the app is started.
  await opened.start()
  const promptsOf = (id: number, { entries }: { entries: JournalEntry[] }) =>
    entries.find((entry) => entry.id === id)?.generations?.map(({ prompt }) => prompt) ?? []
  await expect
    .poll(
      async () => {
        const changed = await read(`?since=${revision}`)
        return [promptsOf(1, changed).length, promptsOf(2, changed).length]
      },
      { timeout: 50_000 },
    )
    .toEqual([20, 1])
  const page = await read()
  expect(promptsOf(1, page)).toContain('cat 3')
  expect(promptsOf(2, page)).toEqual(['a cat in the background'])
  const [image] = page.entries.find(({ id }) => id === 2)!.generations![0]!.images
  expect((await app.request(`/limn/v1/journal/images/${image!.sha256}`)).status).toBe(200)
})

test('long texts, deep and wide bodies and pictures in any spelling come out short', async () => {
  const { post, read } = createApp()
  const large = Buffer.concat([smallPng, Buffer.alloc(300_000)])
  const hash = createHash('sha256').update(large).digest('hex')
  const body = {
    contents: [
      {
        parts: [
          { inline_data: { mime_type: 'image/png', data: large.toString('base64') } },
          { text: 'x y '.repeat(50_000) },
          { fileData: { fileUri: `data:image/png;base64,${large.toString('base64')}` } },
        ],
      },
      ...Array.from({ length: 3000 }, () => ({ parts: [{ text: 'again' }] })),
    ],
    deep: JSON.parse(`${'['.repeat(80)}${']'.repeat(80)}`) as unknown,
  }
  await post(path, body)
  const [entry] = (await read()).entries
  const text = JSON.stringify(entry)
  expect(text.length).toBeLessThan(40_000)
  expect(text.match(new RegExp(`<image/png 300.1 KB sha256 ${hash}>`, 'g'))).toHaveLength(2)
  expect(text).toContain('… (200000 letters)')
  expect(text).toMatch(/… \(28\d\d more\)/)
})

test('what was thrown, what is unknown and what is no JSON is there with its message', async () => {
  const { app, post, read } = createApp()
  await post(path, '{contents')
  await post('/v1/models/gemini-9:generateContent', cat)
  await (await app.request('/v2/nowhere')).text()
  await post(`/v1beta/models/${model}:streamGenerateContent`, cat, { 'x-limn-fault': '503' })
  await post(streamPath, cat, { 'x-limn-fault': '500;after=1' })
  await post('/v1beta/openai/images/generations', { prompt: '' })
  const { entries } = await read()
  expect(entries.map(({ status }) => status)).toEqual([400, 200, 503, 404, 404, 400])
  expect(entries.map(({ error }) => error?.message.slice(0, 22))).toEqual([
    expect.any(String),
    'An internal error has ',
    'This model is currentl',
    expect.stringContaining('Method not found'),
    'models/gemini-9 is not',
    'Invalid JSON payload r',
  ])
  expect(entries.map(({ fault }) => fault)).toEqual([undefined, '500;after=1', '503', undefined, undefined, undefined])
  // The body was read although the answer was an error.
  expect(entries[2]?.body).toEqual(cat)
})

test('a connection that is cut has no status, or says that the rest is missing', async () => {
  const { app, read } = createApp()
  const send = (fault: string) =>
    app.request(path, { method: 'POST', body: JSON.stringify(cat), headers: { 'x-limn-fault': fault } })
  await expect((await send('reset')).text()).rejects.toThrow()
  await expect((await send('truncate;at=10')).text()).rejects.toThrow()
  const leaving = await app.request(streamPath, { method: 'POST', body: JSON.stringify(cat) })
  expect((await read()).entries[0]).toMatchObject({ status: 200, state: 'running' })
  await leaving.body?.cancel()
  const { entries } = await read()
  expect(entries).toMatchObject([{ state: 'cut', status: 200 }, { state: 'cut', bytes: 10 }, { state: 'cut' }])
  expect(entries[2]).not.toHaveProperty('status')
})

const keys = ['configured-key-of-a-server', 'p4th']
const guesses = [
  'AIzaSyA-0123456789_abcdefghijklmnopqrs',
  'AQ.Ab8RN6I0123456789_abcdefghij',
  'sk-proj-0123456789abcdefghijkl',
  'a-key-that-is-no-key-here',
]

test.each([...keys, ...guesses])('the key %s is in nothing that the journal, the log or an error says', async (key) => {
  const log: HttpLogEntry[] = []
  const service = createStubService()
  const app = createHttpApp({ service, version: '0', keys, log: (entry) => log.push(entry), faults: { open: true } })
  const url = encodeURIComponent(key)
  const valid = { 'x-goog-api-key': keys[0]! }
  const send = (to: string, init: { headers?: Record<string, string>; body?: string } = {}) =>
    app.request(to, { method: 'POST', body: JSON.stringify(cat), ...init })
  const answers: string[] = []
  for (const answer of [
    await send(path, { headers: { 'x-goog-api-key': key } }),
    await send(`${path}?key=${url}&upload_id=secret-upload-id`),
    await send(path, { headers: { authorization: `Bearer ${key}` } }),
    await send(path, { headers: { ...valid, 'x-limn-fault': '429' } }),
    await send(path, { headers: { ...valid, cookie: `a=${key}`, 'api-key': key } }),
  ]) {
    answers.push(await answer.text())
  }
  const own = { 'x-goog-api-key': keys.includes(key) ? key : keys[0]!, authorization: `Bearer ${key}` }
  const bodies = [
    JSON.stringify({ contents: [{ parts: [{ text: `my key is ${key}!`, [key]: [key] }] }], [key]: 1 }),
    JSON.stringify({ contents: [{ role: key, parts: [{ text: `${'x'.repeat(7990)}${key}` }] }] }),
    `{"contents": "${key}`,
  ]
  for (const body of bodies) {
    const authorized = keys.includes(key) ? own : { ...own, 'x-goog-api-key': keys[0]! }
    await (await send(path, { headers: authorized, body })).text()
    for (const to of [`/v1/models/${url}:generateContent`, `/v1/${url}?${url}`]) {
      answers.push(await (await send(to, { headers: authorized, body })).text())
    }
  }
  const journal = await (await app.request('/limn/v1/journal', { headers: valid })).text()
  expect(JSON.parse(journal).entries).toHaveLength(14)
  const told = JSON.stringify(log.map(({ path, error }) => ({ path, error: (error as Error)?.message })))
  expect(journal).not.toContain(key)
  expect(told).not.toContain(key)
  expect(journal).not.toContain('secret-upload-id')
  for (const answer of answers) expect(answer).not.toContain(key)
})

test('the newest are first, and the query picks some of them', async () => {
  const { app, post, read } = createApp()
  await post(path, cat)
  await post(path, cat, { 'x-limn-fault': '429' })
  await app.request('/v1/models')
  await post(path, cat, { 'x-limn-fault': '503' })
  const ids = async (query: string) => (await read(query)).entries.map(({ id }) => id)
  // A body nobody reads is not over: the list of models.
  expect(await ids('')).toEqual([4, 3, 2, 1])
  expect(await ids('?limit=2')).toEqual([4, 3])
  expect(await ids('?status=429')).toEqual([2])
  expect(await ids('?status=5xx,429')).toEqual([4, 2])
  expect(await ids('?status=running')).toEqual([3])
  expect(await ids('?path=generateContent')).toEqual([4, 2, 1])
  expect(await ids('?since=2026-11-27T23:59:59Z')).toEqual([4, 3, 2, 1])
  expect(await ids('?since=2026-11-28T00:00:00Z')).toEqual([])
  const { revision } = await read()
  expect(await ids(`?since=${revision}`)).toEqual([])
  await post(path, cat)
  expect(await ids(`?since=${revision}`)).toEqual([5])
  for (const query of ['?limit=0', '?limit=x', '?since=yesterday']) {
    expect((await app.request(`/limn/v1/journal${query}`)).status).toBe(400)
  }
  // What limn serves of its own is not in it.
  await app.request('/healthz')
  expect(await ids('')).toHaveLength(5)
})

test('it holds so many entries and so many bytes, and forgets the oldest', async () => {
  const few = createApp({ journal: { maxEntries: 2 } })
  for (const text of ['a', 'b', 'c']) await few.post(path, { contents: [{ parts: [{ text }] }] })
  expect((await few.read()).entries.map(({ id }) => id)).toEqual([3, 2])
  const small = createApp({ journal: { maxBytes: 6000 } })
  for (let count = 0; count < 5; count += 1) {
    await small.post(path, { contents: [{ parts: [{ text: 'w '.repeat(1000) }] }] })
  }
  const { entries, epoch } = await small.read()
  expect(entries.map(({ id }) => id)).toEqual([5, 4])
  await small.app.request('/limn/v1/journal', { method: 'DELETE' })
  const cleared = await small.read()
  expect(cleared.entries).toEqual([])
  expect(cleared.epoch).not.toBe(epoch)
})

test('a body passes through unchanged, piece by piece', async () => {
  const { app } = createApp()
  const response = await app.request(streamPath, { method: 'POST', body: JSON.stringify(cat) })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const reader = response.body!.getReader()
  const pieces: string[] = []
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    pieces.push(Buffer.from(value!).toString())
  }
  expect(pieces).toHaveLength(3)
  expect(pieces.every((piece) => piece.startsWith('data: {"candidates"'))).toBe(true)
})

test('the journal needs a key where there are keys, and its page asks for one', async () => {
  const { app } = createApp({ keys: ['a-key-of-mine'] })
  expect((await app.request('/limn/v1/journal')).status).toBe(403)
  expect((await app.request('/limn/v1/journal', { method: 'DELETE' })).status).toBe(403)
  expect((await app.request(`/limn/v1/journal/images/${'0'.repeat(64)}`)).status).toBe(403)
  expect((await app.request('/limn/v1/journal?key=a-key-of-mine')).status).toBe(200)
  const page = await app.request('/limn/journal')
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
})

test('without keys it is for this machine: no page of another origin or another name reads it', async () => {
  const { app } = createApp()
  const get = (url: string, headers: Record<string, string> = {}) => app.request(url, { headers })
  expect((await get('/limn/v1/journal', { origin: 'https://example.com' })).status).toBe(403)
  expect((await get('/limn/v1/journal', { origin: 'http://localhost:3000' })).status).toBe(200)
  const rebound = await get('http://evil.example:8642/limn/v1/journal')
  expect(rebound.status).toBe(403)
  expect((await errorOf(rebound)).message).toContain('evil.example')
  expect((await get('http://[::1]:8642/limn/v1/journal')).status).toBe(200)
  expect((await get('http://evil.example:8642/limn/journal')).status).toBe(403)
})

test('the page is whole in itself: nothing from elsewhere, and no script but its own', async () => {
  const { app } = createApp()
  const page = await app.request('/limn/journal')
  const html = await page.text()
  expect(html).not.toMatch(/https?:\/\/|<link[^>]+href="(?!data:)|@import|url\(/)
  const script = /<script>([\s\S]*)<\/script>/.exec(html)![1]!
  expect(() => new Function(script)).not.toThrow()
  const hash = createHash('sha256').update(script).digest('base64')
  expect(page.headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}'`)
  expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/)
})
