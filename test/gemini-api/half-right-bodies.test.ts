import { expect, test } from 'vitest'
import { InvalidRequestError } from '../../src/errors/index.ts'
import {
  checkRequest,
  countTokens,
  highestPrice,
  listModelProfiles,
  parseCountTokensRequest,
  parseGenerateContentRequest,
  resolveImageConfig,
} from '../../src/gemini-api/index.ts'

const rightBody = () => ({
  contents: [
    { role: 'user', parts: [{ text: 'a cat' }, { inline_data: { mime_type: 'image/png', data: 'aGk=' } }] },
    { role: 'model', parts: [{ text: 'ok', thoughtSignature: 'aGk=', thought: false }] },
    { parts: [{ text: 'more' }, { fileData: { fileUri: 'x' } }] },
  ],
  systemInstruction: { parts: [{ text: 's' }] },
  safetySettings: [{ category: 'a', threshold: 'b' }],
  tools: [{ googleSearch: { searchTypes: { webSearch: {} } } }],
  serviceTier: 'standard',
  generation_config: {
    responseModalities: ['IMAGE'],
    imageConfig: { aspectRatio: '1:1', imageSize: '1K', outputMimeType: 'image/png' },
    responseFormat: [{ image: { aspect_ratio: '1:1', delivery: 'inline' } }],
    candidateCount: 1,
    stopSequences: ['a'],
    thinkingConfig: { thinkingLevel: 'HIGH', includeThoughts: true },
  },
})

const wrongValues: readonly unknown[] = [
  null,
  0,
  -1,
  1e99,
  true,
  '',
  'x',
  '4k',
  [],
  {},
  [null],
  [[]],
  [{}],
  { parts: null },
  { length: 5 },
  { toString: 1 },
  [{ image: { aspectRatio: {} } }],
]

type Path = (string | number)[]

function pathsOf(value: object, path: Path = []): Path[] {
  return Object.entries(value).flatMap(([key, child]) => [
    [...path, key],
    ...(typeof child === 'object' && child !== null ? pathsOf(child, [...path, key]) : []),
  ])
}

test('each value of a right body, replaced by each wrong one: read, or refused by name, never a crash', () => {
  const profiles = listModelProfiles()
  let refused = 0
  for (const path of pathsOf(rightBody())) {
    for (const [index, wrong] of wrongValues.entries()) {
      const body = rightBody()
      // biome-ignore lint/suspicious/noExplicitAny: the point is to go where no type says one may.
      const parent: any = path.slice(0, -1).reduce((value: any, key) => value[key], body)
      parent[path.at(-1)!] = wrong
      const profile = profiles[index % profiles.length]!
      try {
        const request = parseGenerateContentRequest(body)
        checkRequest(profile, request)
        resolveImageConfig(profile, request)
        highestPrice(profile, request, '1K')
        countTokens(parseCountTokensRequest({ generateContentRequest: body }))
      } catch (error) {
        expect(error, JSON.stringify({ path, wrong })).toBeInstanceOf(InvalidRequestError)
        expect((error as Error).message).not.toBe('')
        refused += 1
      }
    }
  }
  expect(refused).toBeGreaterThan(300)
})
