import { expect, it } from 'vitest'
import { answer, model } from '../engines/gemini/open-google.ts'
import { googleError, say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { openGoogleHome } from './google-home.ts'

/** A home whose first request was lost, and how many requests have arrived since. */
async function openAfterLoss(config: object) {
  const upstream = await startRawUpstream((socket, _, index) => {
    if (index === 0) socket.resetAndDestroy()
    else say(socket, 200, answer)
  })
  const { run } = openGoogleHome(upstream.baseUrl, config)
  const lost = await run(['a fox', '-m', model])
  expect(lost).toMatchObject({ code: 5, stderr: expect.stringMatching(/may have been paid.*limn cost unknown/) })
  return { run, sentAgain: () => upstream.requests.length - 1 }
}

const question = /may be paid already; \$0\.159\d? is counted as spent\. Send it again\? \[y\/N\]/

it('asks whoever sits there whether a request that may be paid is sent again, and does as they say', async () => {
  const { run, sentAgain } = await openAfterLoss({ onUnknown: 'ask' })
  for (const stdin of ['n\n', '\n', '']) {
    const refused = await run(['a fox', '-m', model], { terminal: true, stdin })
    expect(refused.stderr).toMatch(question)
    expect(refused.stderr).toMatch(/Nothing was sent now/)
    expect(refused.code).toBe(2)
  }
  expect(sentAgain()).toBe(0)
  const sent = await run(['a fox', '-m', model], { terminal: true, stdin: 'y\n' })
  expect(sent.stderr).toMatch(question)
  expect(sent.code).toBe(0)
  expect(sentAgain()).toBe(1)
  expect((await run(['a fox', '-m', model], { terminal: true })).stderr).not.toMatch(question)
})

it.each([
  ['nobody sits there', { onUnknown: 'ask' }, ['a fox', '-m', model], { stdin: 'y\n' }],
  ['a program reads', { onUnknown: 'ask' }, ['a fox', '-m', model, '--json'], { stdin: 'y\n', terminal: true }],
  ['that is not the policy', {}, ['a fox', '-m', model], { stdin: 'y\n', terminal: true }],
])('does not ask where %s', async (_, config, argv, options) => {
  const { run, sentAgain } = await openAfterLoss(config)
  const refused = await run(argv, options)
  expect(refused.code).toBe(2)
  expect(refused.stdout + refused.stderr).not.toMatch(question)
  expect(sentAgain()).toBe(0)
})

it('says of an error inside Google that it may have been paid, whatever Google says of trying again', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 500, googleError(500, 'INTERNAL', 'Please retry.')))
  const { run } = openGoogleHome(upstream.baseUrl)
  expect((await run(['a fox', '-m', model])).stderr).toMatch(
    /500 came from Google, which says: “Please retry.” It may have been paid: .*limn cost unknown/,
  )
  expect((await run(['cost', 'unknown'])).stdout).toMatch(/a fox/)
})

it('says of an answer without a picture what to do, and what was paid for it', async () => {
  const { content, ...rest } = answer.candidates[0]!
  const empty = { ...answer, candidates: [{ ...rest, content: {}, finishReason: 'NO_IMAGE' }] }
  const upstream = await startRawUpstream((socket) => say(socket, 200, empty))
  const { run } = openGoogleHome(upstream.baseUrl)
  const { stdout, code } = await run(['a fox', '-m', model])
  expect(stdout).toMatch(/^No picture: NO_IMAGE\. The model answered without a picture\. Ask again/m)
  expect(stdout).toMatch(/^gemini-3-pro-image by gemini · \$0\.\d+$/m)
  expect(code).toBe(5)
})

it('names the engine of a draft in the command that draws it large', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { run } = openGoogleHome(upstream.baseUrl, { engine: 'illustrator' })
  const { stdout } = await run(['a fox', '-m', model, '--draft', '--engine', 'gemini'])
  const [, argv] = /limn (refine \w+) \["what to change"\] (--engine gemini)$/m.exec(stdout) ?? []
  expect(argv).toMatch(/^refine \w{12}$/)
})

it('says of an answer without a count that the most it can cost is counted', async () => {
  const { usageMetadata: _, ...uncounted } = answer
  const upstream = await startRawUpstream((socket) => say(socket, 200, uncounted))
  const { run } = openGoogleHome(upstream.baseUrl)
  const { stdout, code } = await run(['a fox', '-m', model])
  expect(code).toBe(0)
  expect(stdout).toMatch(/does not say what it cost: the most it can be, \$0\.159\d?, is counted as spent/)
  expect((await run(['cost', 'unknown'])).stdout).toMatch(/a fox/)
})
