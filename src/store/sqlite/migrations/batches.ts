export const batches = `create table batches (
  "id" text primary key,
  "model" text not null,
  "displayName" text,
  "priority" integer not null,
  "state" text not null,
  "createdAt" integer not null,
  "updatedAt" integer not null,
  "endedAt" integer,
  "expiresAt" integer not null,
  "inputFile" text,
  "isLoaded" integer not null,
  "responsesFile" text,
  "error" text
) without rowid;
create index batches_created on batches ("createdAt", "id");
create index batches_open on batches ("createdAt") where "endedAt" is null;
create table batchItems (
  "batchId" text not null,
  "position" integer not null,
  "outcome" text,
  "key" text,
  "metadata" text,
  "request" text,
  "answer" text,
  primary key ("batchId", "position")
);
create index batch_items_outcome on batchItems ("batchId", "outcome");`
