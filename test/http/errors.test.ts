import { expect, test } from 'vitest'
import { LimnError } from '../../src/errors/index.ts'
import { cat, createTestApp, errorOf, model } from './test-app.ts'

const bodyTooDeep = `${'['.repeat(5000)}${']'.repeat(5000)}`

test.each<[string, string, string, unknown, number, string, string | RegExp]>([
  [
    'a text that is no JSON',
    'POST',
    `/v1beta/models/${model}:generateContent`,
    '{contents',
    400,
    'INVALID_ARGUMENT',
    /^Invalid JSON payload received\. /,
  ],
  [
    'a body too deep',
    'POST',
    `/v1beta/models/${model}:generateContent`,
    `{"x":${bodyTooDeep}}`,
    400,
    'INVALID_ARGUMENT',
    /Message too deep/,
  ],
  [
    'bad base64',
    'POST',
    `/v1beta/models/${model}:generateContent`,
    { contents: [{ parts: [{ inline_data: { data: '*' } }] }] },
    400,
    'INVALID_ARGUMENT',
    'Invalid value at \'contents[0].parts[0].inline_data.data\' (TYPE_BYTES), Base64 decoding failed for "*"',
  ],
  [
    'an unknown model',
    'POST',
    '/v1beta/models/gemini-9:generateContent',
    cat,
    404,
    'NOT_FOUND',
    'models/gemini-9 is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.',
  ],
  [
    'an unknown model under v1',
    'POST',
    '/v1/models/gemini-9:countTokens',
    cat,
    404,
    'NOT_FOUND',
    /API version v1, or is not supported for countTokens/,
  ],
  [
    'an unknown method',
    'POST',
    `/v1/models/${model}:paint`,
    cat,
    404,
    'NOT_FOUND',
    /^Method not found\. limn has no POST .*:paint\. .*:generateContent, :streamGenerateContent/,
  ],
  [
    'an inherited name as method',
    'POST',
    `/v1/models/${model}:constructor`,
    cat,
    404,
    'NOT_FOUND',
    /^Method not found\./,
  ],
  [
    'a method by get',
    'GET',
    `/v1/models/${model}:generateContent`,
    undefined,
    404,
    'NOT_FOUND',
    /^Method not found\. limn has no GET .*:generateContent\. A model is read by GET, and asked by POST/,
  ],
  [
    'a base address without the version',
    'POST',
    `/models/${model}:generateContent`,
    cat,
    404,
    'NOT_FOUND',
    /^Method not found\. limn has no POST \/models\/.* The API is under \/v1 and \/v1beta/,
  ],
  ['no method', 'POST', `/v1/models/${model}`, cat, 404, 'NOT_FOUND', /^Method not found\./],
  ['a wrong verb', 'PUT', `/v1/models/${model}:generateContent`, cat, 404, 'NOT_FOUND', /^Method not found\./],
  [
    'an unknown route',
    'GET',
    '/v2/models',
    undefined,
    404,
    'NOT_FOUND',
    /^Method not found\. limn has no GET \/v2\/models\./,
  ],
  [
    'an unknown model by get',
    'GET',
    '/v1/models/gemini-9',
    undefined,
    404,
    'NOT_FOUND',
    /^Model is not found: models\/gemini-9 for API version v1/,
  ],
  [
    'a page token nobody gave',
    'GET',
    '/v1/models?pageToken=abc',
    undefined,
    400,
    'INVALID_ARGUMENT',
    /^page_token must be/,
  ],
  [
    'a page size that is no number',
    'GET',
    '/v1/models?pageSize=x',
    undefined,
    400,
    'INVALID_ARGUMENT',
    /^page_size must be/,
  ],
  ['files', 'GET', '/v1beta/files', undefined, 501, 'UNIMPLEMENTED', /does not serve files yet/],
  ['an upload', 'POST', '/upload/v1beta/files', {}, 501, 'UNIMPLEMENTED', /does not serve files yet/],
  ['batches', 'GET', '/v1/batches/1', undefined, 501, 'UNIMPLEMENTED', /does not serve batches yet/],
  ['a batch', 'POST', `/v1/models/${model}:batchGenerateContent`, {}, 501, 'UNIMPLEMENTED', /batchGenerateContent/],
  ['caches', 'POST', '/v1/cachedContents', {}, 501, 'UNIMPLEMENTED', /cachedContents/],
])('%s', async (_, method, path, body, status, name, message) => {
  const { app } = createTestApp()
  const response = await app.request(path, {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/json; charset=UTF-8')
  const error = await errorOf(response)
  expect(error).toMatchObject({ code: status, status: name })
  if (typeof message === 'string') expect(error.message).toBe(message)
  else expect(error.message).toMatch(message)
})

test('a defect is answered with no word of its own, and logged whole', async () => {
  const defect = new TypeError('cannot read /home/me/secret')
  const { post, log } = createTestApp({ error: defect })
  const response = await post(`/v1/models/${model}:generateContent?key=hush`, cat)
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret')
  expect(log).toMatchObject([
    { method: 'POST', path: `/v1/models/${model}:generateContent`, status: 500, error: defect },
  ])
  expect(JSON.stringify(log)).not.toContain('hush')
})

test.each([
  ['invalid-argument', 400, 'INVALID_ARGUMENT'],
  ['failed-precondition', 400, 'FAILED_PRECONDITION'],
  ['permission-denied', 403, 'PERMISSION_DENIED'],
  ['resource-exhausted', 429, 'RESOURCE_EXHAUSTED'],
  ['cancelled', 499, 'CANCELLED'],
  ['internal', 500, 'INTERNAL'],
  ['unavailable', 503, 'UNAVAILABLE'],
] as const)('a service that throws %s is answered with %d', async (code, status, name) => {
  const { post } = createTestApp({ error: new LimnError('Why.', { code }) })
  const response = await post(`/v1/models/${model}:generateContent`, cat)
  expect(response.status).toBe(status)
  expect(await errorOf(response)).toMatchObject({ code: status, status: name, message: 'Why.' })
})

test('of very many problems the first are told, and how many more there are', async () => {
  const { post } = createTestApp()
  const bodies = [
    { contents: [{ parts: Array(5000).fill({ inlineData: { mimeType: 'image/png', data: '*' } }) }] },
    { contents: Array(5000).fill(1) },
  ]
  for (const body of bodies) {
    const response = await post(`/v1/models/${model}:generateContent`, body)
    expect(response.status).toBe(400)
    const { message, details } = await errorOf(response)
    expect(message.trim().split('\n')).toHaveLength(101)
    expect(message).toContain('and 4900 more like these; mend them first.')
    expect(details![0]!.fieldViolations).toHaveLength(101)
  }
})
