import { expect, test } from 'vitest'
import { InvalidRequestError } from '../../src/errors/index.ts'
import { parseGenerateContentRequest } from '../../src/gemini-api/index.ts'
import { type Field, requestMessages } from '../../src/gemini-api/request-schema.data.ts'

const wire = { contents: 'wire' } as const

function problemsOf(body: unknown): InvalidRequestError {
  try {
    parseGenerateContentRequest(body, wire)
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequestError)
    return error as InvalidRequestError
  }
  throw new Error('The request was taken as valid.')
}

test('snake_case and camelCase are the same request', () => {
  const camel = {
    contents: [
      {
        role: 'user',
        parts: [
          { text: 'a red car' },
          { inlineData: { mimeType: 'image/png', data: 'aGk=', displayName: 'x' } },
          { thoughtSignature: 'aGk', text: 'b' },
        ],
      },
    ],
    systemInstruction: { parts: [{ text: 'be brief' }] },
    safetySettings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_NONE' }],
    tools: [{ googleSearch: { searchTypes: { webSearch: {}, imageSearch: {} } } }],
    generationConfig: {
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio: '16:9', imageSize: '2K' },
      thinkingConfig: { thinkingLevel: 'HIGH', includeThoughts: true },
      maxOutputTokens: 9,
      topP: 0.5,
    },
    serviceTier: 'standard',
  }
  const snake = {
    contents: [
      {
        role: 'user',
        parts: [
          { text: 'a red car' },
          { inline_data: { mime_type: 'image/png', data: 'aGk=', display_name: 'x' } },
          { thought_signature: 'aGk', text: 'b' },
        ],
      },
    ],
    system_instruction: { parts: { text: 'be brief' } },
    safety_settings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_NONE' }],
    tools: [{ google_search: { search_types: { web_search: {}, image_search: {} } } }],
    generation_config: {
      response_modalities: ['Text', 'Image'],
      image_config: { aspect_ratio: '16:9', image_size: '2K' },
      thinking_config: { thinking_level: 'high', include_thoughts: 'true' },
      max_output_tokens: '9',
      top_p: 0.5,
    },
    service_tier: 'standard',
  }
  expect(parseGenerateContentRequest(snake, wire)).toEqual(parseGenerateContentRequest(camel, wire))
  expect(parseGenerateContentRequest(camel, wire)).toEqual(camel)
})

test('fields that limn does not know, and labels, stay as they came', () => {
  const body = {
    contents: [{ parts: [{ text: 'x', new_field: { inner_name: 1 } }] }],
    some_future_thing: { a_b: [{ c_d: null }] },
    labels: { my_label: 'a_b' },
    generationConfig: { response_schema: { property_ordering: ['a_b'] } },
  }
  const request = parseGenerateContentRequest(body, wire)
  expect(request.some_future_thing).toEqual({ a_b: [{ c_d: null }] })
  expect(request.labels).toEqual({ my_label: 'a_b' })
  expect(request.contents[0]?.parts?.[0]?.new_field).toEqual({ inner_name: 1 })
  expect(request.generationConfig?.responseSchema).toEqual({ property_ordering: ['a_b'] })
})

test('null is absent, and of two spellings the camelCase one counts', () => {
  const request = parseGenerateContentRequest({
    contents: 'x',
    generationConfig: { imageConfig: null, seed: 2, top_p: 0.1, topP: 0.9 },
  })
  expect(request.generationConfig).toEqual({ seed: 2, topP: 0.9 })
})

test.each([
  ['a text', 'a cat', [{ role: 'user', parts: [{ text: 'a cat' }] }]],
  ['a part', { text: 'a cat' }, [{ role: 'user', parts: [{ text: 'a cat' }] }]],
  [
    'texts and parts',
    [{ inline_data: { mime_type: 'image/png', data: 'aGk=' } }, 'a cat'],
    [{ role: 'user', parts: [{ inlineData: { mimeType: 'image/png', data: 'aGk=' } }, { text: 'a cat' }] }],
  ],
  ['one content', { parts: [{ text: 'a cat' }] }, [{ parts: [{ text: 'a cat' }] }]],
])('contents may be %s', (_, contents, expected) => {
  expect(parseGenerateContentRequest({ contents }).contents).toEqual(expected)
})

test('on the wire contents may be one content or a list, not a text', () => {
  expect(parseGenerateContentRequest({ contents: { parts: { text: 'x' } } }, wire).contents).toHaveLength(1)
  expect(problemsOf({ contents: 'a cat' }).message).toBe(
    'Invalid value at \'contents\' (type.googleapis.com/google.ai.generativelanguage.v1beta.Content), "a cat"',
  )
})

test.each([
  [
    'bad base64',
    'contents[0].parts[2].inline_data.data',
    '(TYPE_BYTES), Base64 decoding failed for "no*base64"',
    {
      contents: [
        { parts: [{ text: 'a' }, { text: 'b' }, { inlineData: { mimeType: 'image/png', data: 'no*base64' } }] },
      ],
    },
  ],
  [
    'a data: URL',
    'contents[0].parts[0].inline_data.data',
    'Base64 decoding failed for "data:image/png;base64,aGk=". Send what follows the comma of a data: URL',
    { contents: [{ parts: [{ inlineData: { mimeType: 'image/png', data: 'data:image/png;base64,aGk=' } }] }] },
  ],
  [
    'a signature that is no base64',
    'contents[0].parts[0].thought_signature',
    'Base64 decoding failed for "!"',
    {
      contents: [{ parts: [{ text: 'a', thoughtSignature: '!' }] }],
    },
  ],
  ['a number as text', 'contents[0].parts[0].text', '(TYPE_STRING), 7', { contents: [{ parts: [{ text: 7 }] }] }],
  [
    'a word as number',
    'generation_config.candidate_count',
    '(TYPE_INT32), "two"',
    {
      contents: [],
      generationConfig: { candidateCount: 'two' },
    },
  ],
  [
    'a fraction as seed',
    'generation_config.seed',
    '(TYPE_INT32), 1.5',
    { contents: [], generation_config: { seed: 1.5 } },
  ],
  [
    'a seed past 32 bits',
    'generation_config.seed',
    '(TYPE_INT32)',
    { contents: [], generation_config: { seed: 2 ** 40 } },
  ],
  [
    'a text as message',
    'generation_config.image_config',
    'v1beta.ImageConfig), "16:9"',
    {
      contents: [],
      generationConfig: { imageConfig: '16:9' },
    },
  ],
  [
    'a list for one value',
    'generation_config.image_config',
    'Unknown name "aspectRatio" at \'generation_config.image_config\': Proto field is not repeating',
    {
      contents: [],
      generationConfig: { imageConfig: { aspectRatio: ['1:1'] } },
    },
  ],
  [
    'a made-up role',
    'contents[0].role',
    'Please use a valid role: user, model.',
    { contents: [{ role: 'system', parts: [] }] },
  ],
  ['a list as body', '', 'Invalid JSON payload received.', []],
  ['null as body', '', 'Invalid JSON payload received.', null],
  ['null as content', 'contents[0]', 'v1beta.Content), null', { contents: [null] }],
])('%s is named by its field', (_, field, text, body) => {
  const error = problemsOf(body)
  expect(error.violations).toHaveLength(1)
  expect(error.violations[0]?.field).toBe(field)
  expect(error.violations[0]?.description).toContain(text)
  expect(error.message).toContain(text)
})

test('all problems come at once, one a line', () => {
  const error = problemsOf({
    contents: [{ parts: [{ text: 1 }, { inlineData: { data: '*' } }] }],
    generationConfig: { topP: 'x', imageConfig: 3 },
  })
  expect(error.violations.map((violation) => violation.field)).toEqual([
    'contents[0].parts[0].text',
    'contents[0].parts[1].inline_data.data',
    'generation_config.top_p',
    'generation_config.image_config',
  ])
  expect(error.message.split('\n')).toHaveLength(4)
})

test('a whole picture in the wrong place is not echoed whole', () => {
  expect(
    problemsOf({ contents: [{ parts: [{ inlineData: { data: '*'.repeat(1e6) } }] }] }).message.length,
  ).toBeLessThan(300)
})

test('a body cannot reach the prototype', () => {
  const request = parseGenerateContentRequest(JSON.parse('{"contents":"x","__proto__":{"polluted":1}}'))
  expect((request as { polluted?: unknown }).polluted).toBeUndefined()
  expect(Object.getPrototypeOf(request)).toBe(Object.prototype)
})

test('every kind the schema names exists', () => {
  const scalars = ['string', 'bytes', 'int32', 'float', 'bool', 'word', 'any']
  for (const message of Object.values(requestMessages)) {
    for (const field of Object.values(message) as Field[]) {
      expect([...scalars, ...Object.keys(requestMessages)]).toContain(field.kind)
    }
  }
})

test('a hole in a list of the caller is named, not skipped', () => {
  const parts = [{ text: 'a' }, { text: 'b' }]
  delete parts[0]
  expect(problemsOf({ contents: [{ parts }] }).violations[0]?.field).toBe('contents[0].parts[0]')
})
