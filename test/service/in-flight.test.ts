import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { composeRequest } from '../../src/service/compose-request.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp, tinyPng } from './temp-app.ts'

/** Long enough for a process that is slow on a busy machine. */
const leaseMs = { local: 3_500, paid: 3_500 }
const surface = 'library' as const
const ask = (prompt: string) => ({ model: 'gemini-3-pro-image-preview', request: composeRequest({ prompt }) })

let home: string
let other: ChildProcess

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'limn-in-flight-'))
  const script = path.join(import.meta.dirname, 'drawing-process.ts')
  const argv = [home, tinyPng.toString('base64'), `${leaseMs.local}`]
  other = fork(script, argv, { execArgv: ['--import', 'tsx'] })
  await hear()
}, 60_000)
afterAll(async () => {
  other.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

/** What the other process says next. */
const hear = async (): Promise<unknown> => (await once(other, 'message'))[0]

async function tell(message: string): Promise<unknown> {
  const heard = hear()
  other.send(message)
  return heard
}

/** This process, on the home of the other one. */
async function openHere() {
  const engine = createScriptedEngine(drawTinyPicture)
  return { engine, ...(await openTempApp({ engine, leaseMs, config: { home } })) }
}

it('waits for what another process draws, and is answered from its record', async () => {
  const { service, engine } = await openHere()
  expect(await tell('draw a cat')).toEqual({ drawing: true })
  const waiting = service.generate(ask('a cat'), { surface })
  // A request of its own is not held up by the one that waits.
  expect(await service.generate(ask('a dog'), { surface })).toMatchObject({ cache: 'miss' })
  const { record } = (await tell('finish')) as { record: string }
  expect(await waiting).toMatchObject({ cache: 'shared', record: { id: record } })
  expect(engine.calls.map(({ prompt }) => prompt)).toEqual(['a dog'])
})

it('draws it itself when the other process has failed', async () => {
  const { service, engine } = await openHere()
  await tell('draw a fox')
  const waiting = service.generate(ask('a fox'), { surface })
  expect(await tell('fail')).toEqual({ failed: true })
  expect(await waiting).toMatchObject({ cache: 'miss' })
  expect(engine.calls).toHaveLength(1)
})

it('leaves when its caller does, and the other draws on', async () => {
  const { service, engine, store } = await openHere()
  await tell('draw a hen')
  const controller = new AbortController()
  const waiting = service.generate(ask('a hen'), { surface, signal: controller.signal })
  controller.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
  expect(await tell('finish')).toMatchObject({ cache: 'miss' })
  expect(engine.calls).toHaveLength(0)
  expect((await store.listRecords({ words: 'hen', limit: 9 })).map(({ outcome }) => outcome)).toEqual(['done'])
})

it('takes, asked anew, what came after it asked, and nothing with the cache off', async () => {
  const { service } = await openHere()
  await tell('draw a cow')
  expect(await service.generate(ask('a cow'), { surface, cache: 'off' })).toMatchObject({ cache: 'off' })
  const askedAt = Date.now()
  const waiting = service.generate(ask('a cow'), { surface, cache: 'refresh' })
  // Moments are known by the millisecond.
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(askedAt + 1))
  const { record } = (await tell('finish')) as { record: string }
  expect(await waiting).toMatchObject({ cache: 'shared', record: { id: record } })
  expect(await service.generate(ask('a cow'), { surface, cache: 'refresh' })).toMatchObject({ cache: 'refresh' })
})

it('takes over when the other process was killed in the middle', async () => {
  const { service, engine } = await openHere()
  await tell('draw an owl')
  const waiting = service.generate(ask('an owl'), { surface })
  other.kill('SIGKILL')
  expect(await waiting).toMatchObject({ cache: 'miss' })
  expect(engine.calls).toHaveLength(1)
}, 20_000)
