export const quotas = `create table quotas (
  "bucket" text primary key,
  "state" text not null
) without rowid;`
