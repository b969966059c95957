import { createHash } from 'node:crypto'

/** Whose money a call spends, as the ledger knows them. */
export interface Payer {
  /** As `projects` of the configuration names it; '' for none. */
  project: string
  /** Of the caller's key; '' without one. */
  keyId: string
}

/** The command line, the library, and callers without a key. */
export const nobodyInParticular: Payer = { project: '', keyId: '' }

/** What stands for a key where the key itself must not: the first 12 hex digits of its SHA-256. */
export function keyIdOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12)
}

export const isKeyId = (text: string): boolean => /^[0-9a-f]{12}$/.test(text)

export type PayerOf = (key: string | undefined) => Payer

/** @param projects Keys by the name of their project. */
export function createPayerOf(projects: Readonly<Record<string, readonly string[]>> = {}): PayerOf {
  const byKey = new Map(Object.entries(projects).flatMap(([name, keys]) => keys.map((key) => [key, name])))
  return (key) => (key === undefined ? nobodyInParticular : { project: byKey.get(key) ?? '', keyId: keyIdOf(key) })
}
