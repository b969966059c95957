import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPlainEngine } from '../engines/plain-engine.ts'
import { type LimnServer, startLimnServer } from './limn-server.ts'

// One row a word of section 4.2 of the facts, where limn has a case for it.

const model = 'gemini-3-pro-image'

let open: LimnServer
let locked: LimnServer
beforeAll(async () => {
  open = await startLimnServer([], { engine: createPlainEngine() })
  locked = await startLimnServer(['right-key'], { engine: createPlainEngine() })
})
afterAll(() => Promise.all([open.close(), locked.close()]))

interface Row {
  code: string
  status: number
  message: RegExp
  server?: () => LimnServer
  fault?: string
  headers?: Record<string, string>
  body?: object
  retryAfter?: string
}

const rows: Row[] = [
  { code: 'invalid_request', status: 400, message: /Invalid input at 'input'/, body: { input: '' } },
  { code: 'failed_precondition', status: 400, message: /^User location is not supported/, fault: '400;reason=region' },
  { code: 'parameter_unknown', status: 400, message: /Unknown parameter 'colour'/, body: { colour: 'red' } },
  { code: 'authentication', status: 401, message: /^API key not valid\./, server: () => locked },
  {
    code: 'permission_denied',
    status: 403,
    message: /^Your API key was reported as leaked\./,
    fault: '403;reason=leaked',
  },
  { code: 'not_found', status: 404, message: /v1_nope is not found/, body: { previous_interaction_id: 'v1_nope' } },
  { code: 'model_not_found', status: 404, message: /gemini-9 is not found/, body: { model: 'gemini-9' } },
  { code: 'already_exists', status: 409, message: /^Requested entity already exists/, fault: '409' },
  {
    code: 'rate_limit_exceeded',
    status: 429,
    message: /^You exceeded your current quota/,
    fault: '429;retry=2s',
    retryAfter: '2',
  },
  {
    code: 'quota_exceeded',
    status: 429,
    message: /^You exceeded your current quota/,
    fault: '429;quota=day;retry=120m',
    retryAfter: '7200',
  },
  { code: 'cancelled', status: 499, message: /^The operation was cancelled\./, fault: '499' },
  { code: 'api_error', status: 500, message: /^An internal error has occurred\./, fault: '500' },
  { code: 'service_unavailable', status: 503, message: /high demand/, fault: '503;retry=1s', retryAfter: '1' },
  {
    code: 'deadline_exceeded',
    status: 504,
    message: /^Deadline expired/,
    headers: { 'x-server-timeout': '0.05' },
    body: { input: 'draw forever' },
  },
]

const cases = rows.map((row) => [row.code, row] as const)
const headersOf = ({ fault, headers }: Row) => ({ ...headers, ...(fault !== undefined && { 'x-limn-fault': fault }) })

describe('the body, as fetch has it', () => {
  test.each(cases)('%s', async (code, row) => {
    const response = await fetch(`${(row.server?.() ?? open).url}/v1/interactions`, {
      method: 'POST',
      headers: { 'x-goog-api-key': 'any', ...headersOf(row) },
      body: JSON.stringify({ model, input: 'a cat', ...row.body }),
    })
    expect(response.status).toBe(row.status)
    expect(await response.json()).toEqual({ error: { code, message: expect.stringMatching(row.message) } })
    expect(response.headers.get('retry-after')).toBe(row.retryAfter ?? null)
  })
})

describe.each([
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const)('the error of %s', (_, sdk) => {
  test.each(cases)('%s', async (code, row) => {
    const baseUrl = (row.server?.() ?? open).url
    const ai = new sdk.GoogleGenAI({ apiKey: 'any', httpOptions: { baseUrl, headers: headersOf(row) } })
    const request = { model, input: 'a cat', ...row.body } as Parameters<typeof ai.interactions.create>[0]
    const error = await ai.interactions.create(request, { maxRetries: 0 }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      status: row.status,
      error: { error: { code, message: expect.stringMatching(row.message) } },
    })
  })
})
