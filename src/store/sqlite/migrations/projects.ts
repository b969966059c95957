// Null: made where projects were not told apart.
export const projects = ['files', 'uploads', 'batches', 'interactions']
  .map((table) => `alter table ${table} add column "project" text;`)
  .join('\n')
