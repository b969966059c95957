import { describe, expect, it } from 'vitest'
import { InvalidRequestError } from '../../src/errors/index.ts'
import { defaultModelId, findModelProfile, inlineDataOf } from '../../src/gemini-api/index.ts'
import { bodyOfForm, type ImagesRequest, parseImagesRequest, toGeminiRequests } from '../../src/openai-api/index.ts'

const text = (name: string, value: string) => ({ name, mimeType: 'text/plain', bytes: Buffer.from(value) })
const file = (name: string, value: string) => ({ name, mimeType: 'image/png', bytes: Buffer.from(value) })

function violationsOf(operation: 'generations' | 'edits', body: unknown) {
  try {
    parseImagesRequest(operation, body)
  } catch (error) {
    return (error as InvalidRequestError).violations
  }
  return []
}

describe('a form', () => {
  it('says the same as JSON: numbers, booleans and nested fields as text', () => {
    const body = bodyOfForm([
      text('prompt', 'a cat'),
      text('n', '3'),
      text('stream', 'true'),
      text('output_compression', '0'),
      text('svg[model]', 'x'),
      file('image[]', 'one'),
      file('image[]', 'two'),
      file('mask', 'three'),
    ])
    const request = parseImagesRequest('edits', body)
    expect(request).toMatchObject({ prompt: 'a cat', n: 3, stream: true, outputCompression: 0 })
    expect(request.images.map(({ data }) => Buffer.from(data, 'base64').toString())).toEqual(['one', 'two'])
    expect(Buffer.from(request.mask!.data, 'base64').toString()).toBe('three')
  })

  it('may number its pictures, or repeat their name', () => {
    expect(bodyOfForm([file('image[0]', 'a'), file('image[1]', 'b')]).image).toHaveLength(2)
    expect(bodyOfForm([file('image', 'a'), file('image', 'b')]).image).toHaveLength(2)
  })

  it('may have fields of any name', () => {
    const body = bodyOfForm([
      text('__proto__', 'a'),
      text('constructor', 'b'),
      text('__proto__[x]', 'c'),
      text('', 'd'),
    ])
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
    expect(violationsOf('edits', body)).toHaveLength(2)
  })
})

it('null is absent', () => {
  const nothing = { n: null, size: null, quality: null, stream: null, user: null, model: null }
  expect(parseImagesRequest('generations', { prompt: 'a', ...nothing })).toMatchObject({
    n: 1,
    stream: false,
    warnings: [],
  })
})

it.each([
  ['prompt', { prompt: 7 }, 'invalid_type'],
  ['prompt', { prompt: ' ' }, 'empty_string'],
  ['prompt', { prompt: 'a'.repeat(32_001) }, 'string_above_max_length'],
  ['n', { n: 0 }, 'integer_below_min_value'],
  ['n', { n: '1.5' }, 'invalid_type'],
  ['n', { n: [1] }, 'invalid_type'],
  ['n', { n: '' }, 'invalid_type'],
  ['size', { size: '0x10' }, 'invalid_value'],
  ['size', { size: '1024×1024' }, 'invalid_value'],
  ['size', { size: 1024 }, 'invalid_type'],
  ['quality', { quality: 'best' }, 'invalid_value'],
  ['stream', { stream: 'yes' }, 'invalid_type'],
  ['partial_images', { partial_images: 4 }, 'integer_above_max_value'],
  ['output_compression', { output_compression: 101 }, 'integer_above_max_value'],
  ['response_format', { response_format: 'bytes' }, 'invalid_value'],
  ['svg', { svg: 'x' }, 'invalid_type'],
])('refuses a wrong %s: %j', (field, wrong, code) => {
  expect(violationsOf('generations', { prompt: 'a', ...wrong })).toMatchObject([{ field, code }])
})

it.each([undefined, null, [], 'text', 7])('refuses %j, which is no object of parameters', (body) => {
  expect(() => parseImagesRequest('generations', body)).toThrow(InvalidRequestError)
})

it.each([
  [{}, ['prompt', 'image']],
  [{ prompt: 'a', image: [] }, ['image']],
  [{ prompt: 'a', image: 'text' }, ['image']],
  [{ prompt: 'a', image: [{}] }, ['image']],
  [{ prompt: 'a', image: Array(17).fill(inlineDataOf(Buffer.from('a'), 'image/png')) }, ['image']],
])('refuses an edit of %j', (body, fields) => {
  expect(violationsOf('edits', body).map(({ field }) => field)).toEqual(fields)
})

describe('in the shape of Gemini', () => {
  const profile = findModelProfile(defaultModelId)!
  const convert = (params: object) =>
    toGeminiRequests(parseImagesRequest('generations', { prompt: 'a', ...params }) as ImagesRequest, profile)

  it.each([
    ['auto', undefined, false],
    ['1024x1024', { aspectRatio: '1:1', imageSize: '1K' }, false],
    ['1536x1024', { aspectRatio: '3:2', imageSize: '1K' }, true],
    ['1024x1792', { aspectRatio: '9:16', imageSize: '1K' }, true],
    ['256x256', { aspectRatio: '1:1', imageSize: '1K' }, true],
    ['2048x2048', { aspectRatio: '1:1', imageSize: '2K' }, false],
    ['3840x2160', { aspectRatio: '16:9', imageSize: '2K' }, true],
    ['99999x1', { aspectRatio: '21:9', imageSize: '1K' }, true],
  ])('size %s is the nearest format of the model', (size, imageConfig, warns) => {
    const { requests, warnings } = convert({ size })
    expect(requests[0]?.generationConfig?.imageConfig).toEqual(imageConfig)
    expect(warnings.length > 0).toBe(warns)
  })

  it('each picture after the first has a seed of its own', () => {
    const seeds = convert({ n: 10 }).requests.map(({ generationConfig }) => generationConfig?.seed)
    expect(seeds[0]).toBeUndefined()
    expect(new Set(seeds).size).toBe(10)
    for (const seed of seeds.slice(1)) expect(Number.isInteger(seed) && seed! >= 0 && seed! < 2 ** 31).toBe(true)
  })
})
