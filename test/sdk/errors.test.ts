import { createGoogle } from '@ai-sdk/google'
import * as genai3 from '@google/genai'
import { APICallError, generateText } from 'ai'
import * as genai2 from 'genai-2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ErrorBody } from '../../src/gemini-api/index.ts'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { drawReference, type LimnServer, startLimnServer } from './limn-server.ts'

// One row a case of section 4.1 of the facts: what Google answers, and what the SDKs make of it.

const model = 'gemini-3-pro-image'
const flash25 = 'gemini-2.5-flash-image'
const cat = { contents: [{ role: 'user', parts: [{ text: 'a cat' }] }] }

let open: LimnServer
let locked: LimnServer
let strict: LimnServer
beforeAll(async () => {
  open = await startLimnServer([], { engine: createPlainEngine() })
  locked = await startLimnServer(['right-key'], { engine: createPlainEngine() })
  strict = await startLimnServer([], { engine: createPlainEngine(), strict: true })
})
afterAll(() => Promise.all([open.close(), locked.close(), strict.close()]))

interface Row {
  status: number
  /** Google's name of it. */
  name: string
  message: RegExp
  /** Types of the details, in order, each with what must stand in it. */
  details?: [type: string, holds: object][]
  server?: () => LimnServer
  /** Undefined sends none. */
  key?: string | undefined
  model?: string
  headers?: Record<string, string>
  body?: Record<string, unknown>
  retryAfter?: string
  /** What the AI SDK tries again. */
  retryable?: boolean
}

const violation = (field: string): [string, object] => ['BadRequest', { fieldViolations: [{ field }] }]
const withPart = (...parts: object[]) => ({ contents: [{ role: 'user', parts: [{ text: 'a cat' }, ...parts] }] })
const config = (generationConfig: object) => ({ ...cat, generationConfig })
const fault = (text: string) => ({ 'x-limn-fault': text })
const picture = { inlineData: { mimeType: 'image/png', data: drawReference('image/png', 'navy') } }
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')

const rows: Record<string, Row> = {
  'bad key': {
    server: () => locked,
    key: 'wrong-key',
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /^API key not valid\. Please pass a valid API key\.$/,
    details: [
      [
        'ErrorInfo',
        {
          reason: 'API_KEY_INVALID',
          domain: 'googleapis.com',
          metadata: { service: 'generativelanguage.googleapis.com' },
        },
      ],
      ['LocalizedMessage', { locale: 'en-US', message: 'API key not valid. Please pass a valid API key.' }],
    ],
  },
  'no key': {
    server: () => locked,
    key: undefined,
    status: 403,
    name: 'PERMISSION_DENIED',
    message: /^Method doesn't allow unregistered callers \(callers without established identity\)\. Please use API Key/,
  },
  'leaked key': {
    headers: fault('403;reason=leaked'),
    status: 403,
    name: 'PERMISSION_DENIED',
    message: /^Your API key was reported as leaked\. Please use another API key\.$/,
  },
  'unknown model': {
    model: 'gemini-9-image',
    status: 404,
    name: 'NOT_FOUND',
    message:
      /^models\/gemini-9-image is not found for API version v1beta, or is not supported for generateContent\. Call ListModels to see the list of available models and their supported methods\.$/,
  },
  'bad aspect ratio': {
    body: config({ imageConfig: { aspectRatio: '2x3' } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message:
      /^\* GenerateContentRequest\.generation_config\.image_config\.aspect_ratio: aspect_ratio must be one of '1:1', .* or '21:9'\..*\n$/,
    details: [violation('generation_config.image_config.aspect_ratio')],
  },
  'bad image size': {
    body: config({ imageConfig: { imageSize: '4k' } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /^\* GenerateContentRequest\.generation_config\.image_config\.image_size: image_size must be one of /,
    details: [violation('generation_config.image_config.image_size')],
  },
  'imageSize on 2.5': {
    model: flash25,
    body: config({ imageConfig: { imageSize: '2K' } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /image_size must be '1K' for models\/gemini-2\.5-flash-image\. Got '2K'\./,
    details: [violation('generation_config.image_config.image_size')],
  },
  'imageSize on 2.5, as Google answered it in 2025': {
    model: flash25,
    headers: fault('500'),
    body: config({ imageConfig: { imageSize: '2K' } }),
    status: 500,
    name: 'INTERNAL',
    message: /^An internal error has occurred\. Please retry or report in https:\/\/developers\.generativeai\.google\//,
    retryable: true,
  },
  'unknown field': {
    server: () => strict,
    body: config({ aspectRatio: '16:9' }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /^Invalid JSON payload received\. Unknown name "aspectRatio" at 'generation_config': Cannot find field\.$/,
    details: [violation('generation_config')],
  },
  'bad base64': {
    body: withPart({ inlineData: { mimeType: 'image/png', data: 'no*base64' } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message:
      /^Invalid value at 'contents\[0\]\.parts\[1\]\.inline_data\.data' \(TYPE_BYTES\), Base64 decoding failed for "no\*base64"$/,
    details: [violation('contents[0].parts[1].inline_data.data')],
  },
  mime: {
    body: withPart({ inlineData: { mimeType: 'image/svg+xml', data: svg } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /Unsupported MIME type: image\/svg\+xml/,
    details: [violation('contents[0].parts[1].inline_data.mime_type')],
  },
  'undecodable image': {
    body: withPart({ inlineData: { mimeType: 'image/png', data: svg } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /Provided image is not valid\./,
    details: [violation('contents[0].parts[1].inline_data')],
  },
  '> candidateCount 1': {
    body: config({ candidateCount: 2 }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /Multiple candidates is not enabled for this model/,
    details: [violation('generation_config.candidate_count')],
  },
  'thinking on 2.5': {
    model: flash25,
    body: config({ thinkingConfig: { includeThoughts: true } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /Thinking is not enabled for models\/gemini-2\.5-flash-image/,
    details: [violation('generation_config.thinking_config')],
  },
  'a thinking level on 2.5': {
    model: flash25,
    body: config({ thinkingConfig: { thinkingLevel: 'HIGH' } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /Thinking level is not supported for this model\./,
  },
  'a thinking level that the model has not': {
    model: 'gemini-nano-banana-2.1',
    body: config({ thinkingConfig: { thinkingLevel: 'low' } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /Thinking level LOW is not supported for this model\. Please retry with other thinking level\./,
  },
  'thinking budget and level': {
    body: config({ thinkingConfig: { thinkingLevel: 'HIGH', thinkingBudget: 100 } }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /You can only set only one of thinking budget and thinking level\./,
  },
  'too many tokens': {
    model: flash25,
    body: withPart({ text: 'word '.repeat(40_000) }),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /The input token count \(\d+\) exceeds the maximum number of tokens allowed \(32768\)\./,
  },
  'too many references': {
    body: withPart(...Array(15).fill(picture)),
    status: 400,
    name: 'INVALID_ARGUMENT',
    message: /at most 14 reference images in one request; 15 came/,
  },
  quota: {
    headers: fault('429;retry=49s;quota=day'),
    status: 429,
    name: 'RESOURCE_EXHAUSTED',
    message:
      /^You exceeded your current quota, please check your plan and billing details\. [\s\S]*\n\* Quota exceeded for metric: generativelanguage\.googleapis\.com\/generate_\w+, limit: \d+, model: gemini-3-pro-image\nPlease retry in 49/,
    details: [
      ['Help', { links: [{}] }],
      [
        'QuotaFailure',
        {
          violations: [
            {
              quotaMetric: expect.stringMatching(/^generativelanguage\.googleapis\.com\//),
              quotaId: expect.stringMatching(/^GenerateRequestsPerDayPerProjectPerModel/),
              quotaDimensions: { location: 'global', model: 'gemini-3-pro-image' },
              quotaValue: expect.stringMatching(/^\d+$/),
            },
          ],
        },
      ],
      ['RetryInfo', { retryDelay: '49s' }],
    ],
    retryAfter: '49',
    retryable: true,
  },
  internal: {
    headers: fault('500'),
    status: 500,
    name: 'INTERNAL',
    message: /^An internal error has occurred\./,
    retryable: true,
  },
  overload: {
    headers: fault('503;retry=2s'),
    status: 503,
    name: 'UNAVAILABLE',
    message:
      /^This model is currently experiencing high demand\. Spikes in demand are usually temporary\. Please try again later\.$/,
    retryAfter: '2',
    retryable: true,
  },
  deadline: {
    headers: { 'x-server-timeout': '0.05' },
    body: { contents: [{ parts: [{ text: 'draw forever' }] }] },
    status: 504,
    name: 'DEADLINE_EXCEEDED',
    message: /^Deadline expired before operation could complete\.$/,
    retryable: true,
  },
  'client gone': {
    headers: fault('499'),
    status: 499,
    name: 'CANCELLED',
    message: /^The operation was cancelled\.$/,
  },
  'region / billing': {
    headers: fault('400;reason=region'),
    status: 400,
    name: 'FAILED_PRECONDITION',
    message: /^User location is not supported for the API use\.$/,
  },
}

const cases = Object.entries(rows)

/** Sends the body of a row whatever the client meant to send. */
function fetchOf(row: Row): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers)
    headers.delete('x-goog-api-key')
    if (!('key' in row)) headers.set('x-goog-api-key', 'any')
    else if (row.key !== undefined) headers.set('x-goog-api-key', row.key)
    for (const [name, value] of Object.entries(row.headers ?? {})) headers.set(name, value)
    return fetch(input, { ...init, headers, body: JSON.stringify(row.body ?? cat) })
  }
}

describe('the body, as fetch has it', () => {
  test.each(cases)('%s', async (_, row) => {
    const url = `${(row.server?.() ?? open).url}/v1beta/models/${row.model ?? model}:generateContent`
    const response = await fetchOf(row)(url, { method: 'POST' })
    const { error } = (await response.json()) as ErrorBody
    expect(response.status).toBe(row.status)
    expect(error).toMatchObject({ code: row.status, status: row.name, message: expect.stringMatching(row.message) })
    expect(response.headers.get('retry-after')).toBe(row.retryAfter ?? null)
    const details = error.details ?? []
    if (row.details === undefined) return
    expect(details.map((detail) => detail['@type'])).toEqual(
      row.details.map(([type]) => `type.googleapis.com/google.rpc.${type}`),
    )
    for (const [index, [, holds]] of row.details.entries()) expect(details[index]).toMatchObject(holds)
  })
})

describe.each([
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const)('the ApiError of %s', (_, sdk) => {
  test.each(cases)('%s', async (_name, row) => {
    const ai = new sdk.GoogleGenAI({
      apiKey: 'any',
      apiVersion: 'v1beta',
      httpOptions: { baseUrl: (row.server?.() ?? open).url },
    })
    const real = globalThis.fetch
    globalThis.fetch = (input, init) => {
      globalThis.fetch = real
      return fetchOf(row)(input, init)
    }
    const error = await ai.models
      .generateContent({ model: row.model ?? model, contents: 'a cat' })
      .catch((thrown: unknown) => thrown as genai3.ApiError)
    expect(error).toBeInstanceOf(sdk.ApiError)
    const { status, message } = error as genai3.ApiError
    expect(status).toBe(row.status)
    expect(JSON.parse(message).error).toMatchObject({ status: row.name, message: expect.stringMatching(row.message) })
  })
})

describe('the APICallError of @ai-sdk/google', () => {
  test.each(cases)('%s', async (_, row) => {
    const google = createGoogle({
      apiKey: 'any',
      baseURL: `${(row.server?.() ?? open).url}/v1beta`,
      fetch: fetchOf(row),
    })
    const error = await generateText({ model: google(row.model ?? model), prompt: 'a cat', maxRetries: 0 }).catch(
      (thrown: unknown) => thrown,
    )
    expect(APICallError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      statusCode: row.status,
      isRetryable: row.retryable ?? false,
      message: expect.stringMatching(row.message),
      data: { error: { code: row.status, status: row.name } },
    })
  })
})

test('a body over the limit is named with the limit', async () => {
  const url = `${open.url}/v1beta/models/${model}:generateContent`
  const response = await fetch(url, { method: 'POST', body: Buffer.alloc(104_857_601, ' ') })
  expect(response.status).toBe(400)
  expect(((await response.json()) as ErrorBody).error).toMatchObject({
    status: 'INVALID_ARGUMENT',
    message: 'Request payload size exceeds the limit: 104857600 bytes.',
  })
})
