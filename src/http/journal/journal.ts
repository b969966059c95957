import { randomUUID } from 'node:crypto'
import type { JournalEntry } from './journal-entry.ts'

export interface JournalOptions {
  /** Oldest ones go first. Default 500. */
  maxEntries?: number
  /** Of all entries as JSON. Default 16 MB. */
  maxBytes?: number
}

export interface JournalQuery {
  limit: number
  /** Only what is new or has changed since that revision, or arrived since that time. */
  since?: { revision: number } | { timeMs: number }
  /** Part of the path. */
  path?: string
  /** `429`, `4xx`, or several with commas. */
  status?: string
}

export interface JournalPage {
  /** Another one when the journal was begun anew: then earlier revisions say nothing. */
  epoch: string
  /** For `since`, the next time. */
  revision: number
  entries: readonly JournalEntry[]
}

/** What happened lately, in memory, of bounded size. */
export interface Journal {
  begin(entry: Omit<JournalEntry, 'id'>): number
  /** Adds to an entry; no-op when it is gone. */
  update(id: number, changes: Partial<JournalEntry>): void
  /** Newest first. */
  list(query: JournalQuery): JournalPage
  /** True when an entry names this picture. */
  names(sha256: string): boolean
  clear(): void
}

interface Slot {
  entry: JournalEntry
  revision: number
  bytes: number
}

export function createJournal({ maxEntries = 500, maxBytes = 16_000_000 }: JournalOptions = {}): Journal {
  /** By id, which is also the order of arrival. */
  const slots = new Map<number, Slot>()
  let epoch = randomUUID()
  let lastId = 0
  let revision = 0
  let totalBytes = 0

  /** @param moreBytes By how much it has grown. */
  function put(entry: JournalEntry, moreBytes: number): void {
    const bytes = (slots.get(entry.id)?.bytes ?? 0) + moreBytes
    totalBytes += moreBytes
    revision += 1
    slots.set(entry.id, { entry, revision, bytes })
    for (const [id, slot] of slots) {
      if (slots.size <= maxEntries && totalBytes <= maxBytes) break
      slots.delete(id)
      totalBytes -= slot.bytes
    }
  }

  return {
    begin(entry) {
      lastId += 1
      const whole = { id: lastId, ...entry }
      put(whole, bytesOf(whole))
      return lastId
    },
    update(id, changes) {
      const slot = slots.get(id)
      if (!slot) return
      // It changes several times in a call: what stays is not measured again.
      const before = Object.fromEntries(
        Object.keys(changes).map((name) => [name, slot.entry[name as keyof JournalEntry]]),
      )
      put({ ...slot.entry, ...changes }, bytesOf(changes) - bytesOf(before))
    },
    list({ limit, since, path, status }) {
      const wanted = status?.split(',').map((word) => word.trim().toLowerCase())
      const entries: JournalEntry[] = []
      for (const slot of [...slots.values()].reverse()) {
        if (entries.length >= limit) break
        const { entry } = slot
        if (since && ('revision' in since ? slot.revision <= since.revision : Date.parse(entry.at) <= since.timeMs))
          continue
        if (path !== undefined && !entry.path.includes(path)) continue
        if (wanted && !wanted.some((word) => hasStatus(entry, word))) continue
        entries.push(entry)
      }
      return { epoch, revision, entries }
    },
    names: (sha256) =>
      [...slots.values()].some(({ entry }) =>
        entry.generations?.some(
          ({ images, references }) => references.includes(sha256) || images.some((image) => image.sha256 === sha256),
        ),
      ),
    clear() {
      slots.clear()
      totalBytes = 0
      epoch = randomUUID()
    },
  }
}

const bytesOf = (part: object): number => Buffer.byteLength(JSON.stringify(part))

function hasStatus({ status, state }: JournalEntry, word: string): boolean {
  return word === state || word === String(status) || (/^\dxx$/.test(word) && String(status).startsWith(word[0]!))
}
