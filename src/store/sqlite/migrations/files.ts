export const files = `create table files (
  "id" text primary key,
  "displayName" text,
  "mimeType" text not null,
  "sizeBytes" integer not null,
  "sha256" text not null,
  "source" text not null,
  "createdAt" integer not null,
  "activeAt" integer not null,
  "expiresAt" integer not null
) without rowid;
create index files_created on files ("createdAt", "id");
create index files_sha256 on files ("sha256");
create table uploads (
  "id" text primary key,
  "fileId" text,
  "displayName" text,
  "mimeType" text not null,
  "sizeBytes" integer,
  "status" text not null,
  "createdAt" integer not null
) without rowid;`
