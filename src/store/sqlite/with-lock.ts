import type Database from 'libsql'

// libsql leaves a statement that met a lock where it stopped (tursodatabase/libsql-client-ts#352). SQLite takes it for
// unfinished, so nothing that the connection writes from then on is committed, while it looks as if it were, and keeps all
// others from writing. So locks are taken first, by `exec`, which ends what fails; with them, no statement meets one.

/**
 * Works while nobody else can write, and commits; nothing is written when `work` throws. Fails with SQLITE_BUSY when another
 * process writes.
 */
export function withWriteLock<Result>(connection: Database.Database, work: () => Result): Result {
  takeWriteLock(connection)
  return finish(connection, work)
}

/** Works on what is committed now. Fails with SQLITE_BUSY when SQLite lets nobody read, as while it restores a file. */
export function withReadLock<Result>(connection: Database.Database, work: () => Result): Result {
  connection.exec('BEGIN')
  return finish(connection, () => {
    // Before something is read, nothing is locked.
    connection.exec('SELECT 1 FROM sqlite_master LIMIT 1')
    return work()
  })
}

function finish<Result>(connection: Database.Database, work: () => Result): Result {
  try {
    const result = work()
    commit(connection)
    return result
  } catch (error) {
    rollback(connection)
    throw error
  }
}

export function takeWriteLock(connection: Database.Database): void {
  connection.exec('BEGIN IMMEDIATE')
}

export function commit(connection: Database.Database): void {
  connection.exec('COMMIT')
}

/** SQLite has already done so where the disk is full, and would refuse. */
export function rollback(connection: Database.Database): void {
  if (connection.inTransaction) connection.exec('ROLLBACK')
}
