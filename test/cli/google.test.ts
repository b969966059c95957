import { expect, it } from 'vitest'
import { answer, model } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
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
