import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { openFolder } from './run-in-folder.ts'

async function openHome() {
  const folder = openFolder()
  const database = path.join(folder.path, 'limn.db')
  const log = () => folder.run(['log'], { environment: { LIMN_HOME: folder.path } })
  return { folder, database, log }
}

it('says that a damaged database is damaged, which file it is, and what to do', async () => {
  const { folder, database, log } = await openHome()
  await (await openSqliteStore({ home: folder.path })).close()
  const connection = new Database(database)
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  connection.close()
  writeFileSync(database, readFileSync(database).fill(0xa5, 4096))
  const { code, stderr } = await log()
  expect(stderr).toMatch(/^limn: The records in .*limn\.db cannot be read: the file is damaged.*Move it away.*blobs\//)
  expect(stderr).not.toMatch(/defect/)
  expect(code).toBe(2)
})

it('says of a file that is no database the same, and not that the folder is read-only', async () => {
  const { database, log } = await openHome()
  writeFileSync(database, 'no database '.repeat(1000))
  const { code, stderr } = await log()
  expect(stderr).toMatch(/limn\.db cannot be read: the file is damaged \(file is not a database\).*Move it away/)
  expect(stderr).not.toMatch(/writable/)
  expect(code).toBe(2)
})

it.each(['file', 'file/below'])('says that LIMN_HOME needs to be a folder when it names %s', async (name) => {
  const folder = openFolder()
  writeFileSync(path.join(folder.path, 'file'), '')
  const LIMN_HOME = path.join(folder.path, name)
  const { code, stderr } = await folder.run(['log'], { environment: { LIMN_HOME } })
  expect(stderr).toMatch(/^limn: .* is a file, or lies below one.*Set LIMN_HOME to a folder/)
  expect(code).toBe(2)
})

it.each([
  [{ budgets: { day: -1 } }, /\* budgets\.day: .*>=0; -1 came/],
  [{ google: { atOnce: 0.5 } }, /\* google\.atOnce: .*; 0\.5 came/],
  [{ prices: { 'gemini-3-pro-image': { inputUsdPerMillion: -2 } } }, /inputUsdPerMillion: .*; -2 came/],
  [{ onUnknown: 'sometimes' }, /\* onUnknown: .*"hold"\|"retry"\|"ask"/],
  [
    { google: { baseUrl: 'https://x.example/v1beta/' } },
    /\* google\.baseUrl: ends before the version, which is google\.apiVersion/,
  ],
  [{ week: 1 }, /Unrecognized key: "week"/],
])('says of a wrong configuration what was expected and what came: %j', async (config, words) => {
  const folder = openFolder()
  writeFileSync(path.join(folder.path, 'config.json'), JSON.stringify(config))
  const { stderr, code } = await folder.run(['cost'], { environment: { LIMN_HOME: folder.path } })
  expect(stderr).toMatch(/config\.json is wrong; mend or remove it/)
  expect(stderr).toMatch(words)
  expect(code).toBe(2)
})
