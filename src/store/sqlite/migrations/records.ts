// What lists need comes first, so that they do not page through what only `limn show` and cache hits read.
export const records = `create table records (
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
end;`
