import { expect, test } from 'vitest'
import { createTestApp, errorOf } from './test-app.ts'

const key = 'right-key'

test.each<[string, string, Record<string, string>, number]>([
  ['x-goog-api-key', '', { 'x-goog-api-key': key }, 200],
  ['?key=', `?key=${key}`, {}, 200],
  ['Bearer', '', { authorization: `Bearer ${key}` }, 200],
  ['bearer in small letters', '', { authorization: `bearer ${key}` }, 200],
  ['the second of two keys', '', { 'x-goog-api-key': 'other-key' }, 200],
  ['no key', '', {}, 403],
  ['an empty key', '?key=', { 'x-goog-api-key': '' }, 403],
  ['another scheme', '', { authorization: `Basic ${key}` }, 403],
  ['a wrong key', '', { 'x-goog-api-key': 'wrong' }, 400],
  ['a part of the key', `?key=${key.slice(0, -1)}`, {}, 400],
  ['a wrong header before a right query', `?key=${key}`, { 'x-goog-api-key': 'wrong' }, 400],
])('with keys configured, %s gives its status', async (_, query, headers, status) => {
  const { app } = createTestApp({}, [key, 'other-key'])
  const response = await app.request(`/v1/models${query}`, { headers })
  expect(response.status).toBe(status)
  if (status === 403) {
    const error = await errorOf(response)
    expect(error.status).toBe('PERMISSION_DENIED')
    expect(error.message).toMatch(/^Method doesn't allow unregistered callers/)
  }
  if (status === 400) {
    const error = await errorOf(response)
    expect(error.message).toBe('API key not valid. Please pass a valid API key.')
    expect(error.details?.[0]?.reason).toBe('API_KEY_INVALID')
  }
})

test('without configured keys any key and none are taken', async () => {
  const { app } = createTestApp()
  expect((await app.request('/v1/models')).status).toBe(200)
  expect((await app.request('/v1/models', { headers: { 'x-goog-api-key': 'x' } })).status).toBe(200)
})

test('health needs no key', async () => {
  const response = await createTestApp({}, [key]).app.request('/healthz')
  expect(await response.json()).toEqual({ status: 'ok', version: '1.2.3' })
})
