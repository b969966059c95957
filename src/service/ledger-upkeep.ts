import type { LedgerStore } from '../store/ledger-store.ts'

/** Tells other processes on the same home that this one is there, and takes over what dead ones left open. */
export interface LedgerUpkeep {
  /** Before the first call that may be paid, and when a server starts. Calling it again does nothing. */
  start(): Promise<void>
  /** Writes how a call ended: now or, where that fails, as on a full disk, with one of the next beats. Never throws. */
  seeTo(write: () => Promise<void>): Promise<void>
  /** What could not be written until then is unknown from the next start. */
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
  let unwritten: (() => Promise<void>)[] = []

  async function seeTo(write: () => Promise<void>): Promise<void> {
    await write().catch(() => void unwritten.push(write))
  }

  async function seeToUnwritten(): Promise<void> {
    const writes = unwritten
    unwritten = []
    for (const write of writes) await seeTo(write)
  }

  async function beat(): Promise<void> {
    await store.keepAlive(owner, nowMs() + believedMs)
    await seeToUnwritten()
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

    seeTo,

    async close() {
      if (!started) return
      await started.catch(() => {})
      started = undefined
      stop()
      await seeToUnwritten()
      await store.keepAlive(owner, nowMs())
    },
  }
}
