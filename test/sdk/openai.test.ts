import { createCanvas } from '@napi-rs/canvas'
import OpenAI, { toFile } from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../../src/gemini-api/index.ts'
import { decodeImage } from '../../src/imaging/decode.ts'
import { hasAlpha } from '../../src/imaging/has-alpha.ts'
import { sniffImage } from '../../src/imaging/sniff.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

let limn: LimnServer
let client: OpenAI

beforeAll(async () => {
  limn = await startLimnServer()
  client = new OpenAI({ apiKey: 'any', baseURL: `${limn.url}/v1beta/openai`, maxRetries: 0 })
})
afterAll(() => limn.close())

const model = 'gemini-2.5-flash-image'
const bytes = (base64: string | undefined): Buffer => Buffer.from(base64!, 'base64')
const photo = (color = '#3a6') => toFile(bytes(drawReference('image/png', color)), 'photo.png', { type: 'image/png' })

async function warningsOf(promise: { asResponse(): Promise<Response> }): Promise<{ feature: string; type: string }[]> {
  return JSON.parse((await promise.asResponse()).headers.get('x-limn-warnings') ?? '[]')
}

describe('client.images.generate', () => {
  it('gives a picture, and tells of it as OpenAI does', async () => {
    const answer = await client.images.generate({ prompt: 'a red boat', model, user: 'someone' })
    expect(sniffImage(bytes(answer.data?.[0]?.b64_json))).toMatchObject({
      mimeType: 'image/png',
      width: 1024,
      height: 1024,
    })
    expect(answer.created).toBeGreaterThan(1_700_000_000)
    expect(answer).toMatchObject({
      background: 'opaque',
      output_format: 'png',
      quality: 'high',
      size: '1024x1024',
      safety_identifier: 'someone',
      usage: {
        input_tokens: 3,
        input_tokens_details: { text_tokens: 3, image_tokens: 0 },
        output_tokens: 1290,
        output_tokens_details: { text_tokens: 0, image_tokens: 1290 },
        total_tokens: 1293,
      },
    })
  })

  it('gives n pictures, each another, and the same again', async () => {
    const draw = async () => (await client.images.generate({ prompt: 'a tree on a hill', model, n: 3 })).data!
    const pictures = (await draw()).map(({ b64_json }) => b64_json)
    expect(new Set(pictures).size).toBe(3)
    expect((await draw()).map(({ b64_json }) => b64_json)).toEqual(pictures)
  })

  it('takes a size for the nearest the model has, and warns', async () => {
    const asked = { prompt: 'a red boat', model, size: '1792x1024' } as const
    expect((await client.images.generate(asked)).size).toBe('1344x768')
    expect(await warningsOf(client.images.generate(asked))).toMatchObject([{ type: 'adjusted', feature: 'size' }])
  })

  it.each([
    ['gpt-image-1', 'substituted'],
    ['gpt-image-2.6-flare', 'substituted'],
    ['dall-e-3', 'substituted'],
    ['models/gemini-3-pro-image-preview', undefined],
  ])('draws for model %s with a model of Gemini', async (name, type) => {
    const warnings = await warningsOf(client.images.generate({ prompt: 'a red boat', model: name }))
    expect(warnings.find(({ feature }) => feature === 'model')?.type).toBe(type)
    expect(limn.requests.at(-1)?.model).toMatch(/gemini-3-pro-image-preview$/)
  })

  it.each(['jpeg', 'webp'] as const)('writes %s, as small as output_compression says', async (format) => {
    const draw = async (output_compression: number) =>
      bytes(
        (await client.images.generate({ prompt: 'a red boat', model, output_format: format, output_compression }))
          .data?.[0]?.b64_json,
      )
    const [fine, coarse] = [await draw(95), await draw(10)]
    expect(sniffImage(fine)?.mimeType).toBe(`image/${format}`)
    expect(coarse.length).toBeLessThan(fine.length / 2)
  })

  it('says what it does not heed', async () => {
    const warnings = await warningsOf(
      client.images.generate({
        prompt: 'a mountain landscape',
        model,
        quality: 'low',
        style: 'vivid',
        background: 'transparent',
        partial_images: 2,
        frame_count: 3,
        ...{ colour: 'red' },
      }),
    )
    expect(warnings.map(({ feature }) => feature).sort()).toEqual([
      'background',
      'colour',
      'frame_count',
      'partial_images',
      'quality',
      'style',
    ])
  })

  it('draws a thing alone where background is transparent', async () => {
    const { data, response } = await client.images
      .generate({ prompt: 'a red boat', model, background: 'transparent' })
      .withResponse()
    expect(data.background).toBe('transparent')
    expect(hasAlpha(bytes(data.data?.[0]?.b64_json))).toBe(true)
    expect(response.headers.get('x-limn-warnings')).toBeNull()
  })

  it('gives addresses that anybody may fetch, and nobody may guess', async () => {
    const locked = await startLimnServer(['secret'])
    try {
      const own = new OpenAI({ apiKey: 'secret', baseURL: `${locked.url}/v1/openai`, maxRetries: 0 })
      const { data } = await own.images.generate({
        prompt: 'a red boat',
        model,
        response_format: 'url',
        output_format: 'webp',
      })
      const { url, b64_json } = data![0]!
      expect(b64_json).toBeUndefined()
      const answer = await fetch(url!)
      expect(answer.headers.get('content-type')).toBe('image/webp')
      expect(sniffImage(new Uint8Array(await answer.arrayBuffer()))?.mimeType).toBe('image/webp')
      for (const wrong of [
        url!.replace(/expires=\d/, 'expires=9'),
        url!.split('?')[0]!,
        url!.replace(/files\/./, 'files/_'),
      ]) {
        expect((await fetch(wrong)).status, wrong).toBe(404)
      }
    } finally {
      await locked.close()
    }
  })

  it('is stricter or milder as moderation says', async () => {
    await client.images.generate({ prompt: 'a red boat', model, moderation: 'low' })
    expect(limn.requests.at(-1)?.request.safetySettings?.map(({ threshold }) => threshold)).toEqual(
      Array(4).fill('BLOCK_ONLY_HIGH'),
    )
  })
})

describe('client.images.edit', () => {
  it('edits one picture by words', async () => {
    const answer = await client.images.edit({ image: await photo(), prompt: 'make it black and white', model })
    expect(answer.usage?.input_tokens_details.image_tokens).toBeGreaterThan(0)
    expect(
      limn.requests.at(-1)?.request.contents[0]?.parts?.map((part) => part.inlineData?.mimeType ?? part.text),
    ).toEqual(['image/png', 'make it black and white'])
    expect(answer.size).toBe('1248x832')
  })

  it('takes several pictures in order, whatever types they declare', async () => {
    const jpeg = bytes(drawReference('image/jpeg', '#00f'))
    const image = [await photo(), await toFile(jpeg, 'b'), await toFile(jpeg, 'c.png', { type: 'image/png' })]
    await client.images.edit({ image, prompt: 'side by side', model })
    const parts = limn.requests.at(-1)!.request.contents[0]!.parts!
    expect(parts.slice(0, 3).map(({ inlineData }) => inlineData?.mimeType)).toEqual([
      'image/png',
      'image/jpeg',
      'image/jpeg',
    ])
    expect(Buffer.compare(bytesOf(parts[1]!.inlineData!), jpeg)).toBe(0)
  })

  it('keeps to the clear part of a mask', async () => {
    const canvas = createCanvas(320, 200)
    const context = canvas.getContext('2d')
    context.fillRect(0, 0, 320, 200)
    context.clearRect(0, 0, 160, 200)
    const maskOf = async (bytes: Buffer) => toFile(bytes, 'mask.png', { type: 'image/png' })
    const edit = async (prompt: string, mask: Buffer) =>
      client.images.edit({ image: await photo('#c33'), mask: await maskOf(mask), prompt, model })
    const colorAt = async (answer: OpenAI.ImagesResponse, x: number) => {
      const { width, height, data } = await decodeImage(bytes(answer.data?.[0]?.b64_json))
      const at = (Math.floor(height / 2) * width + Math.floor(x * width)) * 4
      return [...data.subarray(at, at + 3)]
    }
    const grey = await edit('make it black and white', canvas.toBuffer('image/png'))
    const [red, green] = await colorAt(grey, 0.1)
    expect(Math.abs(red! - green!)).toBeLessThan(3)
    const unchanged = async (answer: OpenAI.ImagesResponse, x: number) => {
      const color = await colorAt(answer, x)
      // The invisible mark is all that may differ.
      return [0xcc, 0x33, 0x33].every((value, channel) => Math.abs(value - color[channel]!) <= 6)
    }
    expect(await unchanged(grey, 0.95)).toBe(true)
    const boat = await edit('a blue boat', canvas.toBuffer('image/png'))
    expect(await unchanged(boat, 0.95)).toBe(true)
    expect(await unchanged(boat, 0.02)).toBe(false)
    const small = createCanvas(20, 20).toBuffer('image/png')
    await expect(edit('a', small)).rejects.toMatchObject({ status: 400, param: 'mask', message: /must be the same/ })
    await expect(edit('a', Buffer.from('no'))).rejects.toMatchObject({ status: 400, param: 'mask' })
  })

  it('takes the background away where background is transparent', async () => {
    const answer = await client.images.edit({
      image: await photo(),
      prompt: 'make it brighter',
      model,
      background: 'transparent',
    })
    expect(answer.background).toBe('transparent')
    expect(hasAlpha(bytes(answer.data?.[0]?.b64_json))).toBe(true)
  })
})

describe('streams', () => {
  it('show drafts of a new picture, then the picture', async () => {
    const events = await client.images.generate({
      prompt: 'a red boat',
      model: 'gemini-3-pro-image',
      stream: true,
      partial_images: 2,
    })
    const seen = []
    for await (const event of events) seen.push(event)
    expect(seen.map(({ type }) => type)).toEqual(['image_generation.partial_image', 'image_generation.completed'])
    expect(seen[0]).toMatchObject({
      partial_image_index: 0,
      output_format: 'png',
      background: 'opaque',
      quality: 'high',
    })
    expect(seen[1]).toMatchObject({ size: '1024x1024', usage: { output_tokens_details: { image_tokens: 1120 } } })
    for (const { b64_json } of seen) expect(sniffImage(bytes(b64_json))?.mimeType).toBe('image/png')
  })

  it('of an edit name its events so, and hold no draft where none is asked for', async () => {
    const events = await client.images.edit({ image: await photo(), prompt: 'make it sepia', model, stream: true })
    const types = []
    for await (const event of events) types.push(event.type)
    expect(types).toEqual(['image_edit.completed'])
  })
})

describe('errors', () => {
  it('name the parameter and what is wrong with it', async () => {
    const refused = (params: object) =>
      client.images.generate(params as OpenAI.ImageGenerateParams).catch((error) => error)
    expect(await refused({ n: 11, prompt: 'a' })).toBeInstanceOf(OpenAI.BadRequestError)
    expect(await refused({ n: 11, prompt: 'a' })).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      param: 'n',
      code: 'integer_above_max_value',
    })
    expect(await refused({})).toMatchObject({ param: 'prompt', code: 'missing_required_parameter' })
    expect(await refused({ prompt: 'a', size: 'big' })).toMatchObject({ param: 'size', code: 'invalid_value' })
    expect(await refused({ prompt: 'a', output_format: 'gif' })).toMatchObject({ param: 'output_format' })
    expect(await refused({ prompt: 'a', output_format: 'jpeg', background: 'transparent' })).toMatchObject({
      param: 'background',
    })
  })

  it('of a stream are ordinary ones until its first event', async () => {
    await expect(client.images.generate({ prompt: '', stream: true })).rejects.toMatchObject({
      status: 400,
      param: 'prompt',
    })
  })

  it('of a picture that is none name it', async () => {
    const image = await toFile(Buffer.from('no picture'), 'a.png', { type: 'image/png' })
    await expect(client.images.edit({ image, prompt: 'a' })).rejects.toMatchObject({
      status: 400,
      param: 'image',
      message: /Provided image is not valid/,
    })
    await expect(client.images.edit({ prompt: 'a' } as OpenAI.ImageEditParams)).rejects.toMatchObject({
      param: 'image',
    })
  })

  it('of an unknown model are 404', async () => {
    await expect(client.images.generate({ prompt: 'a', model: 'gpt-4o' })).rejects.toBeInstanceOf(OpenAI.NotFoundError)
    await expect(client.images.generate({ prompt: 'a', model: 'gpt-4o' })).rejects.toMatchObject({
      code: 'model_not_found',
    })
  })

  it('of what is not served are 404, and say where the Images API is', async () => {
    await expect(client.chat.completions.create({ model, messages: [] })).rejects.toMatchObject({
      status: 404,
      code: 'unknown_url',
    })
    const atRoot = new OpenAI({ apiKey: 'any', baseURL: `${limn.url}/v1`, maxRetries: 0 })
    await expect(atRoot.images.generate({ prompt: 'a' })).rejects.toMatchObject({
      status: 404,
      message: /limn serve --openai/,
    })
  })

  it('of the key are 401', async () => {
    const locked = await startLimnServer(['secret'])
    try {
      const ask = (apiKey: string) =>
        new OpenAI({ apiKey, baseURL: `${locked.url}/v1/openai`, maxRetries: 0 }).models.list()
      await expect(ask('wrong')).rejects.toBeInstanceOf(OpenAI.AuthenticationError)
      await expect(ask('wrong')).rejects.toMatchObject({ code: 'invalid_api_key' })
      expect((await ask('secret')).data.length).toBeGreaterThan(5)
      expect((await fetch(`${locked.url}/v1/openai/models`)).status).toBe(401)
    } finally {
      await locked.close()
    }
  })
})

it('client.models lists and finds the models', async () => {
  const { data } = await client.models.list()
  expect(data[0]).toMatchObject({ id: 'models/gemini-3-pro-image-preview', object: 'model', owned_by: 'google' })
  expect((await client.models.retrieve('gemini-3-pro-image')).created).toBe(Date.parse('2026-05-28') / 1000)
  await expect(client.models.retrieve('dall-e-9')).rejects.toBeInstanceOf(OpenAI.NotFoundError)
})
