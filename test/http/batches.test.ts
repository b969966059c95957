import { expect, test } from 'vitest'
import { createHttpApp } from '../../src/http/index.ts'
import { openBatches } from '../jobs/batches/open-batches.ts'
import { tinyPng } from '../service/temp-app.ts'
import { errorOf } from './test-app.ts'

const model = 'gemini-3-pro-image'
const path = `/v1beta/models/${model}:batchGenerateContent`
const ask = (text: string, metadata?: object) => ({ request: { contents: [{ parts: [{ text }] }] }, metadata })
const inline = (...requests: unknown[]) => ({ batch: { input_config: { requests: { requests } } } })

interface Operation {
  name: string
  done?: boolean
  error?: { code: number }
  metadata: { state: string; [field: string]: unknown }
  response?: { inlinedResponses: { inlinedResponses: unknown[] }; '@type': string }
}

async function openApp() {
  const opened = await openBatches()
  const app = createHttpApp({ ...opened, version: '1' })
  const send = async (url: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') =>
    await app.request(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const operationOf = async (response: Response | Promise<Response>) => (await (await response).json()) as Operation
  async function ended(name: string): Promise<Operation> {
    for (;;) {
      const operation = await operationOf(send(`/v1/${name}`))
      if (operation.done) return operation
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { ...opened, send, operationOf, ended }
}

test('a batch is an operation: pending without a result, then with its output in the metadata and in the response', async () => {
  const { send, operationOf, ended, batches } = await openApp()
  const body = { batch: { display_name: 'cats', priority: '7', ...inline(ask('a cat', { key: 'a', n: 1 })).batch } }
  const created = await operationOf(send(path, body))
  expect(created).toEqual({
    name: expect.stringMatching(/^batches\/\w+$/),
    metadata: {
      '@type': 'type.googleapis.com/google.ai.generativelanguage.v1main.GenerateContentBatch',
      name: created.name,
      model: `models/${model}`,
      displayName: 'cats',
      priority: '7',
      state: 'BATCH_STATE_PENDING',
      batchStats: { requestCount: '1', pendingRequestCount: '1' },
      createTime: '2026-11-28T00:00:00.000Z',
      updateTime: '2026-11-28T00:00:00.000Z',
    },
  })
  await batches.start()
  const { metadata, done, response } = await ended(created.name)
  expect(done).toBe(true)
  expect(metadata).toMatchObject({
    state: 'BATCH_STATE_SUCCEEDED',
    endTime: '2026-11-28T00:00:00.000Z',
    batchStats: { requestCount: '1', successfulRequestCount: '1' },
  })
  const { '@type': type, ...output } = response!
  expect(type).toMatch(/GenerateContentBatchOutput$/)
  expect(metadata.output).toEqual(output)
  const [only] = output.inlinedResponses.inlinedResponses
  expect(only).toMatchObject({ metadata: { key: 'a', n: 1 }, response: { modelVersion: model } })
  expect(JSON.stringify(only)).toContain(tinyPng.toString('base64'))
  const { operations } = (await (await send('/v1/batches')).json()) as { operations: Operation[] }
  expect(operations.map(({ name }) => name)).toEqual([created.name])
  expect(operations[0]!.metadata.output).toBeUndefined()
})

const malformed: [name: string, body: unknown, message: RegExp][] = [
  ['nothing', {}, /input_config must have requests/],
  ['no requests', inline(), /input_config must have requests/],
  ['a list as batch', { batch: [] }, /not repeating/],
  [
    'requests and a file',
    { batch: { inputConfig: { fileName: 'files/a', requests: { requests: [ask('a')] } } } },
    /oneof/,
  ],
  ['an address as file', { batch: { inputConfig: { fileName: 'gs://bucket/a.jsonl' } } }, /file_name must be/],
  ['a path as file', { batch: { inputConfig: { fileName: 'files/../../etc/passwd' } } }, /file_name must be/],
  ['another model', inline({ request: { ...ask('a').request, model: 'models/gemini-2.5-flash-image' } }), /one model/],
  ['a text as request', inline(ask('a'), { request: 'a cat' }), /A JSON object was expected/],
  ['no request in an item', inline({}), /A JSON object was expected/],
  ['a text as item', inline('a cat'), /requests\[0\]/],
  ['contents that are none', inline({ request: { contents: 7 } }), /request\.contents/],
  ['a text as metadata', inline({ ...ask('a'), metadata: 'key' }), /metadata/],
  ['half a priority', { batch: { ...inline(ask('a')).batch, priority: 0.5 } }, /priority' \(TYPE_INT64\)/],
]

test.each(malformed)('%s is 400 in Google’s shape, and keeps no batch', async (_, body, message) => {
  const { send } = await openApp()
  const response = await send(path, body)
  expect(response.status).toBe(400)
  expect(await errorOf(response)).toMatchObject({
    code: 400,
    status: 'INVALID_ARGUMENT',
    message: expect.stringMatching(message),
  })
  expect(await (await send('/v1/batches')).json()).toEqual({ operations: [] })
})

test('more than 20 MB in the body is 400, and says to whom it is too much', async () => {
  const { send } = await openApp()
  const response = await send(path, inline(ask('a'.repeat(20 * 1024 * 1024))))
  expect(response.status).toBe(400)
  expect((await errorOf(response)).message).toBe('Request payload size exceeds the limit: 20971520 bytes.')
})

test('unknown models, files and batches are 404, unknown methods too', async () => {
  const { send } = await openApp()
  const file = { batch: { inputConfig: { fileName: 'files/none' } } }
  expect((await send(path, file)).status).toBe(404)
  expect((await send('/v1/models/gpt-9:batchGenerateContent', inline(ask('a')))).status).toBe(404)
  for (const [url, method] of [
    ['/v1/batches/none', 'GET'],
    ['/v1/batches/none', 'DELETE'],
    ['/v1/batches/none:cancel', 'POST'],
    ['/v1/batches/none:pause', 'POST'],
    ['/v1/batches/none', 'POST'],
    ['/v1/batches', 'POST'],
    ['/v1/batches/a/b', 'GET'],
  ] as const) {
    const response = await send(url, undefined, method)
    expect([url, method, response.status]).toEqual([url, method, 404])
    expect((await errorOf(response)).status).toBe('NOT_FOUND')
  }
})

test('cancelling answers {}, again and after the end too; so does deleting, once', async () => {
  const { send, operationOf, ended } = await openApp()
  const { name } = await operationOf(send(path, inline(ask('a cat'))))
  for (const _ of [1, 2]) {
    const response = await send(`/v1/${name}:cancel`, {})
    expect([response.status, await response.json()]).toEqual([200, {}])
  }
  expect(await ended(name)).toMatchObject({ error: { code: 1 }, metadata: { state: 'BATCH_STATE_CANCELLED' } })
  const deleted = await send(`/v1/${name}`, undefined, 'DELETE')
  expect([deleted.status, await deleted.json()]).toEqual([200, {}])
  expect((await send(`/v1/${name}`, undefined, 'DELETE')).status).toBe(404)
})

test('pages go on behind a batch; a token of another list is refused', async () => {
  const { send, operationOf, clock } = await openApp()
  const names = []
  for (const text of ['a', 'b', 'c']) {
    clock.nowMs += 1
    names.unshift((await operationOf(send(path, inline(ask(text))))).name)
  }
  const page = async (query: string) =>
    (await (await send(`/v1/batches?${query}`)).json()) as { operations: Operation[]; nextPageToken?: string }
  const first = await page('pageSize=2')
  const second = await page(`page_size=2&pageToken=${first.nextPageToken}`)
  expect([...first.operations, ...second.operations].map(({ name }) => name)).toEqual(names)
  expect(second.nextPageToken).toBeUndefined()
  const files = Buffer.from('files:1:a').toString('base64url')
  expect((await send(`/v1/batches?pageToken=${files}`)).status).toBe(400)
})

test('nobody is called when a batch is done, and the answer says so', async () => {
  const { send } = await openApp()
  const webhookConfig = { uris: ['http://169.254.169.254/latest'] }
  const response = await send(path, { batch: { ...inline(ask('a')).batch, webhookConfig } })
  expect(response.status).toBe(200)
  expect(response.headers.get('x-limn-warnings')).toContain('webhookConfig')
})
