export const recordWatermark = `
alter table records add column "watermark" text;
create index records_watermark on records ("watermark") where "watermark" is not null;
`
