import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Content, GenerateContentResponse, Part } from '../../src/gemini-api/index.ts'
import { type LimnServer, startLimnServer } from './limn-server.ts'

// Conversations with the illustrator: what it says of a picture tells whether it went on from the one before.

const model = 'gemini-3-pro-image-preview'

let server: LimnServer
beforeAll(async () => {
  server = await startLimnServer()
})
afterAll(() => server.close())

async function ask(contents: unknown, config: object = {}): Promise<Part[]> {
  const response = await fetch(`${server.url}/v1beta/models/${model}:generateContent`, {
    method: 'POST',
    body: JSON.stringify({ contents, generationConfig: config }),
  })
  const body = (await response.json()) as GenerateContentResponse
  expect(response.status, JSON.stringify(body)).toBe(200)
  return body.candidates![0]!.content.parts!
}

const user = (text: string): Content => ({ role: 'user', parts: [{ text }] })
const said = (parts: readonly Part[]): string => parts.map((part) => (part.thought ? '' : (part.text ?? ''))).join('')
const pictureIn = (parts: readonly Part[]): Part => parts.find((part) => part.inlineData && !part.thought)!
const bytesIn = (parts: readonly Part[]): Buffer => Buffer.from(pictureIn(parts).inlineData!.data, 'base64')

/** The answer to "a red sports car", as every history here begins. */
let car: Part[]
// The first drawing loads the illustrator, which on a busy machine takes longer than a hook may.
beforeAll(async () => {
  car = await ask([user('a red sports car')])
}, 60_000)
const withCar = (parts: readonly Part[]): Content[] => [user('a red sports car'), { role: 'model', parts: [...parts] }]
const night = user('Make it night')

describe('signatures', () => {
  test('stand on the first text after the thoughts and on the picture, not on thoughts', async () => {
    const parts = await ask([user('a blue boat on a lake')], { thinkingConfig: { includeThoughts: true } })
    const thoughts = parts.filter((part) => part.thought)
    expect(thoughts.some((part) => part.text)).toBe(true)
    expect(thoughts.some((part) => part.inlineData)).toBe(true)
    const answer = parts.slice(thoughts.length)
    expect(answer.map((part) => [Boolean(part.text), Boolean(part.inlineData)])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(thoughts.every((part) => part.thoughtSignature === undefined)).toBe(true)
    expect(answer.every((part) => part.thoughtSignature)).toBe(true)
  })

  test('come in the chunk of a stream that carries their part', async () => {
    const url = `${server.url}/v1beta/models/${model}:streamGenerateContent`
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ contents: [user('a red sports car')] }),
    })
    const chunks = (await response.json()) as GenerateContentResponse[]
    expect(chunks.map((chunk) => chunk.candidates![0]!.content.parts)).toEqual([[car[0]], [car[1]], [{ text: '' }]])
  })

  test.each([
    ['verbatim', (part: Part) => part],
    [
      'in snake_case',
      ({ inlineData, thoughtSignature, ...part }: Part) => ({
        ...part,
        ...(inlineData && { inline_data: { mime_type: inlineData.mimeType, data: inlineData.data } }),
        thought_signature: thoughtSignature,
      }),
    ],
    [
      'in the alphabet for URLs, as Python writes bytes',
      (part: Part) => ({
        ...part,
        thoughtSignature: Buffer.from(part.thoughtSignature!, 'base64').toString('base64url'),
      }),
    ],
  ])('sent back %s, they restore the scene', async (_, change) => {
    expect(said(await ask([...withCar(car.map(change) as Part[]), night]))).toMatch(/car.*night/s)
  })

  test('on the text alone they restore the scene', async () => {
    expect(said(await ask([...withCar([car[0]!]), night]))).toMatch(/car.*night/s)
  })

  test('with a picture that was made anew on the way they restore the scene', async () => {
    const data = (await sharp(bytesIn(car)).resize(512).jpeg().toBuffer()).toString('base64')
    const { thoughtSignature } = pictureIn(car)
    const parts = [{ inlineData: { mimeType: 'image/jpeg', data }, thoughtSignature }]
    expect(said(await ask([...withCar(parts), night]))).toMatch(/car.*night/s)
  })

  test.each<[string, (signature: string) => string | undefined]>([
    ['missing', () => undefined],
    ['cut', (signature) => signature.slice(0, 40)],
    ["somebody else's", () => Buffer.from('CiQBVKhc7uXhZ0nT8lq0').toString('base64')],
    ['the documented bypass', () => 'skip_thought_signature_validator'],
  ])('%s: the picture that came back is edited', async (_, change) => {
    const parts = car.map((part) => ({ ...part, thoughtSignature: change(part.thoughtSignature!) }))
    const edited = bytesIn(await ask([...withCar(parts), user('Make it black and white')]))
    const { channels } = await sharp(edited).stats()
    expect(Math.max(...channels.map(({ mean }) => mean)) - Math.min(...channels.map(({ mean }) => mean))).toBeLessThan(
      1,
    )
    const [before, after] = await Promise.all(
      [bytesIn(car), edited].map((bytes) => sharp(bytes).grayscale().resize(16, 16).raw().toBuffer()),
    )
    const difference = before!.reduce((sum, value, at) => sum + Math.abs(value - after![at]!), 0) / before!.length
    expect(difference).toBeLessThan(25)
  })
})

describe('turns', () => {
  test('of the model that follow each other are one', async () => {
    const contents = [
      user('a red sports car'),
      ...car.map((part) => ({ role: 'model', parts: [part] })),
      { role: 'model', parts: [{ text: '' }] },
    ]
    expect(said(await ask([...contents, night]))).toMatch(/car.*night/s)
  })

  test.each<[string, object]>([
    ['{}', {}],
    ['no role and no parts in it', { parts: [] }],
    ['a role alone', { role: 'model' }],
    ['a role and no parts', { role: 'model', parts: [] }],
    ['an empty part', { role: 'model', parts: [{}] }],
    ['an empty text', { role: 'model', parts: [{ text: '' }] }],
  ])('that brought nothing survive: %s', async (_, nothing) => {
    const parts = await ask([...withCar(car), user('Draw nothing at all'), nothing, night])
    expect(said(parts)).toMatch(/car.*night/s)
  })

  test('of a first picture that never came leave the next prompt alone', async () => {
    const fresh = await ask([user('a blue boat on a lake')])
    const after = await ask([user('a red sports car'), {}, user('a blue boat on a lake')])
    expect(said(after)).toBe(said(fresh))
  })
})

describe.each([
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const)('%s', (_, sdk) => {
  const createChat = () =>
    new sdk.GoogleGenAI({ apiKey: 'any', httpOptions: { baseUrl: server.url } }).chats.create({ model })
  type Chat = ReturnType<typeof createChat>
  const partsOf = (response: genai3.GenerateContentResponse) =>
    (response.candidates?.[0]?.content?.parts ?? []) as Part[]

  async function send(chat: Chat, message: string): Promise<string> {
    return said(partsOf(await chat.sendMessage({ message })))
  }
  async function stream(chat: Chat, message: string): Promise<string> {
    let text = ''
    for await (const chunk of await chat.sendMessageStream({ message })) text += said(partsOf(chunk))
    return text
  }

  test.each([
    ['whole', send],
    ['streamed', stream],
  ])('two chats, %s, taking turns, never mix', async (_name, tell) => {
    const chats = [createChat(), createChat()] as const
    expect(await tell(chats[0], 'a red sports car')).toMatch(/car/)
    expect(await tell(chats[1], 'a blue boat on a lake')).toMatch(/boat/)
    const [first, second] = await Promise.all(chats.map((chat) => tell(chat, 'Make it night')))
    expect(first).toMatch(/car.*night/s)
    expect(first).not.toMatch(/boat/)
    expect(second).toMatch(/boat.*night/s)
    expect(second).not.toMatch(/car\b/)
    expect(await tell(chats[0], 'Make it blue')).toMatch(/blue.*car/s)
  })
})
