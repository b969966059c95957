import { expect, test } from 'vitest'
import {
  buildUsage,
  countTokens,
  estimateTextTokens,
  findModelProfile,
  highestPrice,
  listModelProfiles,
  type Part,
  parseCountTokensRequest,
  parseGenerateContentRequest,
  priceOf,
} from '../../src/gemini-api/index.ts'

const rows = listModelProfiles().flatMap((profile) => profile.sizes.map((size) => [profile.id, size] as const))

test.each(rows)("a picture of %s at %s has the profile's tokens and the price page's price", (id, size) => {
  const profile = findModelProfile(id)!
  const usage = buildUsage({ profile, promptText: '', inputImages: [], images: [size], text: '', thoughts: '' })
  expect(usage.candidatesTokensDetails).toEqual([{ modality: 'IMAGE', tokenCount: profile.imageTokens[size] }])
  const stated = profile.price.perImage[size]!
  const digits = String(stated).split('.')[1]!.length
  expect(priceOf(profile, usage).toFixed(digits)).toBe(stated.toFixed(digits))
})

test('the parts of a usage add up', () => {
  const profile = findModelProfile('gemini-3-pro-image-preview')!
  const usage = buildUsage({
    profile,
    promptText: 'A red sports car',
    inputImages: [{ width: 300, height: 384 }, { width: 385, height: 10 }, undefined],
    images: ['2K'],
    text: 'Here it is.',
    thoughts: 'A car, low and wide.',
  })
  expect(usage).toEqual({
    promptTokenCount: 4 + 258 + 516 + 516,
    candidatesTokenCount: 1120 + 3,
    thoughtsTokenCount: 5,
    totalTokenCount: 1294 + 1123 + 5,
    promptTokensDetails: [
      { modality: 'TEXT', tokenCount: 4 },
      { modality: 'IMAGE', tokenCount: 1290 },
    ],
    candidatesTokensDetails: [
      { modality: 'TEXT', tokenCount: 3 },
      { modality: 'IMAGE', tokenCount: 1120 },
    ],
    serviceTier: 'standard',
  })
  expect(priceOf(profile, usage)).toBeCloseTo((1294 * 2 + 8 * 12 + 1120 * 120) / 1e6, 12)
})

test.each([
  ['', 0],
  ['a', 1],
  ['four', 1],
  ['A serene mountain landscape at dawn', 9],
  ['富士山の夜明け', 7],
  ['서울의 밤', 5],
  ['🏔️', 2],
])('%j is estimated at %d tokens', (text, tokens) => expect(estimateTextTokens(text)).toBe(tokens))

test('a hold is more than what an ordinary call costs, and less than twice a 4K picture', () => {
  const profile = findModelProfile('gemini-3-pro-image-preview')!
  const request = parseGenerateContentRequest({ contents: 'A red sports car' })
  const usage = buildUsage({
    profile,
    promptText: 'A red sports car',
    inputImages: [],
    images: ['4K'],
    text: 'x'.repeat(2000),
    thoughts: 'y'.repeat(1400),
  })
  const hold = highestPrice(profile, request, '4K')
  expect(hold).toBeGreaterThan(priceOf(profile, usage))
  expect(hold).toBeLessThan(0.48)
})

test('countTokens takes contents or a whole request, and counts the same', () => {
  const contents = [{ parts: [{ text: 'abcd' }, { inline_data: { mime_type: 'image/png', data: 'aGk=' } }] }]
  const bare = countTokens(parseCountTokensRequest({ contents }), () => ({ width: 10, height: 10 }))
  const whole = countTokens(
    parseCountTokensRequest({ generate_content_request: { model: 'models/x', contents } }),
    () => ({ width: 10, height: 10 }),
  )
  expect(bare).toEqual({
    totalTokens: 259,
    promptTokensDetails: [
      { modality: 'TEXT', tokenCount: 1 },
      { modality: 'IMAGE', tokenCount: 258 },
    ],
  })
  expect(whole).toEqual(bare)
})

test.each([
  ['nothing', {}, 'contents is not specified'],
  ['both', { contents: [], generateContentRequest: { contents: [] } }, 'exclude each other'],
  ['a text', 'x', 'Invalid JSON payload received.'],
])('countTokens refuses %s', (_, body, text) => {
  expect(() => parseCountTokensRequest(body)).toThrow(text)
})

test('with a document, whose pages nobody has counted, all that the model takes is held', () => {
  const profile = findModelProfile('gemini-3-pro-image')!
  const held = (parts: Part[]) => highestPrice(profile, { contents: [{ parts }] }, '1K')
  const document = { inlineData: { mimeType: 'application/pdf', data: 'JVBERi0=' } }
  const input = (profile.inputTokenLimit * profile.price.inputPerMillionTokens) / 1e6
  expect(held([{ text: 'a cat' }, document])).toBeGreaterThan(input)
  expect(held([{ text: 'a cat' }])).toBeLessThan(input)
})

test('the flex tier is half price', () => {
  const profile = findModelProfile('gemini-3-pro-image-preview')!
  const usage = { promptTokenCount: 10, totalTokenCount: 10 }
  expect(priceOf(profile, { ...usage, serviceTier: 'flex' })).toBe(priceOf(profile, usage) / 2)
})
