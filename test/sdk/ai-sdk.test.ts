import { createGoogle } from '@ai-sdk/google'
import { APICallError, generateImage, generateText, type ModelMessage, streamText } from 'ai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readThoughtSignature } from '../../src/gemini-api/index.ts'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

let server: LimnServer
beforeAll(async () => {
  server = await startLimnServer([], { engine: createPlainEngine() })
})
afterAll(() => server.close())

const connect = (version = 'v1beta') => createGoogle({ apiKey: 'any', baseURL: `${server.url}/${version}` })
const sent = () => server.requests.at(-1)!.request

describe('image model', () => {
  test('draws one picture, in the ratio asked for', async () => {
    const { image, warnings, usage } = await generateImage({
      model: connect().image('gemini-3-pro-image-preview'),
      prompt: 'A red sports car',
      aspectRatio: '16:9',
      seed: 7,
    })
    expect(sniffImage(image.uint8Array)).toEqual({ mimeType: 'image/png', width: 1376, height: 768 })
    expect(image.mediaType).toBe('image/png')
    expect(warnings).toEqual([])
    expect(usage.outputTokens).toBe(1120)
    expect(sent().generationConfig).toMatchObject({
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio: '16:9' },
      seed: 7,
    })
  })

  test('takes a size by the options of the provider, and draws n pictures by n calls', async () => {
    const { images } = await generateImage({
      model: connect().image('gemini-3-pro-image-preview'),
      prompt: 'A red sports car',
      n: 2,
      providerOptions: { google: { imageConfig: { imageSize: '2K' } } },
    })
    expect(images.map((image) => sniffImage(image.uint8Array)?.width)).toEqual([2048, 2048])
  })

  test('edits pictures', async () => {
    const { image } = await generateImage({
      model: connect().image('gemini-3-pro-image-preview'),
      prompt: { text: 'Make it black and white', images: [Buffer.from(drawReference('image/png', 'navy'), 'base64')] },
    })
    expect(sniffImage(image.uint8Array)).toMatchObject({ width: 1264, height: 848 })
    expect(sent().contents[0]?.parts?.filter((part) => part.inlineData)).toHaveLength(1)
  })

  test("errors are the SDK's own, with status and message", async () => {
    const call = generateImage({ model: connect().image('gemini-9-image'), prompt: 'a cat' })
    const error = await call.catch((thrown: unknown) => thrown)
    expect(APICallError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      statusCode: 404,
      isRetryable: false,
      message: expect.stringContaining('models/gemini-9-image is not found for API version v1beta'),
      data: { error: { code: 404, status: 'NOT_FOUND' } },
    })
  })
})

describe.each(['v1beta', 'v1'])('chat model, %s', (version) => {
  const model = () => connect(version)('gemini-3-pro-image-preview')
  const options = { google: { responseModalities: ['TEXT', 'IMAGE'] } }

  test('brings text and a file', async () => {
    const { text, files, finishReason, usage } = await generateText({
      model: model(),
      prompt: 'A red sports car',
      providerOptions: options,
    })
    expect(text).toMatch(/car/)
    expect(files.map((file) => file.mediaType)).toEqual(['image/png'])
    expect(sniffImage(files[0]!.uint8Array)).toMatchObject({ width: 1024, height: 1024 })
    expect(finishReason).toBe('stop')
    expect(usage.totalTokens).toBeGreaterThan(1120)
  })

  test('streams text and a file', async () => {
    const result = streamText({ model: model(), prompt: 'A red sports car', providerOptions: options })
    const kinds: string[] = []
    for await (const part of result.stream) kinds.push(part.type)
    expect(kinds).toEqual(expect.arrayContaining(['text-delta', 'file', 'finish']))
    expect(await result.finishReason).toBe('stop')
    expect(await result.files).toHaveLength(1)
  })

  test('a second turn sends text, picture and both signatures back', async () => {
    const first: ModelMessage = { role: 'user', content: 'A red sports car' }
    const one = await generateText({ model: model(), messages: [first], providerOptions: options })
    const two = await generateText({
      model: model(),
      messages: [first, ...one.response.messages, { role: 'user', content: 'Make it night' }],
      providerOptions: options,
    })
    expect(two.files).toHaveLength(1)
    const [, answered] = sent().contents
    expect(answered?.role).toBe('model')
    expect(answered?.parts).toHaveLength(2)
    for (const { thoughtSignature } of answered!.parts!) {
      expect(String(readThoughtSignature(thoughtSignature!))).toBe('A red sports car')
    }
  })

  test('thoughts are reasoning', async () => {
    const { reasoningText, files } = await generateText({
      model: model(),
      prompt: 'A red sports car',
      providerOptions: { google: { ...options.google, thinkingConfig: { includeThoughts: true } } },
    })
    expect(reasoningText).toBeTruthy()
    expect(files).toHaveLength(1)
  })

  test("errors are the SDK's own", async () => {
    const call = generateText({ model: connect(version)('gemini-9-image'), prompt: 'a cat', providerOptions: options })
    const error = await call.catch((thrown: unknown) => thrown)
    expect(APICallError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      statusCode: 404,
      isRetryable: false,
      message: expect.stringContaining(`models/gemini-9-image is not found for API version ${version}`),
      data: { error: { code: 404, status: 'NOT_FOUND' } },
    })
  })
})

describe('interactions', () => {
  test('draw, and go on from the one before', async () => {
    const interactions = connect().interactions('gemini-3-pro-image')
    const first = await generateText({ model: interactions, prompt: 'A red sports car' })
    expect(sniffImage(first.files[0]!.uint8Array)).toMatchObject({ mimeType: 'image/png' })
    const { interactionId } = first.providerMetadata!.google as { interactionId: string }
    expect(interactionId).toMatch(/^v1_/)
    const streamed = streamText({
      model: interactions,
      prompt: 'make it a convertible',
      providerOptions: { google: { previousInteractionId: interactionId } },
    })
    const files = await streamed.files
    expect(files).toHaveLength(1)
    expect(await streamed.finishReason).toBe('stop')
  })
})
