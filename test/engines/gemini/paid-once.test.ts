import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { GoogleGenAI } from '@google/genai'
import { expect, it, onTestFinished, vi } from 'vitest'
import { runCli } from '../../../src/cli/run-cli.ts'
import { createGeminiEngine } from '../../../src/engines/gemini/engine.ts'
import { googleDefaults } from '../../../src/engines/gemini/options.ts'
import { composeRequest } from '../../../src/service/compose-request.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { startLimnServer } from '../../sdk/limn-server.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from '../../service/temp-app.ts'
import { answer, apiKey, ask, model, openGoogle, usageUsd } from './open-google.ts'
import { googleError, say, startRawUpstream } from './raw-upstream.ts'

const surface = 'library'

/** An upstream that answers when it is told to. */
async function startHeldUpstream() {
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const upstream = await startRawUpstream((socket) => void released.then(() => say(socket, 200, answer)))
  return { ...upstream, release }
}

it('finishes and keeps a picture that its caller no longer waits for', async () => {
  const upstream = await startHeldUpstream()
  const { app, ledger } = await openGoogle(upstream.baseUrl)
  const caller = new AbortController()
  const left = app.service.generate(ask('a fox'), { surface, signal: caller.signal })
  await upstream.arrived(1)
  caller.abort()
  await expect(left).rejects.toMatchObject({ code: 'cancelled' })
  expect(await ledger()).toMatchObject([{ state: 'sent' }])
  const again = app.service.generate(ask('a fox'), { surface })
  upstream.release()
  const { cache, cost } = await again
  expect(cache).toBe('shared')
  expect(cost).toEqual({ paidUsd: 0, upstreamUsd: usageUsd, savedUsd: usageUsd })
  expect(await app.service.generate(ask('a fox'), { surface })).toMatchObject({ cache: 'hit', cost })
  expect(await ledger()).toMatchObject([{ state: 'settled', costUsd: usageUsd }])
  expect(await app.store.listRecords({ limit: 9 })).toMatchObject([{ paidUsd: usageUsd }])
  expect(upstream.requests).toHaveLength(1)
})

it('finishes a stream that nobody reads any more, before the app has closed', async () => {
  const upstream = await startHeldUpstream()
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'left-'))
  const { app } = await openGoogle(upstream.baseUrl, { config: { home } })
  const caller = new AbortController()
  const events = app.service.stream(ask('a fox'), { surface, signal: caller.signal })[Symbol.asyncIterator]()
  const first = events.next()
  await upstream.arrived(1)
  caller.abort()
  await expect(first).rejects.toMatchObject({ code: 'cancelled' })
  const closed = app.close()
  upstream.release()
  await closed
  const store = await openSqliteStore({ home })
  expect(await store.listEntries({ limit: 9 })).toMatchObject([{ state: 'settled' }])
  expect(await store.listRecords({ limit: 9 })).toMatchObject([{ outcome: 'done', paidUsd: usageUsd }])
  await store.close()
})

it('sends a request once for all who ask it at the same time, whether they stream or wait', async () => {
  const upstream = await startHeldUpstream()
  const { app } = await openGoogle(upstream.baseUrl)
  const whole = async () => {
    for await (const event of app.service.stream(ask('a fox'), { surface })) {
      if (event.type === 'done') return event.generation
    }
    throw new Error('It ended without its end.')
  }
  const all = [
    app.service.generate(ask('a fox'), { surface }),
    whole(),
    app.service.generate(ask('a fox'), { surface }),
    whole(),
  ]
  await upstream.arrived(1)
  upstream.release()
  const generations = await Promise.all(all)
  expect(new Set(generations.map(({ record }) => record.id)).size).toBe(1)
  expect(generations.map(({ cache }) => cache).toSorted()).toEqual(['miss', 'shared', 'shared', 'shared'])
  expect(generations.reduce((sum, { cost }) => sum + cost.paidUsd, 0)).toBe(usageUsd)
  expect(upstream.requests).toHaveLength(1)
})

it('sends more at once than this machine has cores to draw with', async () => {
  const upstream = await startHeldUpstream()
  const { app } = await openGoogle(upstream.baseUrl)
  const all = Array.from({ length: 9 }, (_, index) => app.service.generate(ask(`fox ${index}`), { surface }))
  await upstream.arrived(9)
  upstream.release()
  await Promise.all(all)
})

it('sends nothing more for a caller who left while it waited for another try', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 503, googleError(503, 'UNAVAILABLE', 'Busy.')))
  const caller = new AbortController()
  const { app, ledger } = await openGoogle(upstream.baseUrl, { onSleep: () => caller.abort() })
  await expect(app.service.generate(ask('a fox'), { surface, signal: caller.signal })).rejects.toMatchObject({
    code: 'cancelled',
  })
  await vi.waitFor(async () => expect(await ledger()).toMatchObject([{ state: 'released' }]))
  expect(upstream.requests).toHaveLength(1)
})

it('waits for a call that another process on the same home has sent, and pays nothing', async () => {
  const upstream = await startHeldUpstream()
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'both-'))
  const one = await openGoogle(upstream.baseUrl, { config: { home } })
  const other = await openGoogle(upstream.baseUrl, { config: { home } })
  const first = one.app.service.generate(ask('a fox'), { surface })
  await upstream.arrived(1)
  const second = other.app.service.generate(ask('a fox'), { surface })
  const anew = other.app.service.generate(ask('a fox'), { surface, cache: 'refresh' })
  upstream.release()
  const { record } = await first
  const theirs = { record: { id: record.id }, cost: { paidUsd: 0, savedUsd: usageUsd } }
  expect(await second).toMatchObject({ cache: 'shared', ...theirs })
  expect(await anew).toMatchObject({ cache: 'shared', ...theirs })
  expect(await other.app.service.generate(ask('a fox'), { surface })).toMatchObject({ cache: 'hit', ...theirs })
  expect(upstream.requests).toHaveLength(1)
})

/** Every byte below a folder. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}

it('leaves a call whose process was killed as unknown, and the key nowhere', async () => {
  const upstream = await startHeldUpstream()
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'killed-'))
  mkdirSync(home, { recursive: true })
  writeFileSync(path.join(home, 'config.json'), JSON.stringify({ google: { baseUrl: upstream.baseUrl } }))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'a fox', '--engine', 'gemini', '-m', model],
    {
      env: { ...process.env, LIMN_HOME: home, GEMINI_API_KEY: apiKey },
      cwd: process.cwd(),
    },
  )
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  const ended = once(child, 'exit')
  const outcome = await Promise.race([upstream.arrived(1).then(() => 'sent'), ended.then(() => 'ended')])
  expect(`${outcome} ${said}`.trim()).toBe('sent')
  child.kill('SIGKILL')
  await ended

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  onTestFinished(() => void vi.useRealTimers())
  const { app, ledger } = await openGoogle(upstream.baseUrl, { config: { home } })
  expect(await ledger()).toMatchObject([{ state: 'unknown', reason: 'The process ended before an answer came.' }])
  await expect(
    app.service.generate({ model, request: composeRequest({ prompt: 'a fox' }) }, { surface }),
  ).rejects.toMatchObject({ code: 'failed-precondition' })
  expect(everythingIn(home) + said).not.toContain(apiKey)
}, 30_000)

it('goes from the SDK through limn to another limn and back, and nobody but the last hears the key', async () => {
  const upstream = await startLimnServer([apiKey], { engine: createScriptedEngine(drawTinyPicture) })
  const engine = createGeminiEngine(
    { ...googleDefaults, apiKey, baseUrl: upstream.url },
    { nowMs: () => 0, random: () => 0, sleep: async () => {} },
  )
  const front = await startLimnServer(['front'], { engine })
  onTestFinished(async () => {
    await front.close()
    await upstream.close()
  })
  const client = new GoogleGenAI({ apiKey: 'front', httpOptions: { baseUrl: front.url } })
  const plain = { model, contents: 'a fox', config: { temperature: 0.3 } }
  const { candidates, usageMetadata } = await client.models.generateContent(plain)
  expect(candidates?.[0]).toMatchObject({
    finishReason: 'STOP',
    content: { parts: [{ text: 'Here it is.' }, { thoughtSignature: 'c2NlbmU=' }] },
  })
  expect(usageMetadata?.candidatesTokensDetails).toContainEqual({ modality: 'IMAGE', tokenCount: 1120 })
  const parts = []
  for await (const chunk of await client.models.generateContentStream({ ...plain, contents: 'a hare' })) {
    parts.push(...(chunk.candidates?.[0]?.content?.parts ?? []))
  }
  expect(parts.map((part) => Object.keys(part)[0])).toEqual(['text', 'inlineData', 'text'])
  expect(upstream.requests.map(({ request }) => request.generationConfig?.temperature)).toEqual([0.3, 0.3])
  const journal = await (await fetch(`${front.url}/limn/v1/journal`, { headers: { 'x-goog-api-key': 'front' } })).text()
  expect(journal).toContain('a fox')
  expect(journal).not.toContain(apiKey)
})

it.each([
  ['429;retry=2s, 503;retry=1s, ok', [2000, 1250], 'settled', 'done'],
  ['503, 503, 503, 503, 503', [500, 1000, 2000, 4000], 'released', 'failed'],
  ['500', [], 'unknown', 'failed'],
  ['504', [], 'unknown', 'failed'],
  ['403;reason=leaked', [], 'released', 'failed'],
  ['reset', [], 'unknown', 'failed'],
  ['truncate', [], 'unknown', 'failed'],
  ['malformed', [], 'unknown', 'failed'],
  ['IMAGE_SAFETY', [], 'settled', 'blocked'],
  ['prompt:PROHIBITED_CONTENT', [], 'settled', 'blocked'],
  ['slow;bps=100000', [], 'settled', 'done'],
])(
  'takes what another limn does with faults %s as it would take it of Google',
  async (script, waited, state, outcome) => {
    const upstream = await startLimnServer([], { engine: createScriptedEngine(drawTinyPicture) })
    onTestFinished(upstream.close)
    await fetch(`${upstream.url}/limn/v1/faults`, { method: 'POST', body: JSON.stringify({ script }) })
    for (const how of ['whole', 'streamed'] as const) {
      const { app, waits, ledger } = await openGoogle(upstream.url)
      if (how === 'whole') await app.service.generate(ask('a fox'), { surface }).catch(() => {})
      else {
        await fetch(`${upstream.url}/limn/v1/faults`, { method: 'POST', body: JSON.stringify({ script }) })
        await all(app.service.stream(ask('a fox'), { surface })).catch(() => {})
      }
      expect(waits).toEqual(waited)
      expect(await ledger()).toMatchObject([{ state }])
      const [record] = await app.store.listRecords({ limit: 9 })
      expect(record).toMatchObject({ outcome, paidUsd: await app.store.sumSpentUsd({ sinceMs: 0 }) })
    }
  },
)

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

it('keeps the key out of every file, whatever comes of a call', async () => {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'key-'))
  const bodies = [
    [200, answer],
    [403, googleError(403, 'PERMISSION_DENIED', `Your API key ${apiKey} was reported as leaked.`)],
    [500, googleError(500, 'INTERNAL', `Request with ${apiKey} failed.`)],
    [200, { error: { code: 500, message: `${apiKey}!` } }],
    [200, `<html>${apiKey}</html>`],
    [400, `x-goog-api-key: ${apiKey}`],
  ] as const
  const upstream = await startRawUpstream((socket, _, index) => say(socket, bodies[index]![0], bodies[index]![1]))
  const { app } = await openGoogle(upstream.baseUrl, { config: { home } })
  for (let index = 0; index < bodies.length; index += 1) {
    await app.service.generate(ask(`fox ${index}`), { surface }).catch(() => {})
  }
  expect(upstream.requests).toHaveLength(bodies.length)
  await app.close()
  const written = everythingIn(home)
  expect(written).toContain('fox 5')
  expect(written).not.toContain(apiKey)
})

it('asks for a key where there is none, and draws nothing', async () => {
  const app = await openTempApp({ config: { engine: 'gemini' } })
  await expect(app.service.generate(ask('a fox'), { surface })).rejects.toMatchObject({
    code: 'failed-precondition',
    message: expect.stringContaining('GEMINI_API_KEY'),
  })
})

/** `limn ARGV` with a key, calling `baseUrl`. */
function runLimn(baseUrl: string, ...argv: string[]) {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'cli-'))
  writeFileSync(path.join(home, 'config.json'), JSON.stringify({ google: { baseUrl, apiKey } }))
  const interrupt = new AbortController()
  const run = { home, said: '', interrupt, exit: Promise.resolve(0) }
  const sink = () =>
    new Writable({
      write(chunk, _, done) {
        run.said += chunk
        done()
      },
    })
  run.exit = runCli([...argv, '--engine', 'gemini', '-o', path.join(home, 'fox.png')], {
    stdin: Readable.from([]),
    stdout: sink(),
    stderr: sink(),
    cwd: home,
    environment: { LIMN_HOME: home },
    signal: interrupt.signal,
  })
  return run
}

it('says, when it is interrupted, that the picture is paid, waits for it and keeps it', async () => {
  const upstream = await startHeldUpstream()
  const run = runLimn(upstream.baseUrl, 'a fox')
  await upstream.arrived(1)
  run.interrupt.abort('SIGINT')
  await vi.waitFor(() => expect(run.said).toContain('limn waits and keeps the picture'))
  upstream.release()
  expect(await run.exit).toBe(130)
  const store = await openSqliteStore({ home: run.home })
  expect(await store.listRecords({ limit: 9 })).toMatchObject([{ outcome: 'done', paidUsd: usageUsd }])
  await store.close()
})

it('says nothing of that when it is interrupted before anything is paid', async () => {
  const upstream = await startRawUpstream((socket) => say(socket, 503, googleError(503, 'UNAVAILABLE', 'Busy.')))
  const run = runLimn(upstream.baseUrl, 'a fox')
  await upstream.arrived(1)
  run.interrupt.abort('SIGINT')
  expect(await run.exit).toBe(130)
  expect(run.said).not.toContain('paid')
  expect(upstream.requests).toHaveLength(1)
})

it('tells on the command line what Google refuses, in its words', async () => {
  const upstream = await startRawUpstream((socket) =>
    say(socket, 400, googleError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.')),
  )
  const run = runLimn(upstream.baseUrl, 'a fox')
  expect(await run.exit).toBe(2)
  expect(run.said).toContain('limn: Request contains an invalid argument.')
})
