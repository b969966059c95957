import { expect, it } from 'vitest'
import { answer, model, usageUsd } from '../engines/gemini/open-google.ts'
import { googleError, say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { openGoogleHome } from './google-home.ts'

it('asks Google for what it has in place of the default that was shut down, and says so only of one that was named', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { run } = openGoogleHome(upstream.baseUrl)
  expect((await run(['a fox'])).stdout).not.toContain('shut down')
  expect((await run(['show', (await run(['log'])).stdout.split('\n')[1]!.split(' ')[0]!])).stdout).not.toContain(
    '(asked for',
  )
  expect((await run(['a cat', '-m', 'gemini-3-pro-image-preview'])).stdout).toContain('was shut down on')
  for (const { head } of upstream.requests) expect(head).toContain('models/gemini-3-pro-image:generateContent ')
})

it('says of several pictures of one answer that they have one price', async () => {
  const [candidate] = answer.candidates
  const parts = [...candidate!.content.parts, candidate!.content.parts.at(-1)!]
  const two = { ...answer, candidates: [{ ...candidate, content: { role: 'model', parts } }] }
  const upstream = await startRawUpstream((socket) => say(socket, 200, two))
  const { run } = openGoogleHome(upstream.baseUrl)
  expect((await run(['a fox', '-m', model])).stdout.match(/\$0\.153 for all 2\n/g)).toHaveLength(2)
})

it('tells in JSON what was drawn and paid before a picture failed', async () => {
  const ways = [answer, googleError(400, 'INVALID_ARGUMENT', 'Bad seed.')]
  const upstream = await startRawUpstream((socket, _, index) => say(socket, index === 0 ? 200 : 400, ways[index]))
  const { run } = openGoogleHome(upstream.baseUrl)
  const { code, stdout } = await run(['a fox', '-m', model, '-n', '3', '--json', '-o', 'fox.png'])
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    error: { code: 'invalid-argument', message: 'Bad seed.' },
    pictures: [{ path: expect.stringContaining('fox-1.png') }],
    generations: [{ outcome: 'done' }],
    cost: { paidUsd: usageUsd },
  })
})
