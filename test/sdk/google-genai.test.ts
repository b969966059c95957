import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

// The calls of the reference document, translated to TypeScript, on the official SDKs with nothing but the base URL set.

const model = 'gemini-3-pro-image-preview'
const config = { responseModalities: ['TEXT', 'IMAGE'] }

let server: LimnServer
beforeAll(async () => {
  server = await startLimnServer()
})
afterAll(() => server.close())

interface Answer {
  candidates?: {
    content?: {
      role?: string
      parts?: { text?: string; inlineData?: { data?: string; mimeType?: string }; thoughtSignature?: string }[]
    }
    finishReason?: string
  }[]
}

/** As the reference document reads an answer: every part is a comment or a picture. */
function read(response: Answer) {
  const parts = response.candidates?.[0]?.content?.parts ?? []
  const pictures = parts.flatMap((part) => (part.inlineData ? [part] : []))
  const header = sniffImage(Buffer.from(pictures[0]?.inlineData?.data ?? '', 'base64'))
  return { parts, pictures, header, text: parts.map((part) => part.text ?? '').join('') }
}

// The two majors differ in types this file does not touch.
const sdks = [
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const

describe.each(sdks)('%s', (_, sdk) => {
  function connect(url = server.url, apiKey: string | undefined = 'any-key') {
    return new sdk.GoogleGenAI({ apiKey, httpOptions: { baseUrl: url } })
  }

  test('text to image', async () => {
    const response = await connect().models.generateContent({
      model,
      contents: 'A serene mountain landscape at dawn',
      config,
    })
    const { header, pictures, text } = read(response)
    expect(header).toEqual({ mimeType: 'image/png', width: 1024, height: 1024 })
    expect(pictures).toHaveLength(1)
    expect(pictures[0]?.inlineData?.mimeType).toBe('image/png')
    expect(pictures[0]?.thoughtSignature).toBeTruthy()
    expect(text).not.toBe('')
    expect(response.candidates?.[0]?.finishReason).toBe('STOP')
    expect(response.modelVersion).toBe(model)
    expect(response.responseId).toBeTruthy()
    expect(response.usageMetadata?.candidatesTokensDetails).toContainEqual({ modality: 'IMAGE', tokenCount: 1120 })
    // The SDK's own readers find the same.
    expect(response.text).toBe(text)
    expect(response.data).toBe(pictures[0]?.inlineData?.data)
  })

  test('text to image with ratio and size', async () => {
    const response = await connect().models.generateContent({
      model,
      contents: 'A professional headshot of a business executive',
      config: { ...config, imageConfig: { aspectRatio: '16:9', imageSize: '2K' } },
    })
    expect(read(response).header).toMatchObject({ width: 2752, height: 1536 })
  })

  test("the reference document's other model", async () => {
    const response = await connect().models.generateContent({
      model: 'gemini-2.5-flash-image',
      contents: 'A red sports car',
      config: { ...config, imageConfig: { aspectRatio: '16:9' } },
    })
    expect(read(response).header).toMatchObject({ width: 1344, height: 768 })
    expect(response.usageMetadata?.candidatesTokensDetails).toContainEqual({ modality: 'IMAGE', tokenCount: 1290 })
  })

  test('IMAGE alone brings no text', async () => {
    const response = await connect().models.generateContent({
      model,
      contents: 'A red sports car',
      config: { responseModalities: ['IMAGE'] },
    })
    const { parts, pictures } = read(response)
    expect(parts).toEqual(pictures)
    expect(pictures).toHaveLength(1)
  })

  test.each(['image/png', 'image/jpeg', 'image/webp'] as const)(
    'one reference, as %s, gives its ratio',
    async (type) => {
      const response = await connect().models.generateContent({
        model,
        contents: [
          { inlineData: { data: drawReference(type, '#264653'), mimeType: type } },
          { text: 'Generate an image in the same style as this reference' },
        ],
        config,
      })
      // 320 x 200 is nearest to 3:2.
      expect(read(response).header).toMatchObject({ width: 1264, height: 848 })
    },
  )

  test('fourteen references', async () => {
    const contents = Array.from({ length: 14 }, (_, index) =>
      sdk.createPartFromBase64(drawReference('image/jpeg', `hsl(${index * 25} 60% 40%)`), 'image/jpeg'),
    )
    const response = await connect().models.generateContent({
      model,
      contents: [...contents, 'Combine elements from these references into a new composition'],
      config,
    })
    expect(read(response).pictures).toHaveLength(1)
    expect(response.usageMetadata?.promptTokensDetails).toContainEqual({ modality: 'IMAGE', tokenCount: 14 * 258 })
  })

  test('a chat sends its history back verbatim, and the follow-up changes the picture', async () => {
    const chat = connect().chats.create({ model, config })
    const first = read(await chat.sendMessage({ message: 'Generate a red sports car' }))
    const second = read(await chat.sendMessage({ message: 'Make it a convertible with the top down' }))

    const sent = server.requests.at(-1)?.request.contents
    expect(sent?.map((content) => content.role)).toEqual(['user', 'model', 'user'])
    expect(sent?.[1]?.parts).toEqual(first.parts)
    expect(first.pictures[0]?.thoughtSignature).toBeTruthy()

    expect(second.header).toEqual(first.header)
    expect(second.pictures[0]?.inlineData?.data).not.toBe(first.pictures[0]?.inlineData?.data)
    expect(chat.getHistory()).toHaveLength(4)
  })

  test('a streamed chat can go on', async () => {
    const chat = connect().chats.create({ model, config })
    for (const message of ['Generate a red sports car', 'Make it a convertible with the top down']) {
      const pictures = []
      for await (const chunk of await chat.sendMessageStream({ message })) pictures.push(...read(chunk).pictures)
      expect(pictures).toHaveLength(1)
    }
    expect(server.requests.at(-1)?.request.contents.some((content) => content.role === 'model')).toBe(true)
  })

  test('a stream brings text and picture, and its reason at the end', async () => {
    const reasons: unknown[] = []
    const parts: NonNullable<ReturnType<typeof read>['parts']> = []
    const stream = await connect().models.generateContentStream({ model, contents: 'A red sports car', config })
    for await (const chunk of stream) {
      parts.push(...read(chunk).parts)
      reasons.push(chunk.candidates?.[0]?.finishReason)
    }
    expect(parts.filter((part) => part.inlineData)).toHaveLength(1)
    expect(parts.some((part) => part.text)).toBe(true)
    expect(reasons.pop()).toBe('STOP')
    expect(reasons.every((reason) => reason === undefined)).toBe(true)
  })

  test('countTokens', async () => {
    const response = await connect().models.countTokens({
      model,
      contents: [{ inlineData: { data: drawReference('image/png', 'red'), mimeType: 'image/png' } }, { text: 'abcd' }],
    })
    expect(response.totalTokens).toBe(259)
  })

  test('models are listed over several pages, and got by name', async () => {
    const ai = connect()
    const names: (string | undefined)[] = []
    for await (const entry of await ai.models.list({ config: { pageSize: 3 } })) names.push(entry.name)
    expect(names.length).toBeGreaterThan(6)
    expect(names).toContain(`models/${model}`)
    const found = await ai.models.get({ model })
    expect(found).toMatchObject({ name: `models/${model}`, inputTokenLimit: 131_072 })
    expect(found.supportedActions).toContain('generateContent')
  })

  const picture = { inlineData: { data: drawReference('image/png', 'navy'), mimeType: 'image/png' } }
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')
  const cut = Buffer.from(picture.inlineData.data, 'base64').subarray(0, 20).toString('base64')

  test.each<[string, Partial<genai3.GenerateContentParameters>, number, string, string]>([
    [
      'a size in lower case',
      { config: { imageConfig: { imageSize: '4k' } } },
      400,
      'generation_config.image_config.image_size',
      "image_size must be one of '1K', '2K' or '4K'. Got '4k'.",
    ],
    [
      'a ratio with an x',
      { config: { imageConfig: { aspectRatio: '2x3' } } },
      400,
      'generation_config.image_config.aspect_ratio',
      "aspect_ratio must be one of '1:1'",
    ],
    [
      'a fifteenth reference',
      { contents: [...Array(15).fill(picture), 'combine'] },
      400,
      'contents',
      'at most 14 reference images in one request; 15 came',
    ],
    ['an unknown model', { model: 'gemini-9-image' }, 404, '', 'models/gemini-9-image is not found for API version v1'],
    [
      'bad base64',
      { contents: [{ text: 'x' }, { inlineData: { data: 'no*base64', mimeType: 'image/png' } }] },
      400,
      'contents[0].parts[1].inline_data.data',
      "Invalid value at 'contents[0].parts[1].inline_data.data' (TYPE_BYTES), Base64 decoding failed for",
    ],
    [
      'an SVG as reference',
      { contents: [{ text: 'x' }, { inlineData: { data: svg, mimeType: 'image/svg+xml' } }] },
      400,
      'contents[0].parts[1].inline_data.mime_type',
      'Unsupported MIME type: image/svg+xml',
    ],
    [
      'an SVG that says it is a PNG',
      { contents: [{ text: 'x' }, { inlineData: { data: svg, mimeType: 'image/png' } }] },
      400,
      'contents[0].parts[1].inline_data',
      'Provided image is not valid.',
    ],
    [
      'a PNG cut short in its header',
      { contents: [{ text: 'x' }, { inlineData: { data: cut, mimeType: 'image/png' } }] },
      400,
      'contents[0].parts[1].inline_data',
      'Provided image is not valid.',
    ],
    [
      'two candidates',
      { config: { candidateCount: 2 } },
      400,
      'generation_config.candidate_count',
      'Multiple candidates is not enabled for this model',
    ],
    ['an empty prompt', { contents: '' }, 400, 'contents', 'The prompt is empty'],
  ])('the ApiError of %s', async (_, change, status, field, message) => {
    const call = connect().models.generateContent({ model, contents: 'a cat', ...change })
    const error = (await call.catch((thrown: unknown) => thrown)) as genai3.ApiError
    expect(error).toBeInstanceOf(sdk.ApiError)
    expect(error.status).toBe(status)
    const body = JSON.parse(error.message).error
    expect(body.code).toBe(status)
    expect(body.message).toContain(message)
    if (field !== '') {
      const [detail] = body.details
      expect(detail['@type']).toBe('type.googleapis.com/google.rpc.BadRequest')
      expect(detail.fieldViolations).toHaveLength(1)
      expect(detail.fieldViolations[0].field).toBe(field)
    }
  })

  test('a stream throws the same ApiError', async () => {
    const call = connect().models.generateContentStream({
      model,
      contents: 'a cat',
      config: { imageConfig: { imageSize: '4k' } },
    })
    await expect(call).rejects.toMatchObject({ status: 400, message: expect.stringContaining("Did you mean '4K'?") })
  })

  describe('with keys configured', () => {
    let locked: LimnServer
    beforeAll(async () => {
      locked = await startLimnServer(['right-key'])
    })
    afterAll(() => locked.close())

    test('the right key draws', async () => {
      const response = await connect(locked.url, 'right-key').models.generateContent({
        model,
        contents: 'a cat',
        config,
      })
      expect(read(response).pictures).toHaveLength(1)
    })

    test.each([
      ['a wrong key', 'wrong-key', 400, 'API key not valid. Please pass a valid API key.'],
      ['no key', '', 403, "Method doesn't allow unregistered callers"],
    ])('%s is an ApiError', async (_, apiKey, status, message) => {
      const call = connect(locked.url, apiKey).models.generateContent({ model, contents: 'a cat', config })
      await expect(call).rejects.toMatchObject({ status, message: expect.stringContaining(message) })
    })
  })
})
