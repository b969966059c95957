export const wordings = `create table wordings (
  "key" text primary key,
  "text" text not null,
  "costUsd" real not null,
  "createdAt" integer not null
) without rowid;`
