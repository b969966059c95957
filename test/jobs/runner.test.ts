import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createJobRunner, type JobHandler, type JobRunner, type JobRunnerOptions } from '../../src/jobs/runner.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'

async function openStore(): Promise<Store> {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-jobs-'))
  const store = await openSqliteStore({ home })
  onTestFinished(async () => {
    await store.close()
    rmSync(home, { recursive: true })
  })
  return store
}

function startRunner(store: Store, draw: JobHandler, changes: Partial<JobRunnerOptions> = {}): JobRunner {
  const runner = createJobRunner({
    store,
    handlers: { draw },
    concurrency: 2,
    owner: 'me',
    nowMs: Date.now,
    onDefect: (error) => expect.unreachable(String(error)),
    ...changes,
  })
  runner.start()
  onTestFinished(() => runner.close())
  return runner
}

/** A handler whose jobs wait for `release`, and what became of them. */
function createHeldHandler() {
  const begun: unknown[] = []
  const aborted: unknown[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const handler: JobHandler = {
    async run(payload, { signal }) {
      begun.push(payload)
      const stopped = new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => {
          aborted.push(payload)
          resolve()
        })
      })
      await Promise.race([released, stopped])
    },
  }
  return { handler, begun, aborted, release: () => release() }
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve))
}

const stateOf = async (store: Store, id: string) => (await store.findJob(id))?.state

test('a job is done, and no more at once than there is room for', async () => {
  const store = await openStore()
  const { handler, begun, release } = createHeldHandler()
  const runner = startRunner(store, handler)
  for (const id of ['a', 'b', 'c']) await runner.add({ id, kind: 'draw', payload: id })
  await until(() => begun.length === 2)
  expect(await stateOf(store, 'c')).toBe('waiting')
  release()
  await until(async () => (await stateOf(store, 'c')) === 'done')
  expect(begun).toEqual(['a', 'b', 'c'])
})

test('a job that throws has failed, and its handler is told', async () => {
  const store = await openStore()
  const told: string[] = []
  const runner = startRunner(store, {
    run: () => Promise.reject(new Error('no paint')),
    failed: async (_, error) => void told.push(error.message),
  })
  await runner.add({ id: 'a', kind: 'draw', payload: {} })
  await until(() => told.length > 0)
  expect(told).toEqual(['no paint'])
  expect(await store.findJob('a')).toMatchObject({ state: 'failed', error: 'no paint' })
})

test('cancelling stops a job that runs and one that waits', async () => {
  const store = await openStore()
  const { handler, begun, aborted } = createHeldHandler()
  const runner = startRunner(store, handler, { concurrency: 1 })
  for (const id of ['a', 'b']) await runner.add({ id, kind: 'draw', payload: id })
  await until(() => begun.length === 1)
  expect(await runner.cancel('b')).toBe(true)
  expect(await runner.cancel('a')).toBe(true)
  expect(await runner.cancel('a')).toBe(false)
  await until(() => aborted.length === 1)
  expect([await stateOf(store, 'a'), await stateOf(store, 'b'), begun]).toEqual(['cancelled', 'cancelled', ['a']])
})

test('closing puts back what is unfinished, and the next process goes on', async () => {
  const store = await openStore()
  const first = createHeldHandler()
  const runner = startRunner(store, first.handler)
  await runner.add({ id: 'a', kind: 'draw', payload: 'a' })
  await until(() => first.begun.length === 1)
  await runner.close()
  expect(await store.findJob('a')).toMatchObject({ state: 'waiting', attempts: 0 })
  const second = createHeldHandler()
  second.release()
  startRunner(store, second.handler, { owner: 'you' })
  await until(async () => (await stateOf(store, 'a')) === 'done')
  expect(second.begun).toEqual(['a'])
})

test('a job cancelled by another process stops at the next heartbeat', async () => {
  const store = await openStore()
  const { handler, begun, aborted } = createHeldHandler()
  const runner = startRunner(store, handler, { leaseMs: 30 })
  await runner.add({ id: 'a', kind: 'draw', payload: 'a' })
  await until(() => begun.length === 1)
  await store.cancelJob('a')
  await until(() => aborted.length === 1)
})

test('a process that slept longer than its lease goes on with its job, and does not begin it twice', async () => {
  const store = await openStore()
  const { handler, begun, aborted, release } = createHeldHandler()
  let now = 0
  const runner = startRunner(store, handler, { nowMs: () => now })
  await runner.add({ id: 'a', kind: 'draw', payload: 'a' })
  await until(() => begun.length === 1)
  now += 3_600_000
  await runner.add({ id: 'b', kind: 'draw', payload: 'b' })
  await until(() => begun.includes('b'))
  release()
  await until(async () => (await stateOf(store, 'a')) === 'done')
  expect({ begun, aborted }).toEqual({ begun: ['a', 'b'], aborted: [] })
})

test('a job that took five processes with it is given up', async () => {
  const store = await openStore()
  await store.addJob({ id: 'a', kind: 'draw', payload: 'a', priority: 0, createdAt: 0 })
  for (let index = 0; index < 5; index += 1) {
    await store.claimJob({ kinds: ['draw'], owner: `dead ${index}`, nowMs: index, leaseUntil: index })
  }
  const { handler, begun } = createHeldHandler()
  startRunner(store, handler)
  await until(async () => (await stateOf(store, 'a')) === 'failed')
  expect(begun).toEqual([])
})
