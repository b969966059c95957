import type Database from 'libsql'
import { migrations } from './migrations/index.ts'
import { withWriteLock } from './with-lock.ts'

const versionOf = (connection: Database.Database): number =>
  (connection.prepare('PRAGMA user_version').get() as { user_version: number }).user_version

/** Brings the file up to date, whole or not at all, also when several processes open a new home at the same moment. */
export function migrate(connection: Database.Database): void {
  const version = versionOf(connection)
  if (version === migrations.length) return
  if (version > migrations.length) {
    throw new Error(
      `it was made by a newer limn, with schema ${version}; this one knows ${migrations.length}: update limn`,
    )
  }
  withWriteLock(connection, () => {
    for (const migration of migrations.slice(versionOf(connection))) connection.exec(migration)
    connection.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}
