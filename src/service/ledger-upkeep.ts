import type { LedgerStore } from '../store/ledger-store.ts'

/** Tells other processes on the same home that this one is there, and takes over what dead ones left open. */
export interface LedgerUpkeep {
  /** Before the first call that may be paid, and when a server starts. Calling it again does nothing. */
  start(): Promise<void>
  close(): Promise<void>
}

/** How often, and for how long it is believed: a process that is stopped for a moment is not dead yet. */
const beatMs = 5_000
const believedMs = 20_000

export function createLedgerUpkeep(options: {
  store: LedgerStore
  owner: string
  nowMs: () => number
  /** Runs `work` again and again; gives what stops it. */
  every: (intervalMs: number, work: () => void) => () => void
}): LedgerUpkeep {
  const { store, owner, nowMs, every } = options
  let started: Promise<void> | undefined
  let stop = (): void => {}

  async function beat(): Promise<void> {
    await store.keepAlive(owner, nowMs() + believedMs)
    await store.sweepLedger(nowMs())
  }

  return {
    start() {
      started ??= beat().then(() => {
        // A beat that fails, as on a full disk, is made up for by the next.
        stop = every(beatMs, () => void beat().catch(() => {}))
      })
      return started
    },

    async close() {
      if (!started) return
      await started.catch(() => {})
      started = undefined
      stop()
      await store.keepAlive(owner, nowMs())
    },
  }
}
