import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { bundle, openFolder } from '../../bench/money/money-run.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { exampleEntry } from './example-entry.ts'

function openHome() {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-locked-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  return {
    home,
    async open(lockWaitMs: number) {
      const store = await openSqliteStore({ home, lockWaitMs })
      onTestFinished(() => store.close())
      return store
    },
    /** As another process does. */
    connect() {
      const connection = new Database(path.join(home, 'limn.db'))
      onTestFinished(() => void connection.close())
      return connection
    },
  }
}

const busy = {
  code: 'failed-precondition',
  retryable: true,
  message: expect.stringContaining('Another process is holding'),
}

it('commits what it writes after a write that waited in vain, and lets others write', async () => {
  const { open, connect } = openHome()
  const [store, neighbor] = [await open(20), await open(20)]
  const other = connect()
  const writes = [
    () => store.keepAlive('me', 1),
    () => store.claimLease('l', { owner: 'me', nowMs: 1, leaseUntil: 2 }),
    () => store.claimJob({ kinds: ['k'], owner: 'me', nowMs: 1, leaseUntil: 2 }),
    () => store.changeQuota('b', () => ({ state: {}, result: 1 })),
    () => store.inOneTransaction((both) => both.release('x', 'no', 1)),
  ]
  for (const [at, write] of writes.entries()) {
    other.exec('BEGIN IMMEDIATE')
    await expect(write()).rejects.toMatchObject(busy)
    other.exec('COMMIT')
    const id = `entry-${at}`
    await store.hold(exampleEntry({ id }), [])
    expect(await neighbor.findEntry(id)).toMatchObject({ state: 'held' })
    await neighbor.markSent(id, 2)
    await store.inOneTransaction((both) => both.settle(id, { costUsd: 0.1, usage: {}, recordId: id, nowMs: 3 }))
    expect(await neighbor.findEntry(id)).toMatchObject({ state: 'settled' })
  }
})

it('opens a new home as soon as another process lets go of it, and says so when that takes too long', async () => {
  const { open, connect } = openHome()
  const other = connect()
  other.exec('BEGIN EXCLUSIVE')
  await expect(open(20)).rejects.toMatchObject(busy)
  const opening = open(10_000)
  await sleep(20)
  other.exec('COMMIT')
  await (await opening).hold(exampleEntry(), [])
})

it('lets its own process go on while it waits', async () => {
  const { open, connect } = openHome()
  const store = await open(10_000)
  const other = connect()
  other.exec('BEGIN IMMEDIATE')
  let ticks = 0
  const holding = store.hold(exampleEntry(), []).then(() => expect(ticks).toBe(20))
  for (; ticks < 20; ticks++) await sleep(2)
  other.exec('COMMIT')
  await holding
  expect(await store.findEntry('one')).toMatchObject({ state: 'held' })
})

it('opens a new home in many processes at once, and keeps all that they write', async () => {
  const { home, open } = openHome()
  const { folder, remove } = openFolder()
  onTestFinished(remove)
  const script = await bundle(folder, path.join(import.meta.dirname, 'writing-process.ts'))
  const names = ['a', 'b', 'c', 'd']
  const processes = names.map((name) => fork(script, [home, name]))
  const hear = () => Promise.all(processes.map(async (one) => (await once(one, 'message'))[0]))
  await hear()
  const heard = hear()
  for (const one of processes) one.send('go')
  expect(await heard).toEqual(names.map(() => 'done'))
  const entries = await (await open(1_000)).listEntries({ states: ['settled'], limit: 10_000 })
  expect(entries).toHaveLength(names.length * 25)
})
