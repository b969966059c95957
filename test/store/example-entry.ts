import type { NewLedgerEntry } from '../../src/store/ledger-store.ts'

export const dayMs = 86_400_000

export const exampleEntry = (changes: Partial<NewLedgerEntry> = {}): NewLedgerEntry => ({
  id: 'one',
  createdAt: 3 * dayMs,
  project: 'a',
  keyId: 'a1',
  engine: 'gemini',
  model: 'gemini-3-pro-image',
  prompt: 'a fox',
  cacheKey: 'key',
  holdUsd: 0.3,
  owner: 'me',
  ...changes,
})
