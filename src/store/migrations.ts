import type Database from 'libsql'

/** In order; a released one is never changed. The number of those applied is the file's `user_version`. */
const migrations: readonly string[] = [
  // What lists need comes first, so that they do not page through what only `limn show` and cache hits read.
  `create table records (
    "rowid" integer primary key autoincrement,
    "id" text not null unique,
    "createdAt" integer not null,
    "surface" text not null,
    "engine" text not null,
    "engineVersion" text not null,
    "model" text not null,
    "requestedModel" text not null,
    "outcome" text not null,
    "finishReason" text,
    "seed" integer not null,
    "width" integer not null,
    "height" integer not null,
    "paidUsd" real not null,
    "upstreamUsd" real not null,
    "parent" text,
    "cacheKey" text not null,
    "images" text not null,
    "prompt" text not null,
    "text" text not null,
    "request" text not null,
    "references" text not null,
    "warnings" text not null,
    "usage" text,
    "timingsMs" text not null,
    "finishMessage" text,
    "error" text,
    "parts" text not null
  );
  create index records_cache on records ("cacheKey", "outcome");
  create index records_paid on records ("createdAt", "paidUsd") where "paidUsd" > 0;
  create virtual table records_fts using fts5(
    prompt, content='records', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
  );
  create trigger records_fts_insert after insert on records begin
    insert into records_fts(rowid, prompt) values (new.rowid, new.prompt);
  end;
  create trigger records_fts_delete after delete on records begin
    insert into records_fts(records_fts, rowid, prompt) values ('delete', old.rowid, old.prompt);
  end;`,
]

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
  connection.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of migrations.slice(versionOf(connection))) connection.exec(migration)
    connection.exec(`PRAGMA user_version = ${migrations.length}`)
    connection.exec('COMMIT')
  } catch (error) {
    connection.exec('ROLLBACK')
    throw error
  }
}
