// Null: made where projects were not told apart.
export const recordProject = `alter table records add column "project" text;`
