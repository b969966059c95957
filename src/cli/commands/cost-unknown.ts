import { readConfig } from '../../config.ts'
import { InvalidRequestError } from '../../errors/index.ts'
import { formatUsd } from '../../gemini-api/usd.ts'
import { type Finding, listUnknownCalls, resolveUnknownCalls } from '../../service/unknown-calls.ts'
import type { LedgerEntry } from '../../store/ledger-store.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts'
import { type Io, print, printJson } from '../io.ts'
import { formatTable } from '../table.ts'

/** `limn cost unknown`: calls that were sent and may have been paid. */
export async function costUnknown(io: Io, { json }: { json?: boolean }): Promise<number> {
  const nowMs = Date.now()
  const store = await openSqliteStore({ home: readConfig(undefined, io.environment).home })
  try {
    const entries = await listUnknownCalls(store, nowMs)
    if (json) for (const entry of entries) await printJson(io, withoutProcess(entry))
    else await print(io, toTable(entries, nowMs, io.stdout.columns))
  } finally {
    await store.close()
  }
  return 0
}

export interface ResolveOptions {
  all?: boolean
  paid?: boolean
  notPaid?: boolean
  usd?: number
  json?: boolean
}

/** `limn cost resolve`: what somebody found out of them, on the bill or elsewhere. */
export async function costResolve(io: Io, id: string | undefined, options: ResolveOptions): Promise<number> {
  const which = whichOf(id, options)
  const finding = findingOf(options)
  const store = await openSqliteStore({ home: readConfig(undefined, io.environment).home })
  try {
    const resolved = await resolveUnknownCalls(store, which, finding, Date.now())
    if (options.json) {
      for (const { entry, costUsd } of resolved) await printJson(io, { id: entry.id, costUsd })
    } else {
      const lines = resolved.map(
        ({ entry, costUsd }) => `${entry.id}: ${costUsd > 0 ? `${formatUsd(costUsd)} paid` : 'not paid'}\n`,
      )
      await print(io, lines.join('') || 'There is none of unknown outcome.\n')
    }
  } finally {
    await store.close()
  }
  return 0
}

function whichOf(id: string | undefined, { all }: ResolveOptions): string {
  if (all && id === undefined) return 'all'
  if (!all && id !== undefined) return id
  throw wrong('id', 'Name one call by its id, or all with --all; limn cost unknown lists them.')
}

function findingOf({ paid, notPaid, usd }: ResolveOptions): Finding {
  if (notPaid && (paid || usd !== undefined))
    throw wrong('--not-paid', 'It was paid or it was not: leave out --not-paid, or the others.')
  if (notPaid) return { paid: false }
  if (!paid && usd === undefined)
    throw wrong(
      '--paid',
      'Say what you found out: --paid (with --usd X where it was not the most it could be), or --not-paid.',
    )
  if (usd === 0) throw wrong('--usd', 'What cost nothing was not paid: --not-paid.')
  return { paid: true, usd }
}

function wrong(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], description)
}

/** Which process it was helps nobody. */
const withoutProcess = ({ owner: _, ...entry }: LedgerEntry): Omit<LedgerEntry, 'owner'> => entry

function toTable(entries: readonly LedgerEntry[], nowMs: number, columns: number | undefined): string {
  if (entries.length === 0) return 'No call is of unknown outcome.\n'
  const rows = entries.map((entry) => [
    entry.id,
    ageOf(nowMs - (entry.sentAt ?? entry.createdAt)),
    entry.model,
    formatUsd(entry.holdUsd),
    entry.prompt.replaceAll(/\s+/g, ' ').trim(),
  ])
  return `${formatTable(['ID', 'AGE', 'MODEL', 'UP TO', 'PROMPT'], rows, { columns, shortenLast: true })}${howToResolve}`
}

const howToResolve = `They were sent and no whole answer came, so they count as spent and are not sent again. When you know better, from the bill:
limn cost resolve ID --paid [--usd X], or --not-paid; after --not-paid the same request is sent again when you ask for it.\n`

/** `40 s`, `12 min`, `3 h`, `5 d`. */
function ageOf(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`
}
