import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGatedEngine, type GatedEngine } from '../engines/gated-engine.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

// The Interactions API on the official SDKs, with nothing but the base URL and a key set.

const key = 'interactions-key'
const model = 'gemini-3-pro-image'

// The two majors differ in types this file does not touch.
const sdks = [
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const

const connectTo = (server: LimnServer, { GoogleGenAI }: typeof genai3) =>
  new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: server.url } })

async function eventsOf(stream: AsyncIterable<genai3.Interactions.InteractionSSEEvent>) {
  const events: genai3.Interactions.InteractionSSEEvent[] = []
  for await (const event of stream) events.push(event)
  return events
}

const bytesOf = (image: { data?: string } | undefined): Buffer => Buffer.from(image?.data ?? '', 'base64')

/** How far two pictures are apart, on average, 0 to 255: their invisible marks differ where their requests do. */
async function distance(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all([one, other].map((bytes) => sharp(bytes).removeAlpha().raw().toBuffer()))
  let sum = 0
  for (const [at, value] of first!.entries()) sum += Math.abs(value - second![at]!)
  return sum / first!.length
}

describe('with the illustrator', () => {
  let server: LimnServer
  beforeAll(async () => {
    server = await startLimnServer([key])
  })
  afterAll(() => server.close())

  test('a conversation three deep edits one scene, as a chat that sends its history does', async () => {
    const ai = connectTo(server, genai3)
    const small = { model: 'gemini-3.1-flash-image', response_format: { type: 'image', image_size: '512' } } as const
    const first = await ai.interactions.create({ ...small, input: 'A red car on a road' })
    const second = await ai.interactions.create({
      ...small,
      input: 'make it a convertible',
      previous_interaction_id: first.id,
    })
    const third = await ai.interactions.create({
      ...small,
      // What the picture is to be like is not inherited.
      response_format: [{ type: 'text' }, ...[small.response_format]],
      input: 'now at night',
      previous_interaction_id: second.id,
    })
    expect(third.output_text).toMatch(/red convertible.*night/)

    const chat = ai.chats.create({
      model: small.model,
      config: { responseModalities: ['IMAGE'], imageConfig: { imageSize: '512' } },
    })
    await chat.sendMessage({ message: 'A red car on a road' })
    const answer = await chat.sendMessage({ message: 'make it a convertible' })
    const drawn = answer.candidates?.[0]?.content?.parts?.find((part) => part.inlineData)?.inlineData?.data
    const changed = bytesOf(second.output_image)
    const byChange = await distance(changed, bytesOf(first.output_image))
    expect(await distance(changed, Buffer.from(drawn!, 'base64'))).toBeLessThan(byChange / 2)
    // The illustrator is loaded from its sources, on a machine that may have much else to do.
  }, 60_000)
})

describe.each(sdks)('%s', (_, sdk) => {
  let server: LimnServer
  let engine: GatedEngine
  let ai: genai3.GoogleGenAI
  beforeAll(async () => {
    engine = createGatedEngine()
    server = await startLimnServer([key], { engine })
    ai = connectTo(server, sdk)
  })
  afterAll(() => server.close())

  test('creates, with format, references and usage', async () => {
    const interaction = await ai.interactions.create({
      model,
      input: [
        { type: 'image', mime_type: 'image/png', data: drawReference('image/png', '#a33') },
        { type: 'text', text: 'like this' },
      ],
      response_format: { type: 'image', aspect_ratio: '16:9', image_size: '2K', mime_type: 'image/jpeg' },
      generation_config: { seed: 7, thinking_summaries: 'auto' },
      service_tier: 'flex',
    })
    expect(interaction).toMatchObject({ status: 'completed', model, service_tier: 'flex', object: 'interaction' })
    expect(interaction.id).toMatch(/^v1_[\w-]+$/)
    expect(interaction.steps.map((step) => step.type)).toEqual(['thought', 'model_output'])
    expect(interaction.steps[0]).toMatchObject({ summary: [{ type: 'text' }], signature: expect.any(String) })
    expect(interaction.output_text).toBeUndefined()
    expect(interaction.output_image?.mime_type).toBe('image/jpeg')
    expect(await sharp(bytesOf(interaction.output_image)).metadata()).toMatchObject({
      format: 'jpeg',
      width: 2752,
      height: 1536,
    })
    const { usage } = interaction
    expect(usage).toMatchObject({
      input_tokens_by_modality: [{ modality: 'text' }, { modality: 'image', tokens: 258 }],
      output_tokens_by_modality: [{ modality: 'image', tokens: 1120 }],
    })
    expect(usage?.total_tokens).toBe(
      usage!.total_input_tokens! + usage!.total_output_tokens! + usage!.total_thought_tokens!,
    )
  })

  test('gets what it was, with the input on request, and deletes it', async () => {
    const created = await ai.interactions.create({ model, input: 'a cat', labels: { team: 'red' } })
    const got = (await ai.interactions.get(created.id)) as genai3.GoogleGenAIInteraction
    expect(got).toMatchObject({ id: created.id, status: 'completed', labels: { team: 'red' } })
    expect(got.usage?.total_tokens).toBe(created.usage?.total_tokens)
    expect(got.steps).toEqual(created.steps)
    const whole = (await ai.interactions.get(created.id, { include_input: true })) as genai3.GoogleGenAIInteraction
    expect(whole.steps).toEqual([{ type: 'user_input', content: [{ type: 'text', text: 'a cat' }] }, ...created.steps])
    expect(whole.output_image).toEqual(created.output_image)
    await ai.interactions.delete(created.id)
    const error = await ai.interactions.get(created.id).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status: 404, error: { error: { code: 'not_found' } } })
  })

  test('streams events that build what get gives, and goes on after any of them', async () => {
    const stream = await ai.interactions.create({ model, input: 'a cat', stream: true })
    const events = await eventsOf(stream)
    expect(events.map((event) => event.event_type)).toEqual([
      'interaction.created',
      'interaction.status_update',
      'step.start',
      'step.delta',
      'step.stop',
      'step.start',
      'step.delta',
      'step.delta',
      'step.stop',
      'interaction.completed',
    ])
    const completed = events.at(-1) as genai3.Interactions.InteractionCompletedEvent
    const got = (await ai.interactions.get(completed.interaction.id)) as genai3.GoogleGenAIInteraction
    expect(got.output_image).toEqual((events[7] as genai3.Interactions.StepDelta).delta)
    expect(got.usage).toEqual(completed.interaction.usage)
    const last = events[4]!.event_id
    const rest = await ai.interactions.get(got.id, { stream: true, last_event_id: last })
    expect(await eventsOf(rest)).toEqual(events.slice(5))
  })

  test('without store there is no id, and nothing to find', async () => {
    const interaction = await ai.interactions.create({ model, input: 'a cat', store: false })
    expect(interaction.id).toBeUndefined()
    expect(interaction.output_image?.data).toBeTruthy()
    const events = await eventsOf(await ai.interactions.create({ model, input: 'a dog', store: false, stream: true }))
    expect(JSON.stringify(events)).not.toContain('v1_')
    expect(events.at(-1)?.event_type).toBe('interaction.completed')
  })

  test('cancels what runs in the background, and streams what became of it', async () => {
    const interaction = await ai.interactions.create({ model, input: 'a cat, wait', background: true })
    expect(['queued', 'in_progress']).toContain(interaction.status)
    await engine.held
    const running = (await ai.interactions.get(interaction.id)) as genai3.GoogleGenAIInteraction
    expect(running.status).toBe('in_progress')
    expect(running.output_text).toMatch(/One colour/)
    const stream = await ai.interactions.get(interaction.id, { stream: true })
    const events = eventsOf(stream)
    const cancelled = await ai.interactions.cancel(interaction.id)
    expect(cancelled.status).toBe('cancelled')
    expect((await events).at(-1)).toMatchObject({
      event_type: 'interaction.completed',
      interaction: { status: 'cancelled' },
    })
    await engine.left
    expect(await ai.interactions.get(interaction.id)).toMatchObject({ status: 'cancelled' })
    const again = await ai.interactions
      .create({ model, input: 'again', previous_interaction_id: interaction.id })
      .catch((thrown: unknown) => thrown)
    expect(again).toMatchObject({ status: 400, error: { error: { code: 'failed_precondition' } } })
  })

  test('runs in the background to its end while the client streams it', async () => {
    const interaction = await ai.interactions.create({ model, input: 'a bird', background: true })
    const events = await eventsOf(await ai.interactions.get(interaction.id, { stream: true }))
    expect(events.at(-1)).toMatchObject({
      event_type: 'interaction.completed',
      interaction: { id: interaction.id, status: 'completed' },
    })
    const next = await ai.interactions.create({ model, input: 'go on', previous_interaction_id: interaction.id })
    expect(next.status).toBe('completed')
  })

  test.each([
    [{ model: 'gemini-9', input: 'a cat' }, 404, 'model_not_found', /gemini-9 is not found/],
    [{ model, input: '' }, 400, 'invalid_request', /Invalid input at 'input'/],
    [{ model, input: 'a cat', colour: 'red' }, 400, 'parameter_unknown', /Unknown parameter 'colour'/],
    [{ model, input: 'a cat', store: false, background: true }, 400, 'invalid_request', /'background'/],
    [{ model, input: 'a cat', previous_interaction_id: 'v1_nope' }, 404, 'not_found', /v1_nope is not found/],
    [
      { model, input: 'a cat', response_format: { type: 'image', aspect_ratio: '2x3' } },
      400,
      'invalid_request',
      /'response_format.aspect_ratio': aspect_ratio must be one of .* Did you mean '2:3'/,
    ],
  ])('%o is refused in the words of this API', async (request, status, code, message) => {
    const error = await ai.interactions
      .create(request as Parameters<typeof ai.interactions.create>[0])
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status, error: { error: { code, message: expect.stringMatching(message) } } })
  })
})
