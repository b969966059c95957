import { expect, test } from 'vitest'
import type { ErrorBody } from '../../src/gemini-api/index.ts'
import { cat, createTestApp, errorOf, messagesOf, model } from './test-app.ts'

test.each([
  ['that listens', {}],
  ['that is deaf to its signal', { deaf: true }],
])('X-Server-Timeout ends a call of a service %s with 504', async (_, behaviour) => {
  const { service, post } = createTestApp({ held: true, ...behaviour })
  const response = await post(`/v1/models/${model}:generateContent`, cat, { 'x-server-timeout': '0.02' })
  expect(response.status).toBe(504)
  expect(await errorOf(response)).toMatchObject({
    status: 'DEADLINE_EXCEEDED',
    message: 'Deadline expired before operation could complete.',
  })
  await service.cancelled
})

test('X-Server-Timeout ends a running stream with its error', async () => {
  const { post } = createTestApp({ held: true })
  const response = await post(`/v1/models/${model}:streamGenerateContent`, cat, { 'x-server-timeout': '0.05' })
  expect((await messagesOf(response)).at(-1)).toMatchObject({ error: { code: 504 } })
})

test.each(['0', '', ' 30 '])('X-Server-Timeout of %j ends nothing', async (value) => {
  const response = await createTestApp().post(`/v1/models/${model}:generateContent`, cat, { 'x-server-timeout': value })
  expect(response.status).toBe(200)
})

test.each(['-1', 'soon', '30s', '1e9', 'NaN', 'Infinity'])('X-Server-Timeout of %j is 400', async (value) => {
  const { post } = createTestApp()
  for (const method of ['generateContent', 'streamGenerateContent', 'countTokens']) {
    const response = await post(`/v1/models/${model}:${method}`, cat, { 'x-server-timeout': value })
    expect(response.status).toBe(400)
    // A stream's error is the only element of its list.
    const [{ error }] = [await response.json()].flat() as [ErrorBody]
    expect(error).toMatchObject({
      status: 'INVALID_ARGUMENT',
      message: `X-Server-Timeout must be a number of seconds, such as 30; "${value}" came.`,
    })
  }
})

test('a strict server refuses a deadline shorter than Google takes', async () => {
  const { post } = createTestApp({ strict: true })
  const ask = (seconds: string) => post(`/v1/models/${model}:generateContent`, cat, { 'x-server-timeout': seconds })
  const response = await ask('8')
  expect(response.status).toBe(400)
  expect((await errorOf(response)).message).toBe(
    'Manually set deadline 8s is too short. Minimum allowed deadline is 10s.',
  )
  expect((await ask('10')).status).toBe(200)
})
