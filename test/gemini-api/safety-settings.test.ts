import { expect, test } from 'vitest'
import { buildBlockedResponse, buildResponse, parseGenerateContentRequest } from '../../src/gemini-api/index.ts'
import { findModelProfile } from '../../src/gemini-api/model-profiles.ts'
import { checkSafetySettings, isBlockedAt, safetyThresholds } from '../../src/gemini-api/safety-settings.ts'

const parse = (safetySettings: unknown) => parseGenerateContentRequest({ contents: 'a cat', safetySettings })

test('a category or threshold that is in no enum is refused in Google’s words', () => {
  expect(() => parse([{ category: 'HARM_CATEGORY_FOO', threshold: 'BLOCK_NONE' }])).toThrow(
    `Invalid value at 'safety_settings[0].category' (type.googleapis.com/google.ai.generativelanguage.v1beta.HarmCategory), "HARM_CATEGORY_FOO"`,
  )
  expect(() => parse([{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_ALL' }])).toThrow(
    `Invalid value at 'safety_settings[0].threshold' (type.googleapis.com/google.ai.generativelanguage.v1beta.SafetySetting.HarmBlockThreshold), "BLOCK_ALL"`,
  )
})

test('snake_case and lower case are read as well', () => {
  const request = parseGenerateContentRequest({
    contents: 'a cat',
    safety_settings: { category: 'harm_category_harassment', threshold: 'block_none' },
  })
  expect(request.safetySettings).toEqual([{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_NONE' }])
})

test.each([undefined, 'HARM_CATEGORY_UNSPECIFIED', 'HARM_CATEGORY_VIOLENCE'])(
  'the category %s is refused',
  (category) => {
    const [violation] = checkSafetySettings([{ category, threshold: 'BLOCK_NONE' }])
    expect(violation?.field).toBe('safety_settings[0]')
    expect(violation?.description).toMatch(
      /^element predicate failed: \$\.category in \(HarmCategory\.HARM_CATEGORY_HATE/,
    )
  },
)

test('an unspecified threshold sets nothing, and of two the later counts', () => {
  const category = 'HARM_CATEGORY_HARASSMENT'
  expect(safetyThresholds([{ category, threshold: 'HARM_BLOCK_THRESHOLD_UNSPECIFIED' }, { category }]).size).toBe(0)
  const twice = [
    { category, threshold: 'OFF' },
    { category, threshold: 'BLOCK_ONLY_HIGH' },
  ]
  expect(safetyThresholds(twice).get(category)).toBe('BLOCK_ONLY_HIGH')
})

test.each([
  ['BLOCK_LOW_AND_ABOVE', ['LOW', 'MEDIUM', 'HIGH']],
  ['BLOCK_MEDIUM_AND_ABOVE', ['MEDIUM', 'HIGH']],
  ['BLOCK_ONLY_HIGH', ['HIGH']],
  ['BLOCK_NONE', []],
  ['OFF', []],
] as const)('%s blocks %j', (threshold, blocked) => {
  const all = ['NEGLIGIBLE', 'LOW', 'MEDIUM', 'HIGH'] as const
  expect(all.filter((probability) => isBlockedAt(threshold, probability))).toEqual(blocked)
})

test('ratings stand in the candidate, or in the feedback of a blocked prompt', () => {
  const head = {
    profile: findModelProfile('gemini-3-pro-image')!,
    responseId: 'r',
    usage: { promptTokenCount: 1, totalTokenCount: 1 },
  }
  const safetyRatings = [{ category: 'HARM_CATEGORY_HARASSMENT', probability: 'LOW' }] as const
  const answer = buildResponse({ ...head, parts: [], finishReason: 'STOP', safetyRatings })
  expect(answer.candidates?.[0]?.safetyRatings).toEqual(safetyRatings)
  const blocked = buildBlockedResponse({ ...head, blockReason: 'SAFETY', safetyRatings })
  expect(blocked).toMatchObject({ promptFeedback: { blockReason: 'SAFETY', safetyRatings } })
  expect(blocked.candidates).toBeUndefined()
})
