export const recordFields = `alter table records add column "fields" text;`
