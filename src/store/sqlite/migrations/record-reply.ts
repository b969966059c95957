export const recordReply = `alter table records add column "reply" text;`
