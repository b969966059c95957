import { expect, test } from 'vitest'
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

test.each(['0', '-1', 'soon', ''])('X-Server-Timeout of %j is none', async (value) => {
  const response = await createTestApp().post(`/v1/models/${model}:generateContent`, cat, { 'x-server-timeout': value })
  expect(response.status).toBe(200)
})
