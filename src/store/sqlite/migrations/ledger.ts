export const ledger = `create table ledger (
  "id" text primary key,
  "createdAt" integer not null,
  "project" text not null,
  "engine" text not null,
  "model" text not null,
  "cacheKey" text not null,
  "state" text not null,
  "holdUsd" real not null,
  "costUsd" real,
  "usage" text,
  "recordId" text,
  "reason" text,
  "owner" text not null,
  "sentAt" integer,
  "endedAt" integer
) without rowid;
create index ledger_created on ledger ("createdAt");
create index ledger_open on ledger ("owner") where "state" in ('held', 'sent');
create index ledger_cache on ledger ("cacheKey");
create table owners (
  "owner" text primary key,
  "aliveUntil" integer not null
) without rowid;`
