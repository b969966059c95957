import type Database from 'libsql'

/** More different statements than limn has; those with lists of any length come and go. */
const mostKept = 200

export type Prepare = (sql: string) => Database.Statement

/** Reads the SQL of a statement once: that takes three times as long as running it. No statement may meet a lock: it would stay as it is then. */
export function preparedOnce(connection: Database.Database): Prepare {
  const kept = new Map<string, Database.Statement>()
  return (sql) => {
    const statement = kept.get(sql) ?? connection.prepare(sql)
    // The one that was used last is the last to go.
    kept.delete(sql)
    kept.set(sql, statement)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    return statement
  }
}
