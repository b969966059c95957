import type { LedgerStore } from '../store/ledger-store.ts'

/** Tells other processes on the same home that this one is there, and takes over what dead ones left open. */
export interface LedgerUpkeep {
  /** Before the first call that may be paid, and when a server starts. Calling it again does nothing. */
  start(): Promise<void>
  close(): Promise<void>
}

/** A process that is stopped for a moment is not dead yet. */
const usuallyBelievedMs = 20_000

export function createLedgerUpkeep(options: {
  store: LedgerStore
  owner: string
  nowMs: () => number
  /** How long a process that says nothing is taken for alive. Default: 20 seconds. */
  believedMs?: number | undefined
  /** Runs `work` again and again; gives what stops it. */
  every: (intervalMs: number, work: () => void) => () => void
}): LedgerUpkeep {
  const { store, owner, nowMs, every, believedMs = usuallyBelievedMs } = options
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
        stop = every(believedMs / 4, () => void beat().catch(() => {}))
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
