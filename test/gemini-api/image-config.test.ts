import { expect, test } from 'vitest'
import {
  findModelProfile,
  type GenerationConfig,
  nearestRatio,
  resolveImageConfig,
} from '../../src/gemini-api/index.ts'

const profile = findModelProfile('gemini-3-pro-image-preview')!

function resolve(generationConfig: GenerationConfig, options?: { referenceRatio?: number }) {
  return resolveImageConfig(profile, { contents: [], generationConfig }, options)
}

test('without a word the picture is a square of 1K', () => {
  expect(resolve({})).toEqual({
    aspectRatio: '1:1',
    imageSize: '1K',
    width: 1024,
    height: 1024,
    mimeType: undefined,
    violations: [],
  })
})

test.each<[string, GenerationConfig]>([
  ['imageConfig', { imageConfig: { aspectRatio: '16:9', imageSize: '2K' } }],
  ['responseFormat as object', { responseFormat: { image: { aspectRatio: '16:9', imageSize: '2K' } } }],
  ['responseFormat in snake_case', { responseFormat: { image: { aspect_ratio: '16:9', image_size: '2K' } } }],
  ['responseFormat as list', { responseFormat: [{ text: {} }, { image: { aspectRatio: '16:9', imageSize: '2K' } }] }],
  [
    'enum names',
    { responseFormat: [{ image: { aspectRatio: 'ASPECT_RATIO_SIXTEEN_BY_NINE', imageSize: 'IMAGE_SIZE_TWO_K' } }] },
  ],
  [
    'both, the newer counting',
    { imageConfig: { aspectRatio: '1:1', imageSize: '2K' }, responseFormat: { image: { aspectRatio: '16:9' } } },
  ],
])('16:9 at 2K by %s', (_, config) => {
  expect(resolve(config)).toMatchObject({
    aspectRatio: '16:9',
    imageSize: '2K',
    width: 2752,
    height: 1536,
    violations: [],
  })
})

test('every enum name of the SDK is a ratio some model has', async () => {
  const { AspectRatio, ImageSize } = await import('@google/genai')
  const flash = findModelProfile('gemini-3.1-flash-image')!
  for (const aspectRatio of Object.values(AspectRatio)) {
    for (const imageSize of Object.values(ImageSize)) {
      const config = { contents: [], generationConfig: { responseFormat: [{ image: { aspectRatio, imageSize } }] } }
      expect(resolveImageConfig(flash, config).violations).toEqual([])
    }
  }
})

test('a picture to work from gives its ratio, unless one is asked for', () => {
  expect(resolve({}, { referenceRatio: 1920 / 1080 }).aspectRatio).toBe('16:9')
  expect(resolve({}, { referenceRatio: 0.7 }).aspectRatio).toBe('2:3')
  expect(resolve({ imageConfig: { aspectRatio: '1:1' } }, { referenceRatio: 2 }).aspectRatio).toBe('1:1')
})

test.each([undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a ratio of %s is none', (ratio) => {
  expect(nearestRatio(profile.ratios, ratio)).toBe('1:1')
})

test('a very wide picture gets the widest the model has', () => {
  expect(nearestRatio(profile.ratios, 10)).toBe('21:9')
  expect(nearestRatio(findModelProfile('gemini-nano-banana-2.1')!.ratios, 10)).toBe('8:1')
})

test('the format may be asked for by responseFormat or by outputMimeType', () => {
  expect(resolve({ responseFormat: { image: { mime_type: 'image/jpeg' } } }).mimeType).toBe('image/jpeg')
  expect(resolve({ imageConfig: { outputMimeType: 'image/webp' } }).mimeType).toBe('image/webp')
})
