import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createLogSync } from '../../src/store/sqlite/log-sync.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function openLog(sync: () => Promise<void>) {
  const file = path.join(temporaryFolder(), 'log')
  writeFileSync(file, '')
  return createLogSync(file, sync)
}

it('lets who comes while a sync runs wait for the next one, all of them for the same', async () => {
  const ends: (() => void)[] = []
  const log = openLog(() => new Promise<void>((resolve) => ends.push(resolve)))
  const done: string[] = []
  const wait = (name: string) => log.synced().then(() => done.push(name))
  const first = wait('first')
  await expect.poll(() => ends.length).toBe(1)
  const later = [wait('second'), wait('third')]
  ends[0]!()
  await first
  expect(done).toEqual(['first'])
  await expect.poll(() => ends.length).toBe(2)
  expect(done).toEqual(['first'])
  ends[1]!()
  await Promise.all(later)
  expect(done).toEqual(['first', 'second', 'third'])
  expect(ends).toHaveLength(2)
  await log.close()
})

it('goes on after a sync that failed, and tells only those who waited for it', async () => {
  let syncs = 0
  const log = openLog(async () => {
    syncs += 1
    if (syncs === 1) throw new Error('no space')
  })
  const [first, second] = await Promise.allSettled([log.synced(), log.synced()])
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'failed-precondition' } })
  expect((first as PromiseRejectedResult).reason.message).toMatch(/did not reach the disk: no space/)
  expect(second.status).toBe('fulfilled')
  await log.close()
})

it('syncs once for all who want it soon and nobody awaits it, and not again where another sync comes first', async () => {
  let syncs = 0
  const log = openLog(async () => {
    syncs += 1
  })
  log.syncSoon()
  log.syncSoon()
  expect(syncs).toBe(0)
  await expect.poll(() => syncs).toBe(1)
  log.syncSoon()
  await log.synced()
  await log.close()
  expect(syncs).toBe(2)
})

it('syncs before it is closed what was to be synced soon', async () => {
  let syncs = 0
  const log = openLog(async () => {
    syncs += 1
  })
  log.syncSoon()
  await log.close()
  expect(syncs).toBe(1)
})

it('takes nothing for sent, settled or recorded that did not reach the disk', async () => {
  const home = temporaryFolder()
  const entry = {
    id: 'one',
    createdAt: 1,
    project: '',
    keyId: '',
    prompt: '',
    cacheKey: 'k',
    holdUsd: 0.2,
    owner: 'me',
  }
  const store = await openSqliteStore({ home })
  await store.hold({ ...entry, engine: 'gemini', model: 'm' }, [])
  // What is synced can no longer be found.
  rmSync(path.join(home, 'limn.db-wal'))
  await expect(store.markSent('one', 2)).rejects.toThrow(/did not reach the disk/)
  await expect(store.inOneTransaction((both) => both.release('one', 'no', 3))).rejects.toThrow(/did not reach the disk/)
  expect(await store.claimLease('a', { owner: 'me', nowMs: 1, leaseUntil: 2 })).toBe(true)
  await store.close()
})
