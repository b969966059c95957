import type { LedgerStore, Saving } from '../store/ledger-store.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import type { GenerationCost } from './generation.ts'
import { nobodyInParticular, type Payer } from './payer.ts'

/** Sums up what the cache saves, and writes it down now and then: losing some of it loses no money. */
export interface Savings {
  add(
    answer: { cost: Pick<GenerationCost, 'savedUsd'>; record: Pick<GenerationRecord, 'model'> },
    payer: Payer | undefined,
  ): void
  /** Writes down what is not yet. */
  close(): Promise<void>
}

const hourMs = 3_600_000
const writeEveryMs = 5_000

export function createSavings(options: {
  store: Pick<LedgerStore, 'addSavings'>
  nowMs: () => number
  /** Runs `work` again and again; gives what stops it. */
  every: (intervalMs: number, work: () => void) => () => void
}): Savings {
  const { store, nowMs, every } = options
  let unwritten = new Map<string, Saving>()
  let stop: (() => void) | undefined
  let writing: Promise<void> = Promise.resolve()

  function write(): Promise<void> {
    const savings = [...unwritten.values()]
    unwritten = new Map()
    if (savings.length > 0) writing = writing.then(() => store.addSavings(savings)).catch(() => {})
    return writing
  }

  return {
    add({ cost: { savedUsd }, record: { model } }, payer = nobodyInParticular) {
      if (savedUsd <= 0) return
      stop ??= every(writeEveryMs, () => void write())
      const createdAt = Math.floor(nowMs() / hourMs) * hourMs
      const key = JSON.stringify([createdAt, model, payer])
      const before = unwritten.get(key)?.savedUsd ?? 0
      unwritten.set(key, { createdAt, model, ...payer, savedUsd: before + savedUsd })
    },

    async close() {
      stop?.()
      stop = undefined
      await write()
    },
  }
}
