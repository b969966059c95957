import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { expect, it, vi } from 'vitest'
import type { EngineEvent } from '../../src/engines/engine.ts'
import { composeRequest } from '../../src/service/compose-request.ts'
import type { CacheMode } from '../../src/service/generation.ts'
import type { UnknownPolicy } from '../../src/service/unknown-policy.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { createPaidEngine, openTempApp } from './temp-app.ts'

const surface = 'library' as const
const ask = { model: 'gemini-3-pro-image-preview', request: composeRequest({ prompt: 'a fox' }) }

/** What the ledger knows the request by. */
async function keyOfFox(): Promise<string> {
  const { service } = await openTempApp({ engine: createPaidEngine() })
  return (await service.generate(ask, { surface })).record.cacheKey
}

/** A home where another process sends the same request: its lease ends when it does, or `diesInMs` after. */
async function openBesideOther({ onUnknown = 'hold' as UnknownPolicy, diesInMs = 200 } = {}) {
  const cacheKey = await keyOfFox()
  const engine = createPaidEngine()
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'beside-'))
  const { service, store } = await openTempApp({
    engine,
    config: { home, onUnknown },
    leaseMs: { local: 500, paid: 500 },
  })
  const entry = {
    id: 'theirs',
    createdAt: 1,
    project: '',
    keyId: '',
    prompt: '',
    engine: 'scripted',
    model: 'm',
    cacheKey,
    holdUsd: 0.2,
  }
  await store.hold({ ...entry, owner: 'other' }, [])
  await store.markSent('theirs', 2)
  const nowMs = Date.now()
  await store.claimLease(cacheKey, { owner: 'other', nowMs, leaseUntil: nowMs + diesInMs })
  return { home, engine, store, ask: (cache?: CacheMode) => service.generate(ask, { surface, cache }) }
}

const modes = ['use', 'refresh', 'off'] as const

it.each(modes)('refuses what another process sent before it died, however the cache is used: %s', async (cache) => {
  const { engine, store, ask } = await openBesideOther()
  await expect(ask(cache)).rejects.toMatchObject({
    code: 'failed-precondition',
    message: expect.stringContaining('may be paid already'),
  })
  expect(engine.calls).toHaveLength(0)
  expect(await store.listEntries({ limit: 9 })).toMatchObject([{ id: 'theirs', state: 'unknown' }])
})

it.each(modes)('sends it again where the user chose so, and the first stays counted: %s', async (cache) => {
  const { store, ask } = await openBesideOther({ onUnknown: 'retry' })
  expect(await ask(cache)).toMatchObject({ cache: cache === 'use' ? 'miss' : cache })
  expect((await store.listEntries({ limit: 9 })).map(({ state }) => state)).toEqual(['settled', 'unknown'])
})

it('needs the word of its user once: what was settled since is no longer in doubt', async () => {
  const { home, ask: askAgain } = await openBesideOther({ onUnknown: 'retry' })
  await askAgain()
  const later = await openTempApp({ engine: createPaidEngine(), config: { home } })
  expect(await later.service.generate(ask, { surface, cache: 'refresh' })).toMatchObject({ cache: 'refresh' })
})

it.each(['hold', 'retry'] as const)(
  'sends nothing while a process that is alive waits for the answer: %s',
  async (onUnknown) => {
    const { engine, store, ask } = await openBesideOther({ onUnknown })
    await store.keepAlive('other', Date.now() + 60_000)
    await expect(ask()).rejects.toMatchObject({ code: 'unavailable', retryAfterMs: 5_000 })
    expect(engine.calls).toHaveLength(0)
  },
)

it('waits, asked without a cache, for the end of an identical call, and is then sent on its own', async () => {
  let answer = (): void => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const paid = createPaidEngine()
  let running = 0
  const engine = {
    ...paid,
    async *draw(...[request, options]: Parameters<typeof paid.draw>): AsyncGenerator<EngineEvent> {
      running += 1
      expect(running).toBe(1)
      if (paid.calls.length === 0) await answered
      yield* paid.draw(request, options)
      running -= 1
    },
  }
  const { service, store } = await openTempApp({ engine })
  const all = Promise.all([
    service.generate(ask, { surface }),
    service.generate(ask, { surface, cache: 'off' }),
    service.generate(ask, { surface, cache: 'off' }),
  ])
  answer()
  expect((await all).map(({ cache }) => cache)).toEqual(['miss', 'off', 'off'])
  expect((await store.listEntries({ limit: 9 })).map(({ state }) => state)).toEqual(['settled', 'settled', 'settled'])
})

it('is paid by whoever has the money for it, when several ask at once', async () => {
  const budgets = { perKey: { poor: { day: 0.01 } } }
  const { service, store } = await openTempApp({ engine: createPaidEngine(), config: { budgets } })
  const by = (keyId: string) => service.generate(ask, { surface, payer: { project: '', keyId } })
  const [poor, rich, other] = await Promise.allSettled([by('poor'), by('rich'), by('other')])
  expect(poor).toMatchObject({ status: 'rejected', reason: { code: 'resource-exhausted' } })
  const caches = [rich, other].map((one) => one.status === 'fulfilled' && one.value.cache)
  expect(caches.toSorted()).toEqual(['miss', 'shared'])
  expect(await store.listEntries({ limit: 9 })).toMatchObject([{ state: 'settled' }])
})

it('leaves no lease behind: neither with an answer nor where there is no money for one', async () => {
  const budgets = { perKey: { poor: { day: 0.01 } } }
  const { service, store } = await openTempApp({ engine: createPaidEngine(), config: { budgets } })
  const cacheKey = await keyOfFox()
  const by = (keyId: string) => service.generate(ask, { surface, payer: { project: '', keyId } })
  await expect(by('poor')).rejects.toMatchObject({ code: 'resource-exhausted' })
  expect(await store.isLeaseFree(cacheKey, Date.now())).toBe(true)
  await by('rich')
  expect(await store.isLeaseFree(cacheKey, Date.now())).toBe(true)
})

it('answers what is kept while another process writes', async () => {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'busy-'))
  const earlier = await openTempApp({ engine: createPaidEngine(), config: { home } })
  await earlier.service.generate(ask, { surface })
  const { service } = await openTempApp({ engine: createPaidEngine(), config: { home } })
  const other = new Database(path.join(home, 'limn.db'))
  other.exec('BEGIN IMMEDIATE')
  expect(await service.generate(ask, { surface })).toMatchObject({ cache: 'hit' })
  other.exec('ROLLBACK')
  other.close()
})

it('gives the lease to the next with the record, or with neither', async () => {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'broken-'))
  const { service } = await openTempApp({ engine: createPaidEngine(), config: { home } })
  breakWrites(home, 'delete on leases')
  await expect(service.generate(ask, { surface })).rejects.toThrow('Broken.')
  const store = await openSqliteStore({ home })
  expect(await store.listRecords({ limit: 9 })).toEqual([])
  expect(await store.listEntries({ limit: 9 })).toMatchObject([{ state: 'settled' }])
  await store.close()
})

/** Lets a write to a table fail, as on a full disk. Gives what mends it. */
function breakWrites(home: string, statement: string): () => void {
  const execute = (sql: string): void => {
    const database = new Database(path.join(home, 'limn.db'))
    database.exec(sql)
    database.close()
  }
  execute(`create trigger broken before ${statement} begin select raise(abort, 'Broken.'); end`)
  return () => execute('drop trigger broken')
}

it('keeps no record where it cannot be settled, and settles what has no room for its record', async () => {
  for (const [statement, state] of [
    ["update on ledger when new.state = 'settled'", 'sent'],
    ['insert on records', 'settled'],
  ] as const) {
    const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'broken-'))
    const { service, store } = await openTempApp({ engine: createPaidEngine(), config: { home } })
    breakWrites(home, statement)
    await expect(service.generate(ask, { surface })).rejects.toThrow()
    const entries = await store.listEntries({ limit: 9 })
    expect(entries).toMatchObject([{ state }])
    expect(entries[0]).not.toHaveProperty('recordId')
    expect(await store.listRecords({ limit: 9 })).toEqual([])
  }
})

it('settles later what was paid while nothing could be written', async () => {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'broken-'))
  const { service, store } = await openTempApp({ engine: createPaidEngine(), config: { home }, silenceMs: 200 })
  const mend = breakWrites(home, "update on ledger when new.state = 'settled'")
  await expect(service.generate(ask, { surface })).rejects.toThrow('Broken.')
  expect(await store.listEntries({ limit: 9 })).toMatchObject([{ state: 'sent' }])
  mend()
  await vi.waitFor(async () => {
    expect(await store.listEntries({ limit: 9 })).toMatchObject([{ state: 'settled', costUsd: 0.134404 }])
  })
})

it('settles as it closes what was paid while nothing could be written', async () => {
  const home = mkdtempSync(path.join(process.env.LIMN_HOME!, 'broken-'))
  const { service, close } = await openTempApp({ engine: createPaidEngine(), config: { home } })
  const mend = breakWrites(home, "update on ledger when new.state = 'settled'")
  await expect(service.generate(ask, { surface })).rejects.toThrow('Broken.')
  mend()
  await close()
  const store = await openSqliteStore({ home })
  expect(await store.listEntries({ limit: 9 })).toMatchObject([{ state: 'settled' }])
  await store.close()
})
