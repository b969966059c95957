import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { describeBatchStore } from './batch-conformance.ts'
import { describeStore, exampleRecord } from './conformance.ts'
import { describeFileStore } from './file-conformance.ts'
import { describeInteractionStore } from './interaction-conformance.ts'
import { describeJobStore } from './job-conformance.ts'
import { describeLeaseStore } from './lease-conformance.ts'
import { describeLedgerStore } from './ledger-conformance.ts'
import { describeQuotaStore } from './quota-conformance.ts'
import { describeWordingStore } from './wording-conformance.ts'

const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'limn-store-'))

const createPlace = async () => {
  const home = temporaryFolder()
  return {
    open: () => openSqliteStore({ home }),
    remove: async () => rmSync(home, { recursive: true }),
  }
}

describeStore('SQLite', createPlace)
describeBatchStore('SQLite', createPlace)
describeFileStore('SQLite', createPlace)
describeInteractionStore('SQLite', createPlace)
describeJobStore('SQLite', createPlace)
describeLeaseStore('SQLite', createPlace)
describeLedgerStore('SQLite', createPlace)
describeQuotaStore('SQLite', createPlace)
describeWordingStore('SQLite', createPlace)

it('lets two processes write to one home at once', async () => {
  const home = temporaryFolder()
  const [first, second] = await Promise.all([openSqliteStore({ home }), openSqliteStore({ home })])
  await Promise.all([
    first.insertRecord(exampleRecord({ id: 'aaaa' })),
    second.insertRecord(exampleRecord({ id: 'bbbb' })),
  ])
  expect(await first.listRecords({ limit: 9 })).toHaveLength(2)
  await Promise.all([first.close(), second.close()])
  rmSync(home, { recursive: true })
})

it('leaves no temporary file beside a blob', async () => {
  const home = temporaryFolder()
  const store = await openSqliteStore({ home })
  const sha256 = await store.blobs.put(new Uint8Array([1, 2, 3]))
  expect(readdirSync(path.join(home, 'blobs', sha256.slice(0, 2)))).toEqual([sha256])
  await store.close()
  rmSync(home, { recursive: true })
})

it('takes a damaged blob for absent, and mends it when its bytes are put again', async () => {
  const home = temporaryFolder()
  const store = await openSqliteStore({ home })
  // Longer than what is read in one go, so that the last byte is in a piece of its own.
  const bytes = Buffer.alloc(2 * 1024 * 1024 + 1, 7)
  const sha256 = await store.blobs.put(bytes)
  const file = path.join(home, 'blobs', sha256.slice(0, 2), sha256)
  const damages = { empty: '', cut: bytes.subarray(1), longer: Buffer.concat([bytes, bytes]), changed: flipped(bytes) }
  for (const [damage, damaged] of Object.entries(damages)) {
    writeFileSync(file, damaged)
    expect(await store.blobs.get(sha256), damage).toBeUndefined()
    const passed: Uint8Array[] = []
    const reading = (async () => {
      for await (const piece of (await store.blobs.checked(sha256))!) passed.push(piece)
    })()
    await expect(reading, damage).rejects.toThrow('damaged')
    expect(Buffer.concat(passed).length, damage).toBeLessThan(Math.max(1, damaged.length))
    expect(await store.blobs.checked(sha256)).toBeUndefined()
    await store.blobs.put(bytes)
    expect(bytes.equals((await store.blobs.get(sha256))!), damage).toBe(true)
  }
  await store.close()
  rmSync(home, { recursive: true })
})

it.skipIf(!existsSync('/proc/self/fd'))(
  'closes a blob for who leaves before its first piece, in the middle, or at its end',
  async () => {
    const home = temporaryFolder()
    const store = await openSqliteStore({ home })
    const sha256 = await store.blobs.put(Buffer.alloc(300_000, 7))
    const isOpen = (): boolean =>
      readdirSync('/proc/self/fd').some((name) => {
        try {
          return readlinkSync(`/proc/self/fd/${name}`).endsWith(sha256)
        } catch {
          return false
        }
      })
    const ways = [
      () => store.blobs.stream(sha256),
      () => store.blobs.stream(sha256, { start: 5, end: 5 }),
      () => store.blobs.checked(sha256),
    ]
    for (const open of ways) {
      for (const pieces of [0, 1, 99]) {
        const reader = (await open())![Symbol.asyncIterator]()
        expect(isOpen()).toBe(true)
        for (let piece = 0; piece < pieces; piece += 1) if ((await reader.next()).done) break
        if (pieces < 99) await reader.return!()
        expect(isOpen()).toBe(false)
      }
    }
    await store.close()
    rmSync(home, { recursive: true })
  },
)

it('keeps neither a record nor what it cost when its process is killed between the two', async () => {
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
  const open = await openSqliteStore({ home })
  await open.hold({ ...entry, engine: 'gemini', model: 'm' }, [])
  await open.markSent('one', 2)
  await open.close()
  const script = path.join(import.meta.dirname, 'killed-in-transaction.ts')
  const { signal } = spawnSync(process.execPath, ['--import', 'tsx', script, home])
  expect(signal).toBe('SIGKILL')
  const store = await openSqliteStore({ home })
  expect(await store.findEntry('one')).toMatchObject({ state: 'sent' })
  expect(await store.listRecords({ limit: 9 })).toEqual([])
  await store.close()
  rmSync(home, { recursive: true })
})

it('writes a blob once, however often its bytes are put', async () => {
  const home = temporaryFolder()
  const store = await openSqliteStore({ home })
  for (const bytes of [new Uint8Array(), Buffer.alloc(2 * 1024 * 1024 + 1, 7)]) {
    const sha256 = await store.blobs.put(bytes)
    const file = path.join(home, 'blobs', sha256.slice(0, 2), sha256)
    const { ino } = statSync(file)
    await store.blobs.put(Buffer.from(bytes))
    expect(statSync(file).ino).toBe(ino)
  }
  await store.close()
  rmSync(home, { recursive: true })
})

it('says which folder it cannot use and what to set instead', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'file')
  writeFileSync(file, 'not a folder')
  await expect(openSqliteStore({ home: file })).rejects.toThrow(/LIMN_HOME/)
  writeFileSync(path.join(folder, 'limn.db'), 'this is not a database, however long it may be')
  await expect(openSqliteStore({ home: folder })).rejects.toThrow(/limn\.db cannot be read: the file is damaged/)
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

it('leaves a home of a newer limn alone, and says what to do', async () => {
  const home = temporaryFolder()
  const file = path.join(home, 'limn.db')
  await (await openSqliteStore({ home })).close()
  const connection = new Database(file)
  connection.exec('PRAGMA user_version = 999')
  connection.close()
  await expect(openSqliteStore({ home })).rejects.toThrow(
    new RegExp(
      `^The records in ${file} were made by a newer limn \\(schema 999; this one knows \\d+\\)\\. Update limn, or set`,
    ),
  )
  rmSync(home, { recursive: true })
})

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  copy[copy.length - 1]! ^= 1
  return copy
}

it('sums a budget from an index alone, however many calls a month has', async () => {
  const home = temporaryFolder()
  await (await openSqliteStore({ home })).close()
  const connection = new Database(path.join(home, 'limn.db'))
  const plan = connection
    .prepare(
      `explain query plan select sum(case "state" when 'settled' then "costUsd" else "holdUsd" end)
       from ledger where "createdAt" >= 1 and "project" = 'a' and "keyId" = 'b'`,
    )
    .all() as { detail: string }[]
  expect(plan.map(({ detail }) => detail)).toEqual([expect.stringContaining('COVERING INDEX ledger_spent')])
  connection.close()
  rmSync(home, { recursive: true })
})
