import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openGoogle } from '../../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../../engines/gemini/raw-upstream.ts'

const prompt = 'fox, snow'
const said = {
  candidates: [
    { content: { role: 'model', parts: [{ text: 'A fox in ' }, { text: 'the snow.' }] }, finishReason: 'STOP' },
  ],
  usageMetadata: { promptTokenCount: 200, candidatesTokenCount: 8, thoughtsTokenCount: 92 },
}
/** 200 x $0.30 and (8 + 92) x $2.50, a million tokens. */
const usd = 0.00031

it('asks once for callers at once, and one of them pays', async () => {
  const upstream = await startRawUpstream(async (socket) => {
    await setTimeout(60)
    say(socket, 200, said)
  })
  const { app, ledger } = await openGoogle(upstream.baseUrl)
  const ask = () => app.enhance({ prompt, references: 0 }, {})
  const written = await Promise.all([ask(), ask(), ask()])
  expect(written.map((enhancement) => enhancement.prompt)).toEqual(Array(3).fill('A fox in the snow.'))
  expect(written.map(({ paidUsd }) => paidUsd).sort()).toEqual([0, 0, usd])
  expect(upstream.requests).toHaveLength(1)
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: usd, model: 'gemini-3.5-flash-lite', prompt }])
})

it('asks anew where pictures come with the prompt, and tells of them', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, said))
  const { app } = await openGoogle(upstream.baseUrl)
  await app.enhance({ prompt, references: 0 }, {})
  await app.enhance({ prompt, references: 2 }, {})
  const told = upstream.requests.map(({ body }) => JSON.parse(body).systemInstruction.parts.length)
  expect(told).toEqual([1, 2])
})

it('waits where Google asks it to, pays for what came, and finishes what has left although nobody waits', async () => {
  const leaving = new AbortController()
  const upstream = await startRawUpstream((socket, _, index) => {
    if (index === 0) say(socket, 503, { error: { code: 503, status: 'UNAVAILABLE', message: 'Busy.' } })
    else {
      leaving.abort()
      say(socket, 200, said)
    }
  })
  const { app, ledger, waits } = await openGoogle(upstream.baseUrl)
  const told: unknown[] = []
  await app.enhance({ prompt, references: 0 }, { signal: leaving.signal, onWait: (wait) => told.push(wait?.reason) })
  expect(told).toEqual(['another try (Google is busy)', undefined])
  expect(waits).toHaveLength(1)
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: usd }])
  expect(await app.enhance({ prompt, references: 0 }, {})).toMatchObject({ cached: true, paidUsd: 0 })
})

it('releases what never left', async () => {
  const { app, ledger } = await openGoogle('http://127.0.0.1:9')
  await expect(app.enhance({ prompt, references: 0 }, {})).rejects.toMatchObject({ code: 'unavailable' })
  expect(await ledger()).toMatchObject([{ state: 'released' }])
})

it('goes by the prices of the configuration', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, said))
  const prices = { 'gemini-3.5-flash-lite': { inputUsdPerMillion: 0, textOutputUsdPerMillion: 10 } }
  const { app } = await openGoogle(upstream.baseUrl, { config: { prices } })
  expect(await app.enhance({ prompt, references: 0 }, {})).toMatchObject({ paidUsd: 0.001 })
})
