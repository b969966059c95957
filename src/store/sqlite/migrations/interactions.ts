export const interactions = `create table interactions (
  "id" text primary key,
  "previous" text,
  "createdAt" integer not null,
  "updatedAt" integer not null,
  "expiresAt" integer not null,
  "status" text not null,
  "background" integer not null,
  "model" text not null,
  "serviceTier" text not null,
  "request" text not null,
  "input" text not null,
  "steps" text not null,
  "usage" text,
  "errors" text,
  "record" text
);
create index interactions_expires on interactions ("expiresAt");
create index interactions_running on interactions ("updatedAt") where "status" in ('queued', 'in_progress');`
