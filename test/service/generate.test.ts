import { expect, it } from 'vitest'
import type { EngineEvent } from '../../src/engines/engine.ts'
import { composeRequest } from '../../src/service/compose-request.ts'
import type { GenerationEvent, GenerationRequest } from '../../src/service/generation.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp, tinyPng } from './temp-app.ts'

const model = 'gemini-3-pro-image-preview'
const ask = (prompt: string, changes: Partial<GenerationRequest> = {}): GenerationRequest => ({
  model,
  request: composeRequest({ prompt }),
  ...changes,
})
const surface = 'library' as const

it('answers in the shape of Google, with the IMAGE tokens and the price of the profile', async () => {
  const { service } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  const { response, cost, text, images } = await service.generate(ask('a cat'), { surface })
  expect(response.candidates?.[0]).toMatchObject({ finishReason: 'STOP', index: 0, content: { role: 'model' } })
  expect(response.candidates?.[0]?.content.parts).toEqual([
    { text: 'Here it is.' },
    { inlineData: { mimeType: 'image/png', data: tinyPng.toString('base64') }, thoughtSignature: 'c2NlbmU=' },
  ])
  expect(response.modelVersion).toBe(model)
  expect(response.usageMetadata.candidatesTokensDetails).toContainEqual({ modality: 'IMAGE', tokenCount: 1120 })
  expect(cost.paidUsd).toBe(0)
  expect(cost.upstreamUsd).toBeGreaterThan(0.134)
  expect(cost.upstreamUsd).toBeLessThan(0.136)
  expect(text).toBe('Here it is.')
  expect(images[0]).toMatchObject({ width: 1024, height: 1024, mimeType: 'image/png' })
})

it('remembers every generation: request, outcome, cost and bytes', async () => {
  const { service, store } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  const request = ask('a cat', {
    request: composeRequest({ prompt: 'a cat', references: [{ bytes: tinyPng, mimeType: 'image/png' }] }),
  })
  const { record } = await service.generate(request, { surface })
  const kept = (await store.findRecord(record.id))!
  expect(kept).toMatchObject({ prompt: 'a cat', outcome: 'done', engine: 'scripted', model, surface, paidUsd: 0 })
  expect(JSON.stringify(kept)).not.toContain(tinyPng.toString('base64'))
  expect(Buffer.from((await store.blobs.get(kept.images[0]!.sha256))!)).toEqual(tinyPng)
  expect(Buffer.from((await store.blobs.get(kept.references[0]!))!)).toEqual(tinyPng)
})

it('answers an identical request from the cache, for nothing, with the same bytes', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { service, store } = await openTempApp({ engine })
  const first = await service.generate(ask('a cat'), { surface })
  const second = await service.generate(ask('a cat'), { surface })
  expect(engine.calls).toHaveLength(1)
  expect(second).toMatchObject({ cached: true, cost: { paidUsd: 0 }, record: { id: first.record.id } })
  expect(second.response.candidates).toEqual(first.response.candidates)
  await service.generate(ask('a dog'), { surface })
  expect(engine.calls).toHaveLength(2)
  expect(await store.listRecords({ limit: 9 })).toHaveLength(2)
})

it('keeps the drafts of a thought for the cache, and neither counts nor bills them', async () => {
  const draft = Buffer.concat([tinyPng, Buffer.from('draft')])
  const engine = createScriptedEngine(async function* (request): AsyncGenerator<EngineEvent> {
    yield { type: 'image', bytes: draft, mimeType: 'image/png', width: 512, height: 512, thought: true }
    yield* drawTinyPicture(request)
  })
  const { service } = await openTempApp({ engine })
  const first = await service.generate(ask('a cat'), { surface })
  const second = await service.generate(ask('a cat'), { surface })
  expect(engine.calls).toHaveLength(1)
  expect(second.response.candidates).toEqual(first.response.candidates)
  expect(second.response.candidates?.[0]?.content.parts?.[0]).toEqual({
    thought: true,
    inlineData: { mimeType: 'image/png', data: draft.toString('base64') },
  })
  expect(first.images).toHaveLength(1)
  expect(first.response.usageMetadata.candidatesTokensDetails).toContainEqual({ modality: 'IMAGE', tokenCount: 1120 })
})

it('shares one drawing among identical requests in flight', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { service } = await openTempApp({ engine })
  const all = await Promise.all([1, 2, 3].map(() => service.generate(ask('a cat'), { surface })))
  expect(engine.calls).toHaveLength(1)
  expect(new Set(all.map((generation) => generation.record.id)).size).toBe(1)
})

it('goes on drawing for the others when one caller leaves, and stops when the last does', async () => {
  let stopped = false
  const engine = createScriptedEngine(async function* (request, { signal }): AsyncGenerator<EngineEvent> {
    if (request.prompt === 'slow') {
      await new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          stopped = true
          reject(signal.reason)
        })
      })
    }
    yield* drawTinyPicture(request)
  })
  const { service, store } = await openTempApp({ engine })
  const first = new AbortController()
  const second = new AbortController()
  const waiting = [first, second].map((controller) =>
    service.generate(ask('slow'), { surface, signal: controller.signal }),
  )
  await expect.poll(() => engine.calls.length).toBe(1)
  first.abort()
  await expect(waiting[0]).rejects.toMatchObject({ code: 'cancelled' })
  expect(stopped).toBe(false)
  second.abort()
  await expect(waiting[1]).rejects.toMatchObject({ code: 'cancelled' })
  await expect.poll(async () => (await store.listRecords({ limit: 9 }))[0]?.outcome).toBe('cancelled')
  expect(stopped).toBe(true)
})

it('keeps the same seed for the same prompt, another for another, and the one that is asked for', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { service } = await openTempApp({ engine })
  await service.generate(ask('a cat'), { surface })
  await service.generate(ask('a cat', { request: composeRequest({ prompt: 'a cat', imageSize: '2K' }) }), { surface })
  await service.generate(ask('a dog'), { surface })
  await service.generate(ask('a cat', { request: composeRequest({ prompt: 'a cat', seed: 7 }) }), { surface })
  const seeds = engine.calls.map((call) => call.seed)
  expect(seeds[0]).toBe(seeds[1])
  expect(seeds[0]).not.toBe(seeds[2])
  expect(seeds[3]).toBe(7)
})

it('streams each part as it comes, then the finish reason, then the whole', async () => {
  const { service } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  const events: GenerationEvent[] = []
  for await (const event of service.stream(ask('a cat'), { surface })) events.push(event)
  const chunks = events.flatMap((event) => (event.type === 'chunk' ? [event.response] : []))
  expect(chunks.map((chunk) => Object.keys(chunk.candidates![0]!.content.parts![0]!)[0])).toEqual([
    'text',
    'inlineData',
    'text',
  ])
  expect(chunks.map((chunk) => chunk.candidates![0]!.finishReason)).toEqual([undefined, undefined, 'STOP'])
  expect(new Set(chunks.map((chunk) => chunk.responseId)).size).toBe(1)
  expect(events.at(-1)).toMatchObject({ type: 'done', generation: { cached: false, text: 'Here it is.' } })
})

it('keeps the picture when the caller leaves a stream after it was drawn', async () => {
  const { service, store } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  for await (const event of service.stream(ask('a cat'), { surface })) {
    if (event.type === 'chunk' && event.response.candidates?.[0]?.content.parts?.[0]?.inlineData) break
  }
  const [kept] = await store.listRecords({ limit: 9 })
  expect(kept).toMatchObject({ outcome: 'cancelled', images: [{ mimeType: 'image/png' }] })
})

it('records a failed drawing and does not serve it again', async () => {
  const engine = createScriptedEngine(async function* (request) {
    if (engine.calls.length === 1) throw new TypeError('out of ink')
    yield* drawTinyPicture(request)
  })
  const { service, store } = await openTempApp({ engine })
  await expect(service.generate(ask('a cat'), { surface })).rejects.toMatchObject({
    name: 'EngineError',
    code: 'internal',
    engine: 'scripted',
    message: expect.stringContaining('out of ink'),
  })
  expect((await store.listRecords({ limit: 9 }))[0]).toMatchObject({ outcome: 'failed', images: [] })
  expect(await service.generate(ask('a cat'), { surface })).toMatchObject({ cached: false })
})

it('answers a safety block as a generation without a picture', async () => {
  const engine = createScriptedEngine(async function* (): AsyncGenerator<EngineEvent> {
    yield { type: 'finish', reason: 'IMAGE_SAFETY', message: 'Not this.' }
  })
  const { service } = await openTempApp({ engine })
  const { response, record, images } = await service.generate(ask('a cat'), { surface })
  expect(response.candidates?.[0]).toEqual({
    content: {},
    finishReason: 'IMAGE_SAFETY',
    finishMessage: 'Not this.',
    index: 0,
  })
  expect(record.outcome).toBe('blocked')
  expect(images).toEqual([])
})

it('warns when what came is not what was asked', async () => {
  const engine = createScriptedEngine(async function* (): AsyncGenerator<EngineEvent> {
    yield { type: 'image', bytes: tinyPng, mimeType: 'image/png', width: 1, height: 1 }
    yield { type: 'finish', reason: 'STOP' }
  })
  const { service } = await openTempApp({ engine })
  const { warnings } = await service.generate(ask('a cat'), { surface })
  expect(warnings).toMatchObject([{ type: 'adjusted', feature: 'imageSize' }])
})

it('warns of what the engine does not heed, instead of leaving it out silently', async () => {
  const { service } = await openTempApp({ engine: createScriptedEngine(drawTinyPicture) })
  const request = composeRequest({ prompt: 'the weather in Paris' })
  request.tools = [{ googleSearch: {} }]
  request.generationConfig = { ...request.generationConfig, temperature: 0.2, topK: 3 }
  const { warnings } = await service.generate(ask('', { request }), { surface })
  expect(warnings).toMatchObject([
    { type: 'unsupported', feature: 'tools.googleSearch' },
    { type: 'unsupported', feature: 'generationConfig.temperature' },
    { type: 'unsupported', feature: 'generationConfig.topK' },
  ])
})

it('names every problem of a request at once, and draws nothing', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { service } = await openTempApp({ engine })
  const request = composeRequest({ prompt: 'a cat', aspectRatio: '2x3', imageSize: '4k' })
  request.contents[0]!.parts!.unshift({ inlineData: { mimeType: 'image/png', data: 'aGVsbG8=' } })
  await expect(service.generate(ask('', { request }), { surface })).rejects.toMatchObject({
    code: 'invalid-argument',
    violations: [
      { field: 'generation_config.image_config.aspect_ratio' },
      { field: 'generation_config.image_config.image_size' },
      { field: 'contents[0].parts[0].inline_data' },
    ],
  })
  await expect(service.generate(ask('a cat', { model: 'gemini-9' }), { surface })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(service.generate(ask('a cat'), { surface, engine: 'brush' })).rejects.toThrow(
    /no engine "brush".*scripted/,
  )
  expect(engine.calls).toHaveLength(0)
})
