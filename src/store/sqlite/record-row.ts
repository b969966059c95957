import type { Generated, Insertable, Selectable } from 'kysely'
import type { GenerationRecord, RecordSummary } from '../record-store.ts'

/** Columns that hold JSON. */
const jsonColumns = [
  'request',
  'error',
  'images',
  'references',
  'warnings',
  'usage',
  'timingsMs',
  'parts',
  'fields',
  'reply',
] as const
type JsonColumn = (typeof jsonColumns)[number]

type Column<T> = undefined extends T ? Exclude<T, undefined> | null : T

/** The `records` table: the fields of GenerationRecord under their own names, lists and objects as JSON text. */
export type RecordTable = { rowid: Generated<number> } & {
  [Field in keyof GenerationRecord]-?: Field extends JsonColumn ? string | null : Column<GenerationRecord[Field]>
}

export function toRow(record: GenerationRecord): Insertable<RecordTable> {
  const row: Record<string, unknown> = { ...record }
  for (const column of jsonColumns) row[column] = record[column] === undefined ? null : JSON.stringify(record[column])
  for (const column of ['finishReason', 'finishMessage', 'parent', 'watermark', 'project'] as const)
    row[column] = record[column] ?? null
  return row as Insertable<RecordTable>
}

export function fromRow(row: Selectable<RecordTable>): GenerationRecord {
  const record: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(row)) {
    if (column === 'rowid' || value === null) continue
    record[column] = jsonColumns.includes(column as JsonColumn) ? JSON.parse(value as string) : value
  }
  return record as unknown as GenerationRecord
}

export const summaryColumns = [
  'id',
  'createdAt',
  'engine',
  'model',
  'prompt',
  'outcome',
  'images',
  'paidUsd',
  'upstreamUsd',
  'width',
  'height',
  'fields',
] as const satisfies readonly (keyof RecordSummary)[]

export function summaryFromRow(row: Pick<Selectable<RecordTable>, (typeof summaryColumns)[number]>): RecordSummary {
  return fromRow(row as Selectable<RecordTable>)
}
