import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ErrorBody, type Part, signatureBypasses } from '../../src/gemini-api/index.ts'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { type LimnServer, startLimnServer } from './limn-server.ts'

// What `limn serve --strict` refuses as Google does, and what the default lets pass.

const model = 'gemini-3-pro-image'
const moreDetails =
  'Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures#model-behavior for more details.'

let strict: LimnServer
let lenient: LimnServer
beforeAll(async () => {
  strict = await startLimnServer([], { strict: true, engine: createPlainEngine() })
  lenient = await startLimnServer([], { engine: createPlainEngine() })
})
afterAll(() => Promise.all([strict.close(), lenient.close()]))

async function post(server: LimnServer, body: unknown, call = `${model}:generateContent`) {
  const url = `${server.url}/v1/models/${call}`
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  return { status: response.status, body: (await response.json()) as Partial<ErrorBody> & { candidates?: never } }
}

const user = (text: string) => ({ role: 'user', parts: [{ text }] })

/** The text and the picture of an answer. */
let answer: [Part, Part]
beforeAll(async () => {
  const { body } = await post(strict, { contents: [user('a red car')] })
  const { candidates } = body as unknown as { candidates: { content: { parts: [Part, Part] } }[] }
  answer = candidates[0]!.content.parts
})

const unsigned = ({ thoughtSignature: _, ...part }: Part): Part => part
const cut = (part: Part): Part => ({ ...part, thoughtSignature: part.thoughtSignature!.slice(0, -8) })

/** What the model said, as one content or as several. */
type Turns = () => { role?: string; parts?: Part[] }[]

const refused: [string, Turns, string][] = [
  [
    'a picture without its signature',
    () => [{ role: 'model', parts: [answer[0], unsigned(answer[1])] }],
    `Image part is missing a thought_signature in content position 2, part position 2. ${moreDetails}`,
  ],
  [
    'the first text without its signature',
    () => [{ role: 'model', parts: [unsigned(answer[0]), answer[1]] }],
    `Text part is missing a thought_signature in content position 2, part position 1. ${moreDetails}`,
  ],
  [
    'a picture in a content of its own',
    () => [
      { role: 'model', parts: [answer[0]] },
      { role: 'model', parts: [unsigned(answer[1])] },
    ],
    `Image part is missing a thought_signature in content position 3, part position 1. ${moreDetails}`,
  ],
  [
    'an empty signature',
    () => [{ role: 'model', parts: [answer[0], { ...answer[1], thoughtSignature: '' }] }],
    `Image part is missing a thought_signature in content position 2, part position 2. ${moreDetails}`,
  ],
  [
    'a signature that was cut',
    () => [{ role: 'model', parts: [answer[0], cut(answer[1])] }],
    'Corrupted thought signature.',
  ],
  [
    'base64 of the base64',
    () => {
      const thoughtSignature = Buffer.from(answer[1].thoughtSignature!).toString('base64')
      return [{ role: 'model', parts: [answer[0], { ...answer[1], thoughtSignature }] }]
    },
    'Corrupted thought signature.',
  ],
]

test.each(refused)('%s is a 400 under --strict, and nothing without', async (_, turns, message) => {
  const body = { contents: [user('a red car'), ...turns(), user('make it blue')] }
  const { status, body: answered } = await post(strict, body)
  expect(status).toBe(400)
  expect(answered.error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT', message })
  expect((await post(lenient, body)).status).toBe(200)
})

test('what is no base64 is a 400 always', async () => {
  const parts = [{ ...answer[1], thoughtSignature: 'no*base64' }]
  const body = { contents: [user('a red car'), { role: 'model', parts }, user('make it blue')] }
  for (const server of [strict, lenient]) {
    expect((await post(server, body)).body.error).toMatchObject({
      code: 400,
      message: `Invalid value at 'contents[1].parts[0].thought_signature' (TYPE_BYTES), Base64 decoding failed for "no*base64"`,
    })
  }
})

const passed: [string, Turns][] = [
  ['signatures as they came', () => [{ role: 'model', parts: answer }]],
  [
    'a turn in several contents, the last one empty',
    () => [...answer.map((part) => ({ role: 'model', parts: [part] })), { role: 'model', parts: [{ text: '' }] }],
  ],
  ['a picture alone', () => [{ role: 'model', parts: [answer[1]] }]],
  [
    'thoughts and later texts without one',
    () => [{ role: 'model', parts: [{ text: 'hm', thought: true }, ...answer, { text: 'There.' }] }],
  ],
  ...signatureBypasses.map((thoughtSignature): [string, Turns] => [
    `the bypass ${thoughtSignature}`,
    () => [{ role: 'model', parts: answer.map((part) => ({ ...part, thoughtSignature })) }],
  ]),
  ['a turn that brought nothing', () => [{}]],
  ['no turn of the model', () => []],
]

test.each(passed)('%s pass under --strict', async (_, turns) => {
  const contents = [user('a red car'), ...turns(), user('make it blue')]
  expect(await post(strict, { contents })).toMatchObject({ status: 200 })
})

test('a picture of the user needs no signature, and a model that does not think asks for none', async () => {
  const parts = [unsigned(answer[1]), { text: 'make it blue' }]
  expect((await post(strict, { contents: [{ role: 'user', parts }] })).status).toBe(200)
  const contents = [user('a red car'), { role: 'model', parts: answer.map(unsigned) }, user('make it blue')]
  expect((await post(strict, { contents }, 'gemini-2.5-flash-image:generateContent')).status).toBe(200)
})

test.each([
  ['generation_config', { generationConfig: { aspectRatio: '16:9' } }, 'aspectRatio'],
  ['generation_config', { generation_config: { image_size: '2K' } }, 'image_size'],
  ['generation_config.image_config', { generationConfig: { imageConfig: { ratio: '16:9' } } }, 'ratio'],
  [
    'generation_config.image_config',
    { generationConfig: { imageConfig: { outputMimeType: 'image/png' } } },
    'outputMimeType',
  ],
  ['contents[0].parts[1]', { contents: [{ parts: [{ text: 'a cat' }, { image: 'x' }] }] }, 'image'],
  ['', { prompt: 'a cat' }, 'prompt'],
])('a field that Google does not know, at "%s", is a 400 under --strict', async (field, change, name) => {
  const body = { contents: [user('a cat')], ...change }
  const description = `Invalid JSON payload received. Unknown name "${name}"${field && ` at '${field}'`}: Cannot find field.`
  for (const method of ['generateContent', 'streamGenerateContent?alt=sse', 'countTokens']) {
    const { status, body: answered } = await post(strict, body, `${model}:${method}`)
    expect(status).toBe(400)
    expect(answered.error).toMatchObject({
      message: description,
      status: 'INVALID_ARGUMENT',
      details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field, description }] }],
    })
  }
  expect((await post(lenient, body)).status).toBe(200)
})

describe.each([
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const)('%s under --strict', (_, sdk) => {
  const createChat = () => {
    const ai = new sdk.GoogleGenAI({ apiKey: 'any', httpOptions: { baseUrl: strict.url } })
    return ai.chats.create({ model, config: { safetySettings: [], thinkingConfig: { includeThoughts: true } } })
  }

  test('a chat goes on, whole and streamed', async () => {
    const chat = createChat()
    for (const message of ['a red car', 'make it blue']) {
      const response = await chat.sendMessage({ message })
      expect(response.candidates?.[0]?.finishReason).toBe('STOP')
    }
    for (const message of ['make it night', 'make it red']) {
      const reasons = []
      for await (const chunk of await chat.sendMessageStream({ message })) {
        reasons.push(chunk.candidates?.[0]?.finishReason)
      }
      expect(reasons.at(-1)).toBe('STOP')
    }
    const roles = strict.requests.at(-1)!.request.contents.map((content) => content.role)
    expect(roles.join(' ')).toContain('model model')
  })

  test('after a turn without a picture the history the SDK sends leaves that turn out, and the chat goes on', async () => {
    const chat = createChat()
    await chat.sendMessage({ message: 'a red car' })
    const empty = await chat.sendMessage({ message: 'Draw nothing' })
    expect(empty.candidates?.[0]).toMatchObject({ content: {}, finishReason: 'NO_IMAGE' })
    const next = await chat.sendMessage({ message: 'make it blue' })
    expect(next.candidates?.[0]?.finishReason).toBe('STOP')
    const sent = strict.requests.at(-1)!.request.contents
    expect(sent.map((content) => content.role)).toEqual(['user', 'model', 'user'])
    expect(JSON.stringify(sent.map(({ parts }) => parts?.[0]?.text))).not.toContain('nothing')
  })
})
