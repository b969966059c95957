import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Kysely } from 'kysely'
import Database from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { createPatientDialect } from '../../src/store/sqlite/patient-dialect.ts'
import { preparedOnce } from '../../src/store/sqlite/prepared-once.ts'

/** Two connections to a file without a log that is written ahead: there a writer lets nobody read. */
function openFile() {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-dialect-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const connect = () => {
    const connection = new Database(path.join(home, 'limn.db'))
    onTestFinished(() => void connection.close())
    return connection
  }
  const [connection, other] = [connect(), connect()]
  other.exec('create table things (name)')
  const database = new Kysely<{ things: { name: string } }>({
    dialect: createPatientDialect(connection, preparedOnce(connection), { home, lockWaitMs: 20 }),
  })
  return {
    database,
    connection,
    other,
    read: () => database.selectFrom('things').selectAll().execute(),
    write: (name: string) => database.insertInto('things').values({ name }).execute(),
  }
}

it('writes again, and lets others write, after a read that met a lock', async () => {
  const { other, read, write } = openFile()
  expect(await read()).toEqual([])
  other.exec('BEGIN EXCLUSIVE')
  await expect(read()).rejects.toMatchObject({ retryable: true, message: expect.stringContaining('is holding') })
  other.exec(`insert into things values ('theirs')`)
  other.exec('COMMIT')
  await write('mine')
  other.exec(`insert into things values ('theirs again')`)
  expect(await read()).toHaveLength(3)
})

it('says that the disk is full, keeps nothing of what it was at, and goes on when there is room', async () => {
  const { database, connection, other, read, write } = openFile()
  await write('before')
  connection.exec('PRAGMA max_page_count = 4')
  const tooMuch = 'x'.repeat(100_000)
  const full = { code: 'failed-precondition', message: expect.stringMatching(/cannot be written: .*full/) }
  await expect(write(tooMuch)).rejects.toMatchObject(full)
  const both = database.transaction().execute(async (transaction) => {
    await transaction.insertInto('things').values({ name: 'first' }).execute()
    await transaction.insertInto('things').values({ name: tooMuch }).execute()
  })
  await expect(both).rejects.toMatchObject(full)
  connection.exec('PRAGMA max_page_count = 1000')
  await write(tooMuch)
  other.exec(`insert into things values ('theirs')`)
  expect((await read()).map(({ name }) => name)).toEqual(['before', tooMuch, 'theirs'])
})
