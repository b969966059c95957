import { expect, test } from 'vitest'
import { cat, createTestApp, errorOf, model } from './test-app.ts'

const path = `/v1/models/${model}:generateContent`

test.each(['http://localhost:5173', 'http://127.0.0.1:8642', 'https://[::1]'])(
  'a page of %s may call a server without keys',
  async (origin) => {
    const response = await createTestApp().post(path, cat, { origin })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  },
)

test.each(['https://evil.example', 'http://localhost.evil.example', 'http://127.0.0.1.evil.example', 'null', 'x'])(
  'a page of %s may not, and nothing is drawn',
  async (origin) => {
    const { post, service } = createTestApp()
    const response = await post(path, cat, { origin })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect((await errorOf(response)).message).toContain('LIMN_API_KEYS')
    expect(service.requests).toEqual([])
  },
)

test('with keys any page may ask first and then call with a key', async () => {
  const { app, post } = createTestApp({}, ['k'])
  const origin = 'https://app.example'
  const preflight = await app.request(path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-goog-api-key',
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toContain('x-goog-api-key')
  const refused = await post(path, cat, { origin })
  expect(refused.status).toBe(403)
  // Without this header a page could not read why.
  expect(refused.headers.get('access-control-allow-origin')).toBe(origin)
  const response = await post(path, cat, { origin, 'x-goog-api-key': 'k' })
  expect(response.status).toBe(200)
  expect(response.headers.get('access-control-allow-origin')).toBe(origin)
})

test('a program sends no origin and is asked for none', async () => {
  expect((await createTestApp().post(path, cat)).headers.get('access-control-allow-origin')).toBeNull()
})
