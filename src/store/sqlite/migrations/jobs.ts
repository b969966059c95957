export const jobs = `create table jobs (
  "id" text primary key,
  "kind" text not null,
  "payload" text not null,
  "priority" integer not null,
  "state" text not null,
  "createdAt" integer not null,
  "attempts" integer not null,
  "owner" text,
  "leaseUntil" integer,
  "error" text
) without rowid;
create index jobs_next on jobs ("state", "priority" desc, "createdAt");`
