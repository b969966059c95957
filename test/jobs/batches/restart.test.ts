import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { createScriptedEngine, drawTinyPicture } from '../../service/temp-app.ts'
import { ask, ended, openBatches } from './open-batches.ts'

const model = 'gemini-3-pro-image'
const head = { priority: 0, wantsWebhook: false }

test('closing in the middle gives the batch back; the next process draws only what is missing', async () => {
  const first = createScriptedEngine(async function* (request, { signal }) {
    if (request.prompt === 'c') await new Promise((resolve) => signal?.addEventListener('abort', resolve))
    yield* drawTinyPicture(request)
  })
  const home = mkdtempSync(path.join(tmpdir(), 'limn-restart-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const before = await openBatches({ home, engine: first })
  const requests = ['a', 'b', 'c', 'd'].map(ask)
  const { id } = await before.batches.create(model, { ...head, input: { requests } })
  await before.batches.start()
  while (first.calls.length < 3) await new Promise((resolve) => setImmediate(resolve))
  await before.close()

  const second = createScriptedEngine(drawTinyPicture)
  const after = await openBatches({ home, engine: second })
  expect(await after.batches.find(id)).toMatchObject({ state: 'RUNNING', counts: { all: 4, succeeded: 2 } })
  await after.batches.start()
  expect(await ended(after.batches, id)).toMatchObject({ state: 'SUCCEEDED', counts: { succeeded: 4, failed: 0 } })
  expect(second.calls.map((call) => call.prompt)).toEqual(['c', 'd'])
})

test('a batch of a process that was killed is finished by the next, and no picture that was kept is drawn twice', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-killed-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const script = path.join(import.meta.dirname, 'draw-and-hang.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, home], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  for await (const line of createInterface(child.stdout)) {
    said.push(line)
    if (line === 'drawing c') break
  }
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(said.slice(1)).toEqual(['drawing a', 'drawing b', 'drawing c'])

  const engine = createScriptedEngine(drawTinyPicture)
  // Later than the lease of the one that is gone.
  const { batches } = await openBatches({ home, engine, nowMs: Date.now() + 60_000 })
  await batches.start()
  const batch = await ended(batches, said[0]!)
  expect(batch).toMatchObject({ state: 'SUCCEEDED', counts: { all: 4, succeeded: 4, failed: 0 } })
  expect(engine.calls.map((call) => call.prompt)).toEqual(['c', 'd'])
  const results = []
  for await (const result of batches.results(batch)!) results.push('response' in result)
  expect(results).toEqual([true, true, true, true])
})

test('a batch whose job was given up has failed, also when nobody came to say so; one that was never queued is drawn', async () => {
  const { batches, store } = await openBatches()
  const requests = [ask('a')]
  const given = await batches.create(model, { ...head, input: { requests } })
  await store.claimJob({ kinds: ['batch'], owner: 'gone', nowMs: 0, leaseUntil: 1 })
  await store.endJob(given.id, 'gone', { state: 'failed', error: 'It was begun 5 times.' })
  const unqueued = await batches.create(model, { ...head, input: { requests } })
  await store.deleteJob(unqueued.id)
  await batches.start()
  expect((await ended(batches, given.id)).state).toBe('FAILED')
  expect((await ended(batches, unqueued.id)).state).toBe('SUCCEEDED')
})
