import { expect, it } from 'vitest'
import { answer, ask, openGoogle, usageUsd } from './open-google.ts'
import { say, startRawUpstream } from './raw-upstream.ts'

const surface = 'library'
const emptyUsd = 0.000018
const emptyAnswer = (finishReason: string) => ({
  candidates: [{ content: { role: 'model', parts: [{ text: 'Hm.' }] }, finishReason, index: 0 }],
  usageMetadata: { promptTokenCount: 9, totalTokenCount: 9 },
  modelVersion: 'm',
  responseId: 'r',
})

/** An upstream whose first answers hold no picture, and limn, told how often to ask again. */
async function openEmpty(reasons: string[], retryEmpty: number) {
  const upstream = await startRawUpstream((socket, _, index) =>
    say(socket, 200, index < reasons.length ? emptyAnswer(reasons[index]!) : answer),
  )
  const google = await openGoogle(upstream.baseUrl, { google: { retryEmpty } })
  return { ...google, upstream }
}

it('asks again for a picture as often as it was told, each time with an entry and a record of its own', async () => {
  const { app, ledger, upstream } = await openEmpty(['NO_IMAGE', 'IMAGE_OTHER'], 2)
  const { images, cost, warnings } = await app.service.generate(ask('a fox'), { surface })
  expect(images).toHaveLength(1)
  expect(cost.paidUsd).toBeCloseTo(usageUsd + 2 * emptyUsd, 8)
  expect(warnings.filter(({ feature }) => feature === 'retryEmpty')).toMatchObject([
    { message: expect.stringContaining('NO_IMAGE, under $0.0001') },
    { message: expect.stringContaining('IMAGE_OTHER') },
  ])
  const states = (await ledger()).map(({ state, costUsd }) => [state, costUsd])
  expect(states).toHaveLength(3)
  expect(states).toEqual(
    expect.arrayContaining([
      ['settled', usageUsd],
      ['settled', emptyUsd],
      ['settled', emptyUsd],
    ]),
  )
  expect(await app.store.listRecords({ limit: 9 })).toHaveLength(3)
  expect(upstream.requests).toHaveLength(3)
})

it('streams nothing of an answer that is thrown away, and the last one whatever it holds', async () => {
  const { app, upstream } = await openEmpty(['NO_IMAGE', 'NO_IMAGE'], 1)
  const texts: unknown[] = []
  for await (const event of app.service.stream(ask('a fox'), { surface })) {
    if (event.type === 'chunk') texts.push(event.response.candidates?.[0]?.content?.parts?.[0]?.text)
  }
  expect(texts.filter((text) => text === 'Hm.')).toHaveLength(1)
  expect(upstream.requests).toHaveLength(2)
})

it.each([
  ['NO_IMAGE', 0],
  ['IMAGE_SAFETY', 3],
  ['PROHIBITED_CONTENT', 3],
  ['STOP', 3],
  ['MAX_TOKENS', 3],
])('passes on %s as it came with retryEmpty %s', async (reason, retryEmpty) => {
  const { app, upstream } = await openEmpty([reason], retryEmpty)
  const { response } = await app.service.generate(ask('a fox'), { surface })
  expect(response.candidates?.[0]?.finishReason).toBe(reason)
  expect(upstream.requests).toHaveLength(1)
})
