import { expect, test } from 'vitest'
import { createHttpApp } from '../../src/http/index.ts'
import { createPaidEngine, openTempApp } from '../service/temp-app.ts'
import { cat, model } from './test-app.ts'

async function openServer() {
  const { service } = await openTempApp({ engine: createPaidEngine() })
  const app = createHttpApp({ service, keys: [], version: '1', log: () => {} })
  return async (path: string, body: unknown, cacheControl?: string) => {
    const headers = new Headers(cacheControl === undefined ? {} : { 'cache-control': cacheControl })
    return app.request(path, { method: 'POST', body: JSON.stringify(body), headers })
  }
}

test('Cache-Control says whether an earlier answer will do, and the answer what came of it', async () => {
  const post = await openServer()
  const draw = async (cacheControl?: string) => {
    const { headers } = await post(`/v1beta/models/${model}:generateContent`, cat, cacheControl)
    return [headers.get('x-limn-cache'), headers.get('x-limn-cached'), Number(headers.get('x-limn-saved-usd'))]
  }
  expect(await draw('no-store')).toEqual(['off', 'false', 0])
  expect(await draw()).toEqual(['miss', 'false', 0])
  const [cache, cached, savedUsd] = await draw('max-age=0')
  expect([cache, cached]).toEqual(['hit', 'true'])
  expect(savedUsd).toBeGreaterThan(0.1)
  expect(await draw('No-Cache, max-age=0')).toEqual(['refresh', 'false', 0])
  expect(await draw('no-cache, no-store')).toEqual(['off', 'false', 0])
})

test("OpenAI's pictures are a hit only when all of them are", async () => {
  const post = await openServer()
  const draw = async (n: number) => {
    const { headers } = await post('/v1/openai/images/generations', { prompt: 'a cat', model: 'gpt-image-1', n })
    return headers.get('x-limn-cache')
  }
  expect(await draw(1)).toBe('miss')
  expect(await draw(2)).toBe('miss')
  expect(await draw(2)).toBe('hit')
})
