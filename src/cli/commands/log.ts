import { readConfig } from '../../config.ts'
import { formatUsd } from '../../gemini-api/usd.ts'
import type { RecordSummary } from '../../store/record-store.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts'
import type { Store } from '../../store/store.ts'
import { type Io, print, printJson } from '../io.ts'
import { sourcesIn } from '../json-report.ts'
import { formatTable } from '../table.ts'

/** `limn log`: what was drawn, newest first. */
export async function log(io: Io, words: string[], options: { limit: number; json?: boolean }): Promise<number> {
  const store = await openSqliteStore({ home: readConfig(undefined, io.environment).home })
  try {
    const records = await store.listRecords({ words: words.join(' '), limit: options.limit })
    if (options.json) for (const record of records) await printJson(io, toJson(record))
    else await print(io, toTable(records, words, { gone: await goneOf(records, store), columns: io.stdout.columns }))
  } finally {
    await store.close()
  }
  return 0
}

const toJson = ({ fields, ...record }: RecordSummary): unknown => ({ ...record, ...sourcesIn({ fields }) })

/** Ids of records whose picture was removed, as those are that were not used for long. */
async function goneOf(records: readonly RecordSummary[], { blobs }: Pick<Store, 'blobs'>): Promise<Set<string>> {
  const gone = new Set<string>()
  for (const { id, images } of records) if (images[0] && !(await blobs.has(images[0].sha256))) gone.add(id)
  return gone
}

function toTable(
  records: readonly RecordSummary[],
  words: readonly string[],
  { gone, columns }: { gone: ReadonlySet<string>; columns: number | undefined },
): string {
  if (records.length === 0) {
    return words.length > 0
      ? `Nothing drawn yet with ${words.map((word) => `“${word}”`).join(' and ')} in its prompt.\n`
      : 'Nothing drawn yet. Try: limn "A serene mountain landscape at dawn"\n'
  }
  return formatTable(
    ['ID', 'WHEN', 'OUTCOME', 'PIXELS', 'PAID', 'PROMPT'],
    records.map((record) => [
      record.id,
      localTime(record.createdAt),
      record.outcome,
      gone.has(record.id) ? 'gone' : (record.images.map(({ width, height }) => `${width}x${height}`)[0] ?? '-'),
      formatUsd(record.paidUsd),
      oneLine(record.prompt),
    ]),
    { columns, shortenLast: true },
  )
}

function localTime(ms: number): string {
  const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16).replace('T', ' ')
}

const longestPrompt = 80

function oneLine(prompt: string): string {
  const line = prompt
    .slice(0, longestPrompt * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length > longestPrompt ? `${characters.slice(0, longestPrompt - 1).join('')}…` : line
}
