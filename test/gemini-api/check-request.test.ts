import { expect, test } from 'vitest'
import type { GenerationConfig, Part } from '../../src/gemini-api/index.ts'
import { checkRequest, findModelProfile, parseGenerateContentRequest } from '../../src/gemini-api/index.ts'

const pro = 'gemini-3-pro-image-preview'
const flash25 = 'gemini-2.5-flash-image'
const banana21 = 'gemini-nano-banana-2.1'
const picture = { inlineData: { mimeType: 'image/png', data: 'aGk=' } }

function check(model: string, generationConfig: GenerationConfig, parts: Part[] = [{ text: 'a cat' }]) {
  const request = parseGenerateContentRequest({ contents: [{ role: 'user', parts }], generationConfig })
  return checkRequest(findModelProfile(model)!, request)
}

const ratioField = 'generation_config.image_config.aspect_ratio'
const sizeField = 'generation_config.image_config.image_size'

test.each<[string, string, GenerationConfig, string, string]>([
  [
    'a lower-case size',
    pro,
    { imageConfig: { imageSize: '4k' } },
    sizeField,
    "image_size must be one of '1K', '2K' or '4K'. Got '4k'. Did you mean '4K'?",
  ],
  [
    '512px',
    'gemini-3.1-flash-image',
    { imageConfig: { imageSize: '512px' } },
    sizeField,
    "one of '512', '1K', '2K' or '4K'. Got '512px'. Did you mean '512'?",
  ],
  [
    'a size the model lacks',
    pro,
    { imageConfig: { imageSize: '512' } },
    sizeField,
    "'4K' for models/gemini-3-pro-image-preview. Got '512'.",
  ],
  ['512 on 2.1', banana21, { imageConfig: { imageSize: '512' } }, sizeField, "Got '512'."],
  [
    'any size but 1K on 2.5',
    flash25,
    { imageConfig: { imageSize: '2K' } },
    sizeField,
    "image_size must be '1K' for models/gemini-2.5-flash-image. Got '2K'.",
  ],
  [
    'a ratio with an x',
    pro,
    { imageConfig: { aspectRatio: '2x3' } },
    ratioField,
    "aspect_ratio must be one of '1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9' or '21:9'. Got '2x3'. Did you mean '2:3'?",
  ],
  [
    'a ratio the model lacks',
    pro,
    { imageConfig: { aspectRatio: '1:8' } },
    ratioField,
    "for models/gemini-3-pro-image-preview. Got '1:8'.",
  ],
  ['a ratio nobody has', banana21, { imageConfig: { aspectRatio: '7:5' } }, ratioField, "'1:1', '1:4', '1:8', '2:3'"],
  [
    'a bad ratio in responseFormat',
    pro,
    { responseFormat: { image: { aspect_ratio: '2x3' } } },
    'generation_config.response_format.image.aspect_ratio',
    "Did you mean '2:3'?",
  ],
  [
    'a bad size in a list of formats',
    pro,
    { responseFormat: [{ text: {} }, { image: { imageSize: 'IMAGE_SIZE_FIVE_TWELVE' } }] },
    'generation_config.response_format[1].image.image_size',
    "Got '512'.",
  ],
  [
    'a format limn does not write',
    pro,
    { responseFormat: { image: { mimeType: 'image/gif' } } },
    'generation_config.response_format.image.mime_type',
    "Got 'image/gif'.",
  ],
  [
    'delivery by URI',
    pro,
    { responseFormat: { image: { delivery: 'URI' } } },
    'generation_config.response_format.image.delivery',
    "delivery must be 'inline'",
  ],
  [
    'two candidates',
    pro,
    { candidateCount: 2 },
    'generation_config.candidate_count',
    'Multiple candidates is not enabled for this model',
  ],
  [
    'a thinking level on 2.5',
    flash25,
    { thinkingConfig: { thinkingLevel: 'HIGH' } },
    'generation_config.thinking_config.thinking_level',
    'Thinking level is not supported for this model.',
  ],
  [
    'a thinking budget on 2.5',
    flash25,
    { thinkingConfig: { thinkingBudget: 100 } },
    'generation_config.thinking_config',
    'Thinking is not enabled for models/gemini-2.5-flash-image',
  ],
  [
    'thoughts on 2.5',
    flash25,
    { thinkingConfig: { includeThoughts: true } },
    'generation_config.thinking_config',
    'Thinking is not enabled for models/gemini-2.5-flash-image',
  ],
  [
    'a level 2.1 lacks',
    banana21,
    { thinkingConfig: { thinkingLevel: 'low' } },
    'generation_config.thinking_config.thinking_level',
    'Thinking level LOW is not supported for this model. Please retry with other thinking level.',
  ],
  [
    'a level nobody has',
    pro,
    { thinkingConfig: { thinkingLevel: 'HUGE' } },
    'generation_config.thinking_config.thinking_level',
    'Thinking level HUGE',
  ],
  [
    'level and budget at once',
    pro,
    { thinkingConfig: { thinkingLevel: 'HIGH', thinkingBudget: 1 } },
    'generation_config.thinking_config',
    'You can only set only one of thinking budget and thinking level.',
  ],
  [
    'text only',
    pro,
    { responseModalities: ['TEXT'] },
    'generation_config.response_modalities',
    'The requested combination of response modalities (TEXT) is not supported',
  ],
  [
    'a modality nobody has',
    pro,
    { responseModalities: ['IMAGE', 'SMELL'] },
    'generation_config.response_modalities',
    '(IMAGE, SMELL)',
  ],
  [
    'a hot temperature',
    pro,
    { temperature: 2.5 },
    'generation_config.temperature',
    'temperature must be in the range [0.0, 2.0]. Got 2.5.',
  ],
  ['topP above one', pro, { topP: 1.5 }, 'generation_config.top_p', 'top_p must be in the range [0.0, 1.0]. Got 1.5.'],
])('refused by its field: %s', (_, model, config, field, text) => {
  const violations = check(model, config)
  expect(violations.map((violation) => violation.field)).toEqual([field])
  expect(violations[0]?.description).toContain(text)
})

test.each<[string, string, GenerationConfig]>([
  ['every default', pro, {}],
  ['1K on 2.5', flash25, { imageConfig: { imageSize: '1K' } }],
  ['IMAGE alone, in any case', pro, { responseModalities: ['Image'] }],
  ['no modalities', pro, { responseModalities: [] }],
  ['any level on Pro', pro, { thinkingConfig: { thinkingLevel: 'low' } }],
  ['no thinking on 2.5', flash25, { thinkingConfig: { thinkingBudget: 0 } }],
  ['512 and 8:1 on 3.1 flash', 'gemini-3.1-flash-image', { imageConfig: { imageSize: '512', aspectRatio: '8:1' } }],
  ['unspecified as nothing', pro, { imageConfig: { aspectRatio: '', imageSize: '' }, candidateCount: 0 }],
])('accepted: %s', (_, model, config) => expect(check(model, config)).toEqual([]))

test('the fourteenth reference is taken, the fifteenth refused with both numbers', () => {
  const parts = (count: number) => [...Array<Part>(count).fill(picture), { text: 'combine them' }]
  expect(check(pro, {}, parts(14))).toEqual([])
  const [violation, ...rest] = check(pro, {}, parts(15))
  expect(rest).toEqual([])
  expect(violation?.field).toBe('contents')
  expect(violation?.description).toContain('at most 14 reference images in one request; 15 came')
})

test('references are counted in the last turn only', () => {
  const turn = { role: 'user', parts: Array<Part>(10).fill(picture) }
  const contents = [turn, { role: 'model', parts: [{ text: 'done' }] }, turn]
  expect(checkRequest(findModelProfile(pro)!, parseGenerateContentRequest({ contents }))).toEqual([])
})

test.each([
  ['image/svg+xml', 'Unsupported MIME type: image/svg+xml'],
  ['text/plain', 'Unsupported MIME type: text/plain'],
  ['', 'mime_type is not specified'],
])('a reference of type %j is refused by its part', (mimeType, text) => {
  const [violation] = check(pro, {}, [{ text: 'like this' }, { inlineData: { mimeType, data: 'aGk=' } }])
  expect(violation?.field).toBe('contents[0].parts[1].inline_data.mime_type')
  expect(violation?.description).toContain(text)
})

test.each([
  'image/png',
  'image/jpeg',
  'image/jpg',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/tiff',
  'image/heic',
  'IMAGE/PNG',
])('a reference of type %s is taken', (mimeType) =>
  expect(check(pro, {}, [{ text: 'x' }, { inlineData: { mimeType, data: 'aGk=' } }])).toEqual([]),
)

test.each([
  ['no contents', { contents: [] }, 'contents', 'contents is not specified. Send {"contents": [{"parts": [{"text": "'],
  ['no contents', {}, 'contents', 'nothing came.'],
  [
    'words where another API has them',
    { prompt: 'a cat', generation_config: {} },
    'contents',
    'prompt, generationConfig came.',
  ],
  ['an empty text', { contents: [{ parts: [{ text: '  ' }] }] }, 'contents', 'The prompt is empty'],
  ['no parts', { contents: [{ role: 'user', parts: [] }] }, 'contents[0].parts', 'The prompt is empty'],
  [
    'only a turn of the model',
    { contents: [{ role: 'model', parts: [{ text: 'x' }] }] },
    'contents',
    'The prompt is empty',
  ],
  [
    'a picture without bytes',
    { contents: [{ parts: [{ inlineData: { mimeType: 'image/png' } }] }] },
    'contents[0].parts[0].inline_data.data',
    'Provided image is not valid.',
  ],
])('refused: %s', (_, body, field, text) => {
  const violations = checkRequest(findModelProfile(pro)!, parseGenerateContentRequest(body))
  expect(violations.map((violation) => violation.field)).toEqual([field])
  expect(violations[0]?.description).toContain(text)
})

const search = { googleSearch: {} }
const imageSearch = { google_search: { search_types: { web_search: {}, image_search: {} } } }

test.each<[string, string, Record<string, unknown>, string, string]>([
  [
    'functions',
    pro,
    { tools: [{ functionDeclarations: [{ name: 'f' }] }] },
    'tools[0].function_declarations',
    `Function calling is not enabled for models/${pro}`,
  ],
  ['cache', pro, { cachedContent: 'cachedContents/x' }, 'cached_content', 'Cached content is not supported'],
  ['search on 2.5', flash25, { tools: [search] }, 'tools[0].google_search', 'Search as tool is not enabled'],
  [
    'image search on Pro',
    pro,
    { tools: [{}, imageSearch] },
    'tools[1].google_search.search_types.image_search',
    'Image search is not enabled',
  ],
  [
    'JSON',
    pro,
    { generationConfig: { responseMimeType: 'application/json', responseSchema: {} } },
    'generation_config.response_mime_type',
    'JSON mode is not enabled',
  ],
])('a model of pictures has no %s', (_, model, extra, field, text) => {
  const request = parseGenerateContentRequest({ contents: 'a cat', ...extra })
  const violations = checkRequest(findModelProfile(model)!, request)
  expect(violations.map((violation) => violation.field)).toEqual([field])
  expect(violations[0]?.description).toContain(text)
})

test.each([
  [pro, search],
  [banana21, imageSearch],
])('%s may search as its profile says', (model, tool) => {
  const request = parseGenerateContentRequest({ contents: 'a cat', tools: [tool] })
  expect(checkRequest(findModelProfile(model)!, request)).toEqual([])
})

test('a picture without words is a prompt', () => {
  expect(check(pro, {}, [picture])).toEqual([])
})

test('a prompt of 100 kB fits, one past the limit says both counts', () => {
  expect(check(flash25, {}, [{ text: 'word '.repeat(20_000) }])).toEqual([])
  expect(check(flash25, {}, [{ text: 'x'.repeat(200_000) }])[0]?.description).toBe(
    'The input token count (50000) exceeds the maximum number of tokens allowed (32768).',
  )
})

test('all problems come at once', () => {
  const violations = check(
    flash25,
    {
      candidateCount: 3,
      imageConfig: { aspectRatio: '2x3', imageSize: '4k' },
      thinkingConfig: { thinkingLevel: 'HIGH' },
    },
    [...Array<Part>(15).fill(picture), { inlineData: { mimeType: 'image/svg+xml', data: 'aGk=' } }],
  )
  expect(violations).toHaveLength(6)
})

test('a picture by its address is a prompt, and counts as a reference', () => {
  const picture = { fileData: { fileUri: 'files/abc' } }
  expect(check(pro, {}, [picture])).toEqual([])
  expect(check(pro, {}, Array(15).fill(picture))).toHaveLength(1)
})
