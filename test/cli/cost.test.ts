import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { CostReport } from '../../src/service/cost-report.ts'
import { keyIdOf } from '../../src/service/payer.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { answer, apiKey, model, usageUsd } from '../engines/gemini/open-google.ts'
import { say, startRawUpstream } from '../engines/gemini/raw-upstream.ts'
import { openGoogleHome } from './google-home.ts'
import { serveInHome } from './serve-in-home.ts'

/** `limn PROMPT` in a process of its own, killed when its request has arrived upstream. */
function startDrawing(prompt: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', prompt, '-m', model], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  return {
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

it('lists calls of killed processes as unknown, and ends them as its user says', async () => {
  let silent = true
  const upstream = await startRawUpstream((socket) => {
    if (!silent) say(socket, 200, answer)
  })
  const { environment, run, costJson } = openGoogleHome(upstream.baseUrl)
  const children = ['a fox in the snow', 'an owl'].map((prompt) => startDrawing(prompt, environment))
  await upstream.arrived(2)
  expect((await run(['cost', 'unknown'])).stdout).toBe('No call is of unknown outcome.\n')
  expect((await costJson()).total).toMatchObject({ calls: 2, unknownCalls: 0 })
  await Promise.all(children.map((child) => child.kill()))

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 })
  onTestFinished(() => void vi.useRealTimers())
  const { stdout } = await run(['cost', 'unknown'])
  expect(stdout).toMatch(/ID +AGE +MODEL +UP TO +PROMPT/)
  expect(stdout).toMatch(/10 min +gemini-3-pro-image +\$0\.159\d? +a fox in the snow/)
  const listed = (await run(['cost', 'unknown', '--json'])).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(listed).toHaveLength(2)
  expect((await run(['cost'])).stdout).toMatch(/2 calls were sent and may have been paid: limn cost unknown/)

  const idOf = (prompt: string): string => listed.find((entry) => entry.prompt === prompt).id
  const paid = await run(['cost', 'resolve', idOf('an owl').slice(0, 6), '--usd', '0.14'])
  expect(paid.stdout).toBe(`${idOf('an owl')}: $0.140 paid\n`)
  expect((await run(['a fox in the snow', '-m', model])).stderr).toMatch(/may be paid already/)
  expect((await run(['cost', 'resolve', '--all', '--not-paid'])).stdout).toBe(
    `${idOf('a fox in the snow')}: not paid\n`,
  )
  expect((await run(['cost', 'resolve', idOf('an owl'), '--paid'])).code).toBe(2)
  silent = false
  expect(await run(['a fox in the snow', '-m', model])).toMatchObject({ code: 0 })
  expect((await costJson()).total).toMatchObject({ paidUsd: 0.14 + usageUsd, unknownUsd: 0, calls: 2 })
}, 40_000)

it('sums what was paid by day, month, model, project and key, with what is left of the budgets', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const config = { budgets: { day: 5, perProject: { shop: { month: 1 } } }, projects: { shop: ['in-the-shop'] } }
  const { run, home, costJson } = openGoogleHome(upstream.baseUrl, config)
  expect((await run(['cost'])).stdout).toMatch(/^Nothing was paid from [\d-]+ on\..*\n.*of the \$5\.00 a day; renewed/)
  await run(['a fox', '-m', model])
  await run(['a fox', '-m', model])
  const store = await openSqliteStore({ home })
  const createdAt = Date.UTC(2026, 0, 31)
  const ofShop = { project: 'shop', keyId: keyIdOf('in-the-shop'), createdAt, id: 'old', holdUsd: 2, owner: '' }
  await store.hold({ ...ofShop, engine: 'gemini', model: 'gemini-nano-banana-2.1', prompt: '', cacheKey: '' }, [])
  await store.settle('old', { costUsd: 1.5, usage: {}, recordId: undefined, nowMs: createdAt })
  await store.close()

  const names = async (by: string) =>
    (await costJson('--by', by, '--since', '2026-01-31')).rows.map(({ name, paidUsd }) => [name, paidUsd])
  expect((await names('day'))[0]).toEqual(['2026-01-31', 1.5])
  expect((await names('month'))[0]).toEqual(['2026-01', 1.5])
  expect(await names('model')).toEqual([
    ['gemini-3-pro-image', usageUsd],
    ['gemini-nano-banana-2.1', 1.5],
  ])
  expect(await names('project')).toEqual([
    ['', usageUsd],
    ['shop', 1.5],
  ])
  expect((await names('key')).map(([name]) => name)).toEqual(['', keyIdOf('in-the-shop')])
  expect((await costJson('--since', '2026-01', '--until', '2026-01-31')).total.paidUsd).toBe(1.5)
  expect((await costJson('--until', '2026-01-30', '--since', '2025-12')).rows).toEqual([])
  expect((await costJson()).budgets).toMatchObject([
    { of: '', period: 'day', limitUsd: 5, spentUsd: usageUsd, leftUsd: 5 - usageUsd },
    { of: 'project shop', period: 'month', limitUsd: 1, spentUsd: 0, leftUsd: 1 },
  ])
  const { stdout } = await run(['cost', '--by', 'project', '--since', '2026-01'])
  expect(stdout).toMatch(
    /PROJECT +PAID +ON ITS WAY +UNKNOWN +CALLS +SAVED BY CACHE\n\(no project\) +\$0\.153 +\$0 +\$0 +1 +\$0\.153\nshop +\$1\.50/,
  )
  expect(stdout).toMatch(/\ntotal +\$1\.653 .* 2 +\$0\.153\n/)
})

it.each([
  [['cost', '--since', '2026-02-30'], /since is a day/],
  [['cost', '--since', 'yesterday'], /since is a day.*Got 'yesterday'/],
  [['cost', '--since', '2026-02', '--until', '2026-01'], /must come after since/],
  [['cost', '--by', 'week'], /day, month, model, project, key/],
  [['cost', 'resolve', '--paid'], /by its id, or all/],
  [['cost', 'resolve', 'abcd', '--all', '--paid'], /by its id, or all/],
  [['cost', 'resolve', 'abcd'], /--paid .*or --not-paid/],
  [['cost', 'resolve', 'abcd', '--not-paid', '--usd', '1'], /leave out --not-paid/],
  [['cost', 'resolve', 'abcd', '--usd', '-1'], /amount in USD/],
  [['cost', 'resolve', 'ab', '--paid'], /at least its first four letters/],
  [['cost', 'resolve', 'abcd', '--paid'], /No call of unknown outcome has the id "abcd"/],
])('refuses %j', async (argv, message) => {
  const { code, stderr } = await openGoogleHome('http://127.0.0.1:9').run(argv)
  expect(stderr).toMatch(message)
  expect(code).toBe(2)
})

it('is answered over HTTP, too: to each project its own, where projects are told apart', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 200, answer))
  const { url } = await serveInHome(
    [],
    {},
    {
      engine: 'gemini',
      google: { baseUrl: upstream.baseUrl, apiKey },
      apiKeys: ['shop-1', 'shop-2', 'alone'],
      projects: { shop: ['shop-1', 'shop-2'] },
      budgets: { day: 9, perKey: { '*': { day: 1 } } },
    },
  )
  const call = (path: string, key: string, body?: object) =>
    fetch(`${url}${path}`, {
      headers: { 'x-goog-api-key': key },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
  for (const key of ['shop-1', 'shop-2', 'alone']) {
    const drawn = await call(`/v1/models/${model}:generateContent`, key, { contents: [{ parts: [{ text: key }] }] })
    expect(drawn.status).toBe(200)
    await drawn.arrayBuffer()
  }
  const reportOf = async (key: string) => (await (await call('/limn/v1/cost?by=key', key)).json()) as CostReport
  // An answer's last byte is there before its call is settled.
  for (const key of ['shop-1', 'alone']) {
    await vi.waitFor(async () => expect((await reportOf(key)).total.openUsd).toBe(0))
  }
  expect((await reportOf('shop-1')).total).toMatchObject({ calls: 2, paidUsd: 2 * usageUsd })
  const ofAlone = await reportOf('alone')
  expect(ofAlone.rows).toMatchObject([{ name: keyIdOf('alone'), paidUsd: usageUsd }])
  expect(ofAlone.budgets).toMatchObject([{ of: `key ${keyIdOf('alone')}`, leftUsd: 1 - usageUsd }])
  expect((await call('/limn/v1/cost', 'wrong-key')).status).toBe(400)
  expect(await (await call('/limn/v1/cost?by=week', 'alone')).json()).toMatchObject({
    error: { code: 400, message: expect.stringMatching(/by must be one of day, month/) },
  })
})
