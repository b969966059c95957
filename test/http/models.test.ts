import { expect, test } from 'vitest'
import { smallPng } from './stub-service.ts'
import { createTestApp, model, pageOf } from './test-app.ts'

test('countTokens measures pictures', async () => {
  const { post } = createTestApp()
  const picture = { inlineData: { mimeType: 'image/png', data: Buffer.from(smallPng).toString('base64') } }
  const response = await post(`/v1/models/${model}:countTokens`, { contents: [{ parts: [{ text: 'abcd' }, picture] }] })
  expect(await response.json()).toEqual({
    totalTokens: 259,
    promptTokensDetails: [
      { modality: 'TEXT', tokenCount: 1 },
      { modality: 'IMAGE', tokenCount: 258 },
    ],
  })
})

test('models are listed page by page, each once', async () => {
  const { app } = createTestApp()
  const names: string[] = []
  let token = ''
  do {
    const page = await pageOf(await app.request(`/v1beta/models?pageSize=3&pageToken=${token}`))
    expect(page.models.length).toBeLessThanOrEqual(3)
    names.push(...page.models.map((entry) => entry.name))
    token = page.nextPageToken ?? ''
  } while (token !== '')
  const whole = await pageOf(await app.request('/v1beta/models'))
  expect(names).toEqual(whole.models.map((entry) => entry.name))
  expect(names[0]).toBe(`models/${model}`)
  expect(whole).not.toHaveProperty('nextPageToken')
})
