import { expect, test } from 'vitest'
import { EngineError, QuotaError } from '../../src/errors/index.ts'
import { cat, createTestApp, errorOf, messagesOf, model } from './test-app.ts'

test('a stream with alt=sse is an event stream', async () => {
  const { post } = createTestApp()
  const response = await post(`/v1/models/${model}:streamGenerateContent?alt=sse`, cat)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const frames = (await response.text()).split('\r\n\r\n')
  expect(frames.pop()).toBe('')
  const messages = frames.map((frame) => JSON.parse(frame.replace(/^data: /, '')))
  expect(messages.map((message) => message.candidates[0].finishReason)).toEqual([undefined, undefined, 'STOP'])
})

test('a stream without alt=sse is one JSON array', async () => {
  const { post } = createTestApp()
  const response = await post(`/v1/models/${model}:streamGenerateContent`, cat)
  expect(response.headers.get('content-type')).toBe('application/json; charset=UTF-8')
  expect(await response.json()).toHaveLength(3)
})

test('a stream that breaks ends with the error as its last message, in either form', async () => {
  const { post, log } = createTestApp({
    streamError: new EngineError('stub', 'Too busy.', { code: 'unavailable', retryable: true }),
  })
  const error = { error: { code: 503, message: 'Too busy.', status: 'UNAVAILABLE' } }
  const events = await (await post(`/v1/models/${model}:streamGenerateContent?alt=sse`, cat)).text()
  expect(events).toMatch(/data: \{"error":.*\}\r\n\r\n$/)
  const array = await messagesOf(await post(`/v1/models/${model}:streamGenerateContent`, cat))
  expect(array).toHaveLength(2)
  expect(array[1]).toEqual(error)
  // The second line of each is of its end.
  expect(log.map(({ status, error }) => [status, (error as Error | undefined)?.message])).toEqual([
    [200, undefined],
    [200, 'Too busy.'],
    [200, undefined],
    [200, 'Too busy.'],
  ])
})

test('a stream that fails before its first chunk is an ordinary error; without alt=sse inside an array', async () => {
  const { post } = createTestApp({ error: new QuotaError('Used up.', { retryAfterMs: 1500 }) })
  const events = await post(`/v1/models/${model}:streamGenerateContent?alt=sse`, cat)
  expect(events.status).toBe(429)
  expect(events.headers.get('retry-after')).toBe('2')
  expect((await errorOf(events)).status).toBe('RESOURCE_EXHAUSTED')
  const array = await post(`/v1/models/${model}:streamGenerateContent`, cat)
  expect(array.status).toBe(429)
  expect((await messagesOf(array))[0]).toMatchObject({ error: { code: 429 } })
})
