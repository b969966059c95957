import { throwIfCancelled } from '../errors/index.ts'
import type { Books } from '../store/books.ts'
import type { Store } from '../store/store.ts'

export interface LeasesOptions {
  store: Pick<Store, 'isLeaseFree' | 'renewLease' | 'releaseLease' | 'inOneTransaction'>
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
  /** Gives it to the next in the transaction that writes what came of the work: `release` is to be called in it. */
  endWith<Result>(write: (release: (books: Books) => void) => Promise<Result>): Promise<Result>
  /** Gives it to the next, unless that is done. Never throws: a lease that could not be given back runs out. */
  end(): Promise<void>
}

/** Of work that everybody does for himself. */
export const noLease: Lease = { endWith: (write) => write(() => {}), async end() {} }

/** What callers of a name make one for all. */
export interface LeasedWork<Made, Found, Begun> {
  /** What the books say of one that was made. */
  look(books: Books): Made | undefined
  /** The same as it is given to the caller; undefined where it is gone: `look` does not give it again. */
  open(made: Made): Promise<Found | undefined>
  /** Books that it begins, in the transaction that takes the lease. Where it throws, the lease is not taken. */
  begin(books: Books): Begun
}

/** What somebody else made, before this caller asked or (`waited`) since; or the lease to make it. */
export type Taken<Found, Begun> = { found: Found; waited: boolean } | { lease: Lease; begun: Begun }

export interface Leases {
  /**
   * One of all callers of a name, in whatever process, gets the lease; the others wait until it has ended it, and get what
   * it made. When it ends, or dies, without having made it, the next one gets it.
   *
   * @throws CancelledError when the signal fires.
   */
  take<Made, Found, Begun>(
    name: string,
    kind: keyof LeaseMs,
    work: LeasedWork<Made, Found, Begun>,
    signal: AbortSignal | undefined,
  ): Promise<Taken<Found, Begun>>
}

const firstPauseMs = 25
const longestPauseMs = 250

export function createLeases({ store, leaseMs, createId, nowMs, pause, every }: LeasesOptions): Leases {
  function keep(name: string, owner: string, kind: keyof LeaseMs): Lease {
    let isEnded = false
    // A beat that fails is made up for by the next; a lease that is lost all the same is only given twice.
    const stop = every(leaseMs[kind] / 4, () => {
      store.renewLease(name, owner, nowMs() + leaseMs[kind]).catch(() => {})
    })
    return {
      async endWith(write) {
        const result = await write((books) => books.releaseLease(name, owner))
        stop()
        isEnded = true
        return result
      },
      async end() {
        if (isEnded) return
        stop()
        await store.releaseLease(name, owner).catch(() => {})
      },
    }
  }

  return {
    async take<Made, Found, Begun>(
      name: string,
      kind: keyof LeaseMs,
      { look, open, begin }: LeasedWork<Made, Found, Begun>,
      signal: AbortSignal | undefined,
    ): Promise<Taken<Found, Begun>> {
      const owner = createId()
      function lookOrBegin(books: Books): { made: Made } | { begun: Begun } | undefined {
        const made = look(books)
        if (made !== undefined) return { made }
        const claim = { owner, nowMs: nowMs(), leaseUntil: nowMs() + leaseMs[kind] }
        return books.claimLease(name, claim) ? { begun: begin(books) } : undefined
      }

      let waited = false
      for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
        throwIfCancelled(signal)
        // Who waits asks often: by reading only.
        const isFree = !waited || (await store.isLeaseFree(name, nowMs()))
        const taken = isFree ? await store.inOneTransaction(lookOrBegin, { disk: 'later' }) : undefined
        if (taken && 'begun' in taken) return { lease: keep(name, owner, kind), begun: taken.begun }
        const found = taken && (await open(taken.made))
        if (found !== undefined) return { found, waited }
        if (taken) continue
        waited = true
        await pause(pauseMs, signal)
      }
    },
  }
}
