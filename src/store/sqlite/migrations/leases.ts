export const leases = `create table leases (
  "name" text primary key,
  "owner" text not null,
  "leaseUntil" integer not null
) without rowid;`
