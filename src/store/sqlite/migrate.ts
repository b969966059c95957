import type Database from 'libsql'
import { LimnError } from '../../errors/index.ts'
import { migrations } from './migrations/index.ts'
import { withReadLock, withWriteLock } from './with-lock.ts'

const versionOf = (connection: Database.Database): number =>
  (connection.prepare('PRAGMA user_version').get() as { user_version: number }).user_version

/** Brings the file up to date, whole or not at all, also when several processes open a new home at the same moment. */
export function migrate(connection: Database.Database, file: string): void {
  const version = withReadLock(connection, () => versionOf(connection))
  if (version === migrations.length) return
  if (version > migrations.length) {
    throw new LimnError(
      `The records in ${file} were made by a newer limn (schema ${version}; this one knows ${migrations.length}). Update limn, or set LIMN_HOME to another folder.`,
      { code: 'failed-precondition' },
    )
  }
  withWriteLock(connection, () => {
    for (const migration of migrations.slice(versionOf(connection))) connection.exec(migration)
    connection.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}
