import { throwIfCancelled } from '../errors/index.ts'
import type { LeaseStore } from '../store/lease-store.ts'

export interface LeasesOptions {
  store: LeaseStore
  /** How long a silent owner of a lease is taken for alive. */
  leaseMs: LeaseMs
  createId: () => string
  /** Milliseconds since 1970, the same for all processes. */
  nowMs: () => number
  /** Resolves after so long, or when the signal fires. */
  pause: (durationMs: number, signal: AbortSignal | undefined) => Promise<void>
  /** Runs `work` again and again; gives what stops it. */
  every: (intervalMs: number, work: () => void) => () => void
}

/**
 * What may be paid is given longer than the ledger gives a silent process, so that whoever comes next finds in the
 * ledger what was sent.
 */
export interface LeaseMs {
  local: number
  paid: number
}

/** The work is this caller's; others wait until it has ended it. */
export interface Lease {
  /** Gives it to the next. Never throws: a lease that could not be given back runs out. */
  end(): Promise<void>
}

/** What somebody else made, before this caller asked or (`waited`) since; or the lease to make it. */
export type Taken<Found> = { found: Found; waited: boolean } | { lease: Lease }

export interface Leases {
  /**
   * One of all callers of a name, in whatever process, gets the lease; the others wait until `find` finds what it made.
   * When it ends, or dies, without having made it, the next one gets it.
   *
   * @throws CancelledError when the signal fires.
   */
  take<Found>(
    name: string,
    kind: keyof LeaseMs,
    find: () => Promise<Found | undefined>,
    signal: AbortSignal | undefined,
  ): Promise<Taken<Found>>
}

const firstPauseMs = 25
const longestPauseMs = 250

export function createLeases({ store, leaseMs, createId, nowMs, pause, every }: LeasesOptions): Leases {
  function keep(name: string, owner: string, kind: keyof LeaseMs): Lease {
    // A beat that fails is made up for by the next; a lease that is lost all the same is only given twice.
    const stop = every(leaseMs[kind] / 4, () => {
      store.renewLease(name, owner, nowMs() + leaseMs[kind]).catch(() => {})
    })
    return {
      async end() {
        stop()
        await store.releaseLease(name, owner).catch(() => {})
      },
    }
  }

  return {
    async take(name, kind, find, signal) {
      const owner = createId()
      let waited = false
      for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
        throwIfCancelled(signal)
        const found = await find()
        if (found) return { found, waited }
        // Who waits asks often: by reading only.
        const isFree = !waited || (await store.isLeaseFree(name, nowMs()))
        const claim = { owner, nowMs: nowMs(), leaseUntil: nowMs() + leaseMs[kind] }
        if (isFree && (await store.claimLease(name, claim))) break
        waited = true
        await pause(pauseMs, signal)
      }
      const lease = keep(name, owner, kind)
      try {
        // Who had the lease before may have made it since it was looked for.
        const found = await find()
        if (!found) return { lease }
        await lease.end()
        return { found, waited: true }
      } catch (error) {
        await lease.end()
        throw error
      }
    },
  }
}
