// '': of no key, as everything was before.
export const ledgerPayers = `alter table ledger add column "keyId" text not null default '';
alter table ledger add column "prompt" text not null default '';`
