// Sums of an hour each, so that an answer from the cache costs no row.
export const savings = `create table savings (
  "createdAt" integer not null,
  "model" text not null,
  "project" text not null,
  "keyId" text not null,
  "savedUsd" real not null,
  primary key ("createdAt", "model", "project", "keyId")
) without rowid;`
