import { expect, test } from 'vitest'
import { LimnError } from '../../../src/errors/index.ts'
import { createScriptedEngine, drawTinyPicture, tinyPng } from '../../service/temp-app.ts'
import { ask, ended, openBatches } from './open-batches.ts'

const model = 'gemini-3-pro-image'
const head = { priority: 0, wantsWebhook: false }

function createHeldEngine() {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const engine = createScriptedEngine(async function* (request, { signal }) {
    if (request.prompt.includes('wait')) {
      await Promise.race([released, new Promise((resolve) => signal?.addEventListener('abort', resolve))])
    }
    yield* drawTinyPicture(request)
  })
  return { engine, release: () => release() }
}

test('what Google would have charged is half, in usage and in the record, and an answer from the cache is priced anew', async () => {
  const { batches, service, store } = await openBatches()
  await batches.start()
  const alone = await service.generate({ model, request: ask('a cat').request }, { surface: 'http' })
  const batch = await batches.create(model, { ...head, input: { requests: [ask('a cat'), ask('a dog')] } })
  await ended(batches, batch.id)
  const usages = []
  for await (const result of batches.results(await batches.find(batch.id))!) {
    if ('response' in result) usages.push(result.response.usageMetadata?.serviceTier)
  }
  expect(usages).toEqual(['batch', 'batch'])
  const { id } = (await store.listRecords({ words: 'dog', limit: 1 }))[0]!
  const record = (await store.findRecord(id))!
  expect(record).toMatchObject({ surface: 'batch', usage: { serviceTier: 'batch' } })
  expect(record.upstreamUsd).toBeCloseTo(alone.cost.upstreamUsd / 2, 9)
  const again = await service.generate({ model, request: ask('a dog').request }, { surface: 'http' })
  expect(again).toMatchObject({ cached: true, cost: { upstreamUsd: alone.cost.upstreamUsd } })
  expect(again.response.usageMetadata?.serviceTier).toBe('standard')
})

test('pictures sent along arrive with the engine, and are no text in the rows', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { batches, store } = await openBatches({ engine })
  const inlineData = { mimeType: 'image/png', data: tinyPng.toString('base64') }
  const request = { contents: [{ role: 'user' as const, parts: [{ text: 'this at night' }, { inlineData }] }] }
  const { id } = await batches.create(model, { ...head, input: { requests: [{ request }] } })
  expect(JSON.stringify(await store.listBatchItems(id, { limit: 9 }))).not.toContain(inlineData.data)
  await batches.start()
  await ended(batches, id)
  expect(engine.calls[0]!.references.map(({ bytes }) => Buffer.from(bytes))).toEqual([tinyPng])
})

test('who waits for an answer goes before a batch', async () => {
  const { engine, release } = createHeldEngine()
  const { batches, service } = await openBatches({ engine, atOnce: 1 })
  const requests = ['wait first', 'batch second'].map(ask)
  const { id } = await batches.create(model, { ...head, input: { requests } })
  await batches.start()
  while (engine.calls.length < 1) await new Promise((resolve) => setImmediate(resolve))
  const interactive = ['one', 'two'].map((text) =>
    service.generate({ model, request: ask(text).request }, { surface: 'http' }),
  )
  await new Promise((resolve) => setImmediate(resolve))
  release()
  await Promise.all(interactive)
  await ended(batches, id)
  expect(engine.calls.map((call) => call.prompt)).toEqual(['wait first', 'one', 'two', 'batch second'])
})

test('a batch that waits for tomorrow keeps no other waiting, and goes on when its quota is back', async () => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const engine = createScriptedEngine(async function* (request, { signal }) {
    if (request.prompt.startsWith('tomorrow')) {
      yield { type: 'wait', wait: { reason: "Google's quota of the day", isOfDay: true } }
      await Promise.race([released, new Promise((resolve) => signal?.addEventListener('abort', resolve))])
      yield { type: 'wait' }
    }
    yield* drawTinyPicture(request)
  })
  const { batches } = await openBatches({ engine, drawnAtOnce: 4, atOnce: 99 })
  const create = async (name: string) => {
    const requests = Array.from({ length: 5 }, (_, at) => ask(`${name} ${at}`))
    return (await batches.create(model, { ...head, input: { requests } })).id
  }
  const begun = (name: string) => engine.calls.filter(({ prompt }) => prompt.startsWith(name)).length
  const first = await create('tomorrow')
  const others = [await create('today'), await create('tomorrow too'), await create('today too')]
  await batches.start()
  for (const at of [0, 2]) expect(await ended(batches, others[at]!)).toMatchObject({ state: 'SUCCEEDED' })
  // Those that are begun meanwhile share the places.
  expect(begun('tomorrow') - begun('tomorrow too')).toBe(4)
  expect(begun('tomorrow too')).toBe(2)
  // No more than three wait so, with one more at work.
  const more = [await create('tomorrow again'), await create('tomorrow at last'), await create('never today')]
  while (begun('tomorrow at last') === 0) await new Promise((resolve) => setImmediate(resolve))
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  expect(begun('never today')).toBe(0)
  release()
  for (const id of [first, ...others, ...more]) {
    expect(await ended(batches, id)).toMatchObject({ state: 'SUCCEEDED', counts: { succeeded: 5 } })
  }
})

test('a batch of higher priority is begun first', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { batches } = await openBatches({ engine })
  const ids = []
  for (const [priority, text] of [
    [0, 'low'],
    [5, 'high'],
  ] as const) {
    ids.push((await batches.create(model, { ...head, priority, input: { requests: [ask(text)] } })).id)
  }
  await batches.start()
  for (const id of ids) await ended(batches, id)
  expect(engine.calls.map((call) => call.prompt)).toEqual(['high', 'low'])
})

test('cancelling in the middle keeps what is counted and begins nothing more', async () => {
  const { engine } = createHeldEngine()
  const { batches } = await openBatches({ engine })
  const { id } = await batches.create(model, { ...head, input: { requests: ['a', 'wait', 'c'].map(ask) } })
  await batches.start()
  while ((await batches.find(id)).counts.succeeded < 1 || engine.calls.length < 2) {
    await new Promise((resolve) => setImmediate(resolve))
  }
  await batches.cancel(id)
  const batch = await ended(batches, id)
  expect(batch).toMatchObject({ state: 'CANCELLED', counts: { all: 3, succeeded: 1, failed: 0 } })
  await batches.close()
  expect(engine.calls).toHaveLength(2)
  expect(batches.results(batch)).toBeUndefined()
})

test('after 48 hours a batch has expired, whether it waited or ran', async () => {
  const { engine, release } = createHeldEngine()
  const { batches, clock } = await openBatches({ engine })
  const input = { requests: ['wait', 'b'].map(ask) }
  const runs = await batches.create(model, { ...head, input })
  await batches.start()
  while (engine.calls.length < 1) await new Promise((resolve) => setImmediate(resolve))
  const waits = await batches.create(model, { ...head, input: { requests: [ask('c')] } })
  clock.nowMs += 48 * 3_600_000 - 1
  expect((await batches.find(waits.id)).state).toBe('PENDING')
  clock.nowMs += 1
  for (const { id } of [runs, waits]) expect((await batches.find(id)).state).toBe('EXPIRED')
  release()
  await batches.close()
  expect(engine.calls).toHaveLength(1)
})

test('a request is tried again while there is no room for it, not when it fails', async () => {
  let tries = 0
  const engine = createScriptedEngine(async function* (request) {
    if (request.prompt === 'full' && ++tries < 3) throw new LimnError('Come back later.', { code: 'unavailable' })
    if (request.prompt === 'broken') throw new Error('no paint')
    yield* drawTinyPicture(request)
  })
  const { batches, pauses } = await openBatches({ engine })
  const { id } = await batches.create(model, { ...head, input: { requests: ['full', 'broken'].map(ask) } })
  await batches.start()
  const batch = await ended(batches, id)
  expect(batch).toMatchObject({ state: 'SUCCEEDED', counts: { all: 2, succeeded: 1, failed: 1 } })
  expect(pauses).toEqual([1_000, 2_000])
  const results = []
  for await (const result of batches.results(batch)!) results.push(result)
  expect(results[1]).toMatchObject({ error: { code: 13 } })
})

test('a file of requests that is gone, empty or not there fails the batch and says so', async () => {
  const { batches, files } = await openBatches()
  const upload = async (text: string) =>
    `files/${(await files.upload({ mimeType: 'application/jsonl' }, Buffer.from(text))).id}`
  const gone = await upload('{"key":"a","request":{"contents":[]}}')
  const empty = await upload('\n \n')
  const ids = []
  for (const fileName of [gone, empty]) ids.push((await batches.create(model, { ...head, input: { fileName } })).id)
  await files.remove(gone)
  await batches.start()
  expect(await ended(batches, ids[0]!)).toMatchObject({ state: 'FAILED', error: { code: 7 } })
  expect(await ended(batches, ids[1]!)).toMatchObject({ state: 'FAILED', error: { code: 3 } })
  const missing = batches.create(model, { ...head, input: { fileName: 'files/none' } })
  await expect(missing).rejects.toMatchObject({ code: 'not-found' })
})

test('a file is read whatever its line ends and pieces are, each line on its own', async () => {
  const { batches, files } = await openBatches()
  const text = `\uFEFF${JSON.stringify({ key: 1, ...ask('ä cat') })}\r\n\r\n${JSON.stringify({ key: 'other', request: { ...ask('a dog').request, model: 'models/gemini-2.5-flash-image' } })}\n[]`
  async function* bytes() {
    for (const byte of Buffer.from(text)) yield Buffer.from([byte])
  }
  const { id: fileId } = await files.upload({ mimeType: 'text/plain' }, bytes())
  const { id } = await batches.create(model, { ...head, input: { fileName: `files/${fileId}` } })
  await batches.start()
  const { responsesFile, counts } = await ended(batches, id)
  expect(counts).toEqual({ all: 3, succeeded: 1, failed: 2 })
  const lines = Buffer.from(await files.readWhole(responsesFile!))
    .toString()
    .trimEnd()
    .split('\n')
  const results = lines.map((line) => JSON.parse(line))
  expect(results.map(({ key }) => key)).toEqual(['1', 'other', undefined])
  expect(results[1].error.message).toContain('one model')
})
