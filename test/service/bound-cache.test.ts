import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createBoundCache, shrinkCache } from '../../src/service/bound-cache.ts'
import { composeRequest } from '../../src/service/compose-request.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from './temp-app.ts'

const hourMs = 3_600_000

/** A store with blobs of 100 bytes, the first used longest ago. */
async function openStore(count: number) {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-bound-'))
  const store = await openSqliteStore({ home })
  onTestFinished(async () => {
    await store.close()
    rmSync(home, { recursive: true, force: true })
  })
  const hashes: string[] = []
  for (let index = 0; index < count; index++) {
    hashes.push(await store.blobs.put(new Uint8Array(100).fill(index)))
    setUsed(home, hashes[index]!, Date.now() - (count - index) * hourMs)
  }
  const left = async () => {
    const found = []
    for await (const { sha256 } of store.blobs.list()) found.push(hashes.indexOf(sha256))
    return found.toSorted()
  }
  return { home, store, hashes, left }
}

function setUsed(home: string, sha256: string, atMs: number): void {
  utimesSync(path.join(home, 'blobs', sha256.slice(0, 2), sha256), atMs / 1000, atMs / 1000)
}

const anyAge = () => Date.now() + hourMs

it('removes the pictures used longest ago, and no more than is too much', async () => {
  const { store, left } = await openStore(5)
  expect(await shrinkCache(store, { maxBytes: 500, unusedSinceMs: anyAge() })).toBe(0)
  expect(await shrinkCache(store, { maxBytes: 250, unusedSinceMs: anyAge() })).toBe(300)
  expect(await left()).toEqual([3, 4])
})

it('counts a picture that is touched, or put again, as used', async () => {
  const { store, hashes, left } = await openStore(4)
  await store.blobs.touch(hashes[0]!)
  await store.blobs.put(new Uint8Array(100).fill(1))
  await shrinkCache(store, { maxBytes: 200, unusedSinceMs: anyAge() })
  expect(await left()).toEqual([0, 1])
})

it('leaves what was used lately, however much it is', async () => {
  const { store, left } = await openStore(3)
  await shrinkCache(store, { maxBytes: 0, unusedSinceMs: Date.now() - 1.5 * hourMs })
  expect(await left()).toEqual([2])
})

it('keeps whatever is put again just as it is removed', async () => {
  const { home, store, hashes } = await openStore(1)
  const bytes = new Uint8Array(100).fill(0)
  for (let round = 0; round < 200; round++) {
    setUsed(home, hashes[0]!, 1_000)
    const since = Date.now() - hourMs
    await Promise.all([store.blobs.put(bytes), store.blobs.removeUnused(hashes[0]!, since)])
    expect(await store.blobs.has(hashes[0]!)).toBe(true)
  }
})

it('reads a picture to its end that is removed while it is read', async () => {
  const { store, hashes } = await openStore(1)
  const read = await store.blobs.stream(hashes[0]!)
  await shrinkCache(store, { maxBytes: 0, unusedSinceMs: anyAge() })
  let sizeBytes = 0
  for await (const piece of read!) sizeBytes += piece.length
  expect(sizeBytes).toBe(100)
  expect(await store.blobs.has(hashes[0]!)).toBe(false)
})

it('forgets what killed processes left half written, and leaves files, however old', async () => {
  const { home, store } = await openStore(0)
  const name = (kind: string, key: string) => path.join(home, kind, 'partial', key)
  for (const [blobs, key] of [
    [store.blobs, 'old'],
    [store.blobs, 'new'],
    [store.fileBlobs, 'old'],
  ] as const) {
    await blobs.partial(key).append(
      (async function* () {
        yield new Uint8Array(9)
      })(),
    )
  }
  for (const kind of ['blobs', 'files']) utimesSync(name(kind, 'old'), 1, 1)
  const file = await store.fileBlobs.put(new Uint8Array(5))
  utimesSync(path.join(home, 'files', file.slice(0, 2), file), 1, 1)
  const cache = createBoundCache({ store, maxBytes: 0, owner: 'one', nowMs: Date.now })
  cache.added()
  await cache.ended()
  expect([name('blobs', 'old'), name('blobs', 'new'), name('files', 'old')].map(existsSync)).toEqual([
    false,
    true,
    true,
  ])
  expect(await store.fileBlobs.has(file)).toBe(true)
})

it('leaves what an interaction or a batch names', async () => {
  const { store, hashes, left } = await openStore(5)
  const name = (index: number) => `blob:${hashes[index]}`
  await store.insertInteraction({
    id: 'one',
    createdAt: 1,
    updatedAt: 1,
    expiresAt: 9e15,
    status: 'completed',
    background: false,
    model: 'm',
    serviceTier: 'standard',
    request: {},
    input: [{ type: 'user_input', content: [{ type: 'image', data: name(0) }] }],
    steps: [{ type: 'model_output', content: [{ type: 'image', data: name(1) }] }],
  })
  await store.insertBatch(
    { id: 'b', model: 'm', priority: 0, state: 'PENDING', createdAt: 1, updatedAt: 1, expiresAt: 2, isLoaded: true },
    Array.from({ length: 60 }, (_, position) => ({ position, request: { data: position === 59 ? name(2) : '' } })),
  )
  await store.answerBatchItem('b', 0, { response: { data: name(3) } }, 1)
  await shrinkCache(store, { maxBytes: 0, unusedSinceMs: anyAge() })
  expect(await left()).toEqual([0, 1, 2, 3])
})

it('is looked at by one of all processes, at most once a minute', async () => {
  const { store, left } = await openStore(3)
  let nowMs = Date.now()
  const caches = ['one', 'other'].map((owner) => createBoundCache({ store, maxBytes: 200, owner, nowMs: () => nowMs }))
  const look = async () => {
    for (const cache of caches) cache.added()
    for (const cache of caches) await cache.ended()
  }
  await look()
  expect(await left()).toEqual([1, 2])
  await store.blobs.put(new Uint8Array(100).fill(9))
  await look()
  expect(await left()).toHaveLength(3)
  nowMs += 60_000
  await look()
  expect(await left()).toHaveLength(2)
})

it('draws a picture again that was removed, and keeps the record', async () => {
  const engine = createScriptedEngine(drawTinyPicture)
  const { service, store } = await openTempApp({ engine })
  const ask = { model: 'gemini-3-pro-image-preview', request: composeRequest({ prompt: 'a cat' }) }
  const { record } = await service.generate(ask, { surface: 'library' })
  await shrinkCache(store, { maxBytes: 0, unusedSinceMs: anyAge() })
  expect(await store.findRecord(record.id)).toMatchObject({ outcome: 'done' })
  expect(await service.generate(ask, { surface: 'library' })).toMatchObject({ cache: 'miss' })
  expect(engine.calls).toHaveLength(2)
})
