import { expect, it } from 'vitest'
import { keyIdOf } from '../../src/service/payer.ts'
import { answer, apiKey, model } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { serveInHome } from './serve-in-home.ts'

const google = (baseUrl: string) => ({ engine: 'gemini', google: { baseUrl, apiKey } })

function draw(url: string, key: string | undefined, prompt: string): Promise<Response> {
  return fetch(`${url}/v1beta/models/${model}:generateContent`, {
    method: 'POST',
    headers: key === undefined ? {} : { 'x-goog-api-key': key },
    body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] }),
  })
}

it('keeps each project and each key to its own budget, and tells neither key nor path', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { url } = await serveInHome(
    [],
    {},
    {
      ...google(upstream.baseUrl),
      apiKeys: ['shop-1', 'shop-2', 'alone'],
      projects: { shop: ['shop-1', 'shop-2'] },
      budgets: { day: 5, perProject: { shop: { day: 0.29 } }, perKey: { alone: { month: 0.2 } } },
    },
  )
  expect((await draw(url, 'shop-1', 'one')).status).toBe(200)
  const refused = await draw(url, 'shop-2', 'two')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({
    error: {
      status: 'RESOURCE_EXHAUSTED',
      message: expect.stringMatching(/left of the \$0\.29 a day of project shop/),
    },
  })
  expect((await draw(url, 'alone', 'three')).status).toBe(200)
  const alone = await (await draw(url, 'alone', 'four')).text()
  expect(alone).toContain(`$0.20 a month of key ${keyIdOf('alone')}`)
  expect(alone).not.toMatch(/"alone|limn-serve/)
  expect(upstream.requests).toHaveLength(2)
})

it('a batch spends the budget of the key that asked for it', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { url } = await serveInHome(
    [],
    {},
    {
      ...google(upstream.baseUrl),
      budgets: { perKey: { mine: { day: 0.2 } } },
    },
  )
  const request = (text: string) => ({ request: { contents: [{ parts: [{ text }] }] } })
  const headers = { 'x-goog-api-key': 'mine' }
  const asked = await fetch(`${url}/v1beta/models/${model}:batchGenerateContent`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ batch: { inputConfig: { requests: { requests: [request('one')] } } } }),
  })
  const { name } = (await asked.json()) as { name: string }
  await expect
    .poll(async () => ((await (await fetch(`${url}/v1beta/${name}`, { headers })).json()) as { done?: boolean }).done, {
      timeout: 20_000,
    })
    .toBe(true)
  expect((await draw(url, 'mine', 'two')).status).toBe(429)
  expect((await draw(url, 'yours', 'two')).status).toBe(200)
})

it('an interaction in the background spends the budget of the key that asked for it', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { url } = await serveInHome(
    [],
    {},
    { ...google(upstream.baseUrl), budgets: { perKey: { mine: { month: 0.2 } } } },
  )
  const headers = { 'x-goog-api-key': 'mine' }
  const asked = await fetch(`${url}/v1beta/interactions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ model, input: 'one', background: true }),
  })
  const { id } = (await asked.json()) as { id: string }
  await expect
    .poll(
      async () =>
        ((await (await fetch(`${url}/v1beta/interactions/${id}`, { headers })).json()) as { status?: string }).status,
      { timeout: 20_000 },
    )
    .toBe('completed')
  expect((await draw(url, 'mine', 'two')).status).toBe(429)
  expect((await draw(url, 'yours', 'two')).status).toBe(200)
})

it.each([
  ['the old name of the daily budget', { dailyBudgetUsd: 3 }, /dailyBudgetUsd: is called budgets\.day now/],
  ['a budget below nothing', { budgets: { month: -1 } }, /budgets\.month/],
  ['a period it does not have', { budgets: { week: 1 } }, /"week"/],
  [
    'a project that is not there',
    { budgets: { perProject: { shpo: { day: 1 } } } },
    /perProject\.shpo: must be a project/,
  ],
])('refuses to start with %s', async (_, file, message) => {
  expect((await serveInHome([], {}, file)).text).toMatch(message)
})
