import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely } from 'kysely'
import Database from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { createOneStep } from '../../src/store/sqlite/one-step.ts'
import { createPatientDialect } from '../../src/store/sqlite/patient-dialect.ts'
import { preparedOnce } from '../../src/store/sqlite/prepared-once.ts'

function openFile() {
  const home = mkdtempSync(path.join(tmpdir(), 'limn-step-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const connection = new Database(path.join(home, 'limn.db'))
  onTestFinished(() => void connection.close())
  connection.exec('create table things (name)')
  const prepare = preparedOnce(connection)
  const options = { home, lockWaitMs: 1_000, onChange() {} }
  const database = new Kysely<{ things: { name: string } }>({
    dialect: createPatientDialect(connection, prepare, options),
  })
  const add = (name: string): void => void prepare('insert into things values (?)').run([name])
  const names = (): unknown => prepare('select name from things').all([])
  return { database, add, names, step: createOneStep(connection, database as Kysely<never>, options) }
}

it('is no part of a transaction that takes several steps, and waits for its end', async () => {
  const { database, add, names, step } = openFile()
  let begun = (): void => {}
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  const undone = database.transaction().execute(async (transaction) => {
    await transaction.insertInto('things').values({ name: 'undone' }).execute()
    begun()
    await sleep(20)
    throw new Error('As told.')
  })
  await hasBegun
  const written = step.write(() => add('kept'))
  await expect(undone).rejects.toThrow('As told.')
  await written
  expect(await step.read(names)).toEqual([{ name: 'kept' }])
})

it('writes nothing of work that throws', async () => {
  const { add, names, step } = openFile()
  const failing = step.write(() => {
    add('lost')
    throw new Error('As told.')
  })
  await expect(failing).rejects.toThrow('As told.')
  expect(await step.read(names)).toEqual([])
})
