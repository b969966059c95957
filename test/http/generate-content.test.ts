import { expect, test } from 'vitest'
import { cat, contentOf, createTestApp, model } from './test-app.ts'

test.each(['v1', 'v1beta'])('%s generates with a snake_case body', async (version) => {
  const { service, post } = createTestApp()
  const response = await post(`/${version}/models/${model}:generateContent`, {
    contents: [{ parts: [{ inline_data: { mime_type: 'image/png', data: 'aGk=' } }, { text: 'a cat' }] }],
    generation_config: { image_config: { aspect_ratio: '16:9' } },
  })
  expect(response.status).toBe(200)
  const body = await contentOf(response)
  expect(body.candidates?.[0]?.content.parts?.[1]?.inlineData?.mimeType).toBe('image/png')
  expect(body.modelVersion).toBe(model)
  expect(service.requests[0]?.request.contents[0]?.parts?.[0]?.inlineData?.mimeType).toBe('image/png')
  expect(service.requests[0]?.request.generationConfig?.imageConfig).toEqual({ aspectRatio: '16:9' })
})

test("an answer has Google's headers, and limn's own", async () => {
  const warnings = [{ type: 'deprecated' as const, feature: 'model', message: 'façade → nano' }]
  const { post } = createTestApp({ warnings })
  const { headers } = await post(`/v1beta/models/${model}:generateContent`, { ...cat, serviceTier: 'flex' })
  expect(headers.get('content-type')).toBe('application/json; charset=UTF-8')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(headers.get('vary')).toBe('Origin, X-Origin, Referer')
  expect(headers.get('server-timing')).toMatch(/^gfet4t7; dur=\d+$/)
  expect(headers.get('x-gemini-service-tier')).toBe('flex')
  expect(headers.get('x-limn-record')).toBe('record0stub0')
  expect(headers.get('x-limn-cost-usd')).toBe('0')
  expect(JSON.parse(headers.get('x-limn-warnings')!)).toEqual(warnings)
})

test('many warnings do not make a header that clients refuse', async () => {
  const warnings = Array.from({ length: 100 }, () => ({
    type: 'adjusted' as const,
    feature: 'seed',
    message: 'ü'.repeat(100),
  }))
  const { post } = createTestApp({ warnings })
  const { headers } = await post(`/v1/models/${model}:generateContent`, cat)
  expect(headers.get('x-limn-warnings')!.length).toBeLessThan(4001)
})

test('an empty body is an empty message, and a byte order mark is no harm', async () => {
  const { app, service } = createTestApp()
  const path = `/v1/models/${model}:generateContent`
  await app.request(path, { method: 'POST' })
  await app.request(path, { method: 'POST', body: `\uFEFF${JSON.stringify(cat)}` })
  expect(service.requests.map((request) => request.request.contents.length)).toEqual([0, 1])
})

test('a model that Google shut down says when, a live one nothing', async () => {
  const { post } = createTestApp()
  const sunset = async (id: string) => (await post(`/v1/models/${id}:generateContent`, cat)).headers.get('sunset')
  expect(await sunset(model)).toBe('Thu, 25 Jun 2026 00:00:00 GMT')
  expect(await sunset('gemini-3-pro-image')).toBeNull()
})
