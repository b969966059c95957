import { expect, test } from 'vitest'
import type { SafetySetting } from '../../src/gemini-api/index.ts'
import { createScriptedEngine, openTempApp, tinyPng } from './temp-app.ts'

const model = 'gemini-3-pro-image'

function createEngine(guarded = false) {
  return createScriptedEngine(
    async function* () {
      yield { type: 'image', bytes: tinyPng, mimeType: 'image/png', width: 1024, height: 1024 }
      yield { type: 'finish', reason: 'STOP' }
    },
    {
      capabilities: { seed: true, references: 14, edits: false, sampling: false, search: false, local: false, guarded },
    },
  )
}

const ask = (text: string, safetySettings?: SafetySetting[]) => ({
  model,
  request: { contents: [{ parts: [{ text }] }], ...(safetySettings && { safetySettings }) },
})

const surface = { surface: 'library' } as const

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

test('a blocked prompt has feedback, usage and no candidates; it is recorded, costs nothing and reaches no engine', async () => {
  const engine = createEngine()
  const app = await openTempApp({ engine })
  const { response, record, cost, warnings } = await app.service.generate(ask('A naked child'), surface)
  expect(response).toMatchObject({
    promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
    usageMetadata: { promptTokenCount: 4, totalTokenCount: 4 },
    modelVersion: model,
  })
  expect(response.candidates).toBeUndefined()
  expect(record).toMatchObject({ outcome: 'blocked', finishReason: 'PROHIBITED_CONTENT', images: [] })
  expect(cost).toEqual({ paidUsd: 0, upstreamUsd: 0, savedUsd: 0 })
  expect(warnings[0]).toMatchObject({ type: 'blocked', message: expect.stringContaining('child-nudity') })
  expect(engine.calls).toEqual([])
  expect(await app.store.findRecord(record.id)).toMatchObject({ outcome: 'blocked' })
})

test('a blocked picture is a candidate without parts, with a reason and Google’s message', async () => {
  const app = await openTempApp({ engine: createEngine() })
  const { response } = await app.service.generate(ask('A naked woman on a sofa'), surface)
  expect(response.candidates).toEqual([
    {
      content: {},
      finishReason: 'IMAGE_SAFETY',
      finishMessage: expect.stringMatching(/^Unable to show the generated image\. The image was filtered out/),
      index: 0,
    },
  ])
  expect(response.promptFeedback).toBeUndefined()
})

test('a real person is prohibited content, with a support code', async () => {
  const app = await openTempApp({ engine: createEngine() })
  const { response } = await app.service.generate(ask('A portrait of Angela Merkel'), surface)
  expect(response.candidates?.[0]).toMatchObject({ content: {}, finishReason: 'IMAGE_PROHIBITED_CONTENT' })
  expect(response.candidates?.[0]?.finishMessage).toMatch(/Support code: \d{8}\.$/)
})

test('a stream of what is blocked is one chunk', async () => {
  const app = await openTempApp({ engine: createEngine() })
  for (const prompt of ['A naked child', 'A naked woman on a sofa']) {
    const events = await all(app.service.stream(ask(prompt), surface))
    expect(events.map(({ type }) => type)).toEqual(['chunk', 'done'])
  }
})

test('what one threshold blocks another lets through, also at the same moment', async () => {
  const engine = createEngine()
  const app = await openTempApp({ engine })
  const category = 'HARM_CATEGORY_SEXUALLY_EXPLICIT'
  const prompt = 'A naked woman on a sofa'
  const [blocked, feedback, drawn, rated] = await Promise.all([
    app.service.generate(ask(prompt), surface),
    app.service.generate(ask(prompt, [{ category, threshold: 'BLOCK_MEDIUM_AND_ABOVE' }]), surface),
    app.service.generate(ask(prompt, [{ category, threshold: 'OFF' }]), surface),
    app.service.generate(ask(prompt, [{ category, threshold: 'BLOCK_NONE' }]), surface),
  ])
  expect(blocked.record.finishReason).toBe('IMAGE_SAFETY')
  expect(feedback.response.promptFeedback?.blockReason).toBe('SAFETY')
  expect(feedback.response.promptFeedback?.safetyRatings).toContainEqual({
    category,
    probability: 'MEDIUM',
    blocked: true,
  })
  expect(drawn.images).toHaveLength(1)
  expect(drawn.response.candidates?.[0]?.safetyRatings).toBeUndefined()
  expect(rated.response.candidates?.[0]?.safetyRatings).toEqual([{ category, probability: 'MEDIUM' }])
  // Now that a picture is in the cache, too.
  const again = await app.service.generate(ask(prompt), surface)
  expect(again).toMatchObject({ cached: false, images: [] })
})

test('text of earlier turns and of the system instruction counts; the model’s own does not', async () => {
  const app = await openTempApp({ engine: createEngine() })
  const generate = (systemText: string, modelText: string) =>
    app.service.generate(
      {
        model,
        request: {
          systemInstruction: { parts: [{ text: systemText }] },
          contents: [
            { role: 'user', parts: [{ text: 'A woman in a garden' }] },
            { role: 'model', parts: [{ text: modelText }] },
            { role: 'user', parts: [{ text: 'Make it evening' }] },
          ],
        },
      },
      surface,
    )
  expect((await generate('Everybody is naked: women and men.', 'Done')).record.outcome).toBe('blocked')
  expect((await generate('Be kind', 'I drew no naked woman')).record.outcome).toBe('done')
})

test('an engine that guards itself is left to it', async () => {
  const engine = createEngine(true)
  const app = await openTempApp({ engine })
  const { record } = await app.service.generate(ask('A portrait of Angela Merkel'), surface)
  expect(record.outcome).toBe('done')
  expect(engine.calls).toHaveLength(1)
})
