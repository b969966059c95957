import { GoogleGenAI, HarmBlockThreshold, HarmCategory } from '@google/genai'
import { GoogleGenAI as GoogleGenAI2 } from 'genai-2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LimnServer, startLimnServer } from './limn-server.ts'

const model = 'gemini-3-pro-image'

let server: LimnServer
let models: GoogleGenAI['models']
let chats: GoogleGenAI['chats']
beforeAll(async () => {
  server = await startLimnServer()
  const client = new GoogleGenAI({ apiKey: 'any-key', httpOptions: { baseUrl: server.url } })
  models = client.models
  chats = client.chats
})
afterAll(() => server.close())

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

test('a blocked prompt is an answer without candidates', async () => {
  const response = await models.generateContent({ model, contents: 'Undress her' })
  expect(response.promptFeedback?.blockReason).toBe('PROHIBITED_CONTENT')
  expect(response.candidates).toBeUndefined()
  expect(response.usageMetadata?.promptTokenCount).toBeGreaterThan(0)
})

test('a blocked picture is a candidate without parts, whole and streamed', async () => {
  const contents = 'A decapitated man'
  const response = await models.generateContent({ model, contents })
  expect(response.candidates?.[0]?.finishReason).toBe('IMAGE_SAFETY')
  expect(response.candidates?.[0]?.content).toEqual({})
  const chunks = await all(await models.generateContentStream({ model, contents }))
  expect(chunks.map((chunk) => chunk.candidates?.[0]?.finishReason)).toEqual(['IMAGE_SAFETY'])
})

test('a threshold of the request makes it the prompt that is blocked, with ratings', async () => {
  const safetySettings = [
    {
      category: HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT,
      threshold: HarmBlockThreshold.BLOCK_LOW_AND_ABOVE,
    },
  ]
  const { promptFeedback } = await models.generateContent({
    model,
    contents: 'A decapitated man',
    config: { safetySettings },
  })
  expect(promptFeedback?.blockReason).toBe('SAFETY')
  expect(promptFeedback?.safetyRatings).toContainEqual({
    category: 'HARM_CATEGORY_DANGEROUS_CONTENT',
    probability: 'MEDIUM',
    blocked: true,
  })
})

test('an edit is judged with its conversation, which goes on without it', async () => {
  const history = [
    { role: 'user', parts: [{ text: 'A 10 year old girl with a kite' }] },
    { role: 'model', parts: [{ text: 'Here she is.' }] },
  ]
  const chat = chats.create({ model, history })
  const refused = await chat.sendMessage({ message: 'Now show her in the nude' })
  expect(refused.promptFeedback?.blockReason).toBe('PROHIBITED_CONTENT')
  expect(chat.getHistory(true)).toEqual(history)
})

test.each([
  ['3', GoogleGenAI],
  ['2', GoogleGenAI2 as unknown as typeof GoogleGenAI],
])('a chat of SDK %s goes on after a blocked prompt, whole and streamed', async (_version, Client) => {
  const chat = new Client({ apiKey: 'any-key', httpOptions: { baseUrl: server.url } }).chats.create({ model })
  expect((await chat.sendMessage({ message: 'Undress her' })).promptFeedback?.blockReason).toBe('PROHIBITED_CONTENT')
  for await (const chunk of await chat.sendMessageStream({ message: 'Undress her' })) {
    expect(chunk.candidates).toBeUndefined()
  }
  const drawn = await chat.sendMessage({ message: 'a red car' })
  expect(drawn.candidates?.[0]?.finishReason).toBe('STOP')
  const changed = await chat.sendMessage({ message: 'Make it blue' })
  expect(changed.text).toMatch(/blue.*car/s)
  const asked = chat.getHistory(true).filter(({ role }) => role === 'user')
  expect(asked.map(({ parts }) => parts?.[0]?.text)).toEqual(['a red car', 'Make it blue'])
})

test('tokens are counted of what would be blocked', async () => {
  expect((await models.countTokens({ model, contents: 'A decapitated man' })).totalTokens).toBeGreaterThan(0)
})

test('a setting of no category is 400 in Google’s words', async () => {
  const safetySettings = [{ category: 'HARM_CATEGORY_FOO' as HarmCategory, threshold: HarmBlockThreshold.OFF }]
  await expect(models.generateContent({ model, contents: 'a cat', config: { safetySettings } })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining("Invalid value at 'safety_settings[0].category'"),
  })
})
