import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { describeBatchStore } from './batch-conformance.ts'
import { describeStore, exampleRecord } from './conformance.ts'
import { describeFileStore } from './file-conformance.ts'
import { describeInteractionStore } from './interaction-conformance.ts'
import { describeJobStore } from './job-conformance.ts'
import { describeLedgerStore } from './ledger-conformance.ts'

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
describeLedgerStore('SQLite', createPlace)

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
  const bytes = new Uint8Array([1, 2, 3])
  const sha256 = await store.blobs.put(bytes)
  writeFileSync(path.join(home, 'blobs', sha256.slice(0, 2), sha256), 'cut')
  expect(await store.blobs.get(sha256)).toBeUndefined()
  await store.blobs.put(bytes)
  expect(new Uint8Array((await store.blobs.get(sha256))!)).toEqual(bytes)
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
