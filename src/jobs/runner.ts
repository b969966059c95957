import { AsyncLocalStorage } from 'node:async_hooks'
import { setMaxListeners } from 'node:events'
import type { JobStore, StoredJob } from '../store/job-store.ts'

/** Does the jobs of one kind. */
export interface JobHandler {
  /**
   * Does the job, or what is left of it: it may have been begun before, by a process that is gone. `signal` fires when
   * the job is cancelled, when somebody else has taken it over, and when this process is about to end; then the handler
   * stops soon, whatever it was doing, and what it had done stays done. `progressed` says that part of it is done for good:
   * a long job may outlive any number of processes, as long as each gets on with it. `park` says that it waits for hours, and
   * when it no longer does: another may be begun meanwhile.
   */
  run(payload: unknown, options: JobOptions): Promise<void>
  /** The job has failed for good: `run` threw, or processes died over it too often. */
  failed?(payload: unknown, error: Error): Promise<void>
}

export interface JobOptions {
  signal: AbortSignal
  progressed: () => Promise<void>
  park: (isParked: boolean) => void
}

export interface JobRunnerOptions {
  store: JobStore
  /** By kind. */
  handlers: Readonly<Record<string, JobHandler>>
  /** How many jobs are done at once. */
  concurrency: number
  /** How many more may be parked. Default: none. */
  mostParked?: number
  /** Name of this process; no other has it. */
  owner: string
  /** Milliseconds since 1970. */
  nowMs: () => number
  /** How long a silent process is taken for alive. Default: half a minute. */
  leaseMs?: number
  /** How often jobs of other processes are looked for. Default: two seconds. */
  pollMs?: number
  /** Told of what a store or handler threw where nobody waits for it. */
  onDefect?: (error: unknown) => void
}

export interface JobRunner {
  /** Keeps a job and sees to it that it is begun. False when there is a job of this id. */
  add(job: { id: string; kind: string; payload: unknown; priority?: number }): Promise<boolean>
  /** Begins to do jobs: those that are kept, and those that come. Without it they wait. */
  start(): void
  /** False when there is none that waits or runs. */
  cancel(id: string): Promise<boolean>
  /** Stops, and puts back what is unfinished for the next process. */
  close(): Promise<void>
}

/** A job that took this many processes with it, and got on in none, is not begun again. */
const maxAttempts = 5

/** Does jobs in this process while others may do theirs on the same home. */
export function createJobRunner(options: JobRunnerOptions): JobRunner {
  const { store, handlers, concurrency, owner, nowMs, onDefect } = options
  const { leaseMs = 30_000, pollMs = 2_000, mostParked = 0 } = options
  const kinds = Object.keys(handlers)
  const running = new Map<string, { controller: AbortController; ended: Promise<void> }>()
  /** Ids of those that run and wait for long. */
  const parked = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let started = false
  let claiming: Promise<void> = Promise.resolve()
  // A job belongs to no request, least of all to the one that happened to wake the runner.
  const outsideOfRequests = AsyncLocalStorage.snapshot()

  /** Claims until there is no place or no job; one call after the other. */
  function wake(): Promise<void> {
    claiming = claiming
      .then(async () => {
        while (started && !closed && running.size < concurrency + Math.min(parked.size, mostParked)) {
          const job = await store.claimJob({ kinds, owner, nowMs: nowMs(), leaseUntil: nowMs() + leaseMs })
          if (!job) return
          // The machine has slept, or was too busy to renew the lease: it is being done here, and is leased again now.
          if (!running.has(job.id)) begin(job)
        }
      })
      .catch((error) => onDefect?.(error))
    return claiming
  }

  function begin(job: StoredJob): void {
    const controller = new AbortController()
    const ended = work(job, controller)
      .catch((error) => onDefect?.(error))
      .finally(() => {
        running.delete(job.id)
        parked.delete(job.id)
        void wake()
      })
    running.set(job.id, { controller, ended })
  }

  async function work(job: StoredJob, controller: AbortController): Promise<void> {
    const { signal } = controller
    // Each request of a batch that is on its way listens.
    setMaxListeners(0, signal)
    const handler = handlers[job.kind]!
    let { attempts } = job
    const progressed = async (): Promise<void> => {
      if (attempts === 1) return
      attempts = 1
      await store.noteProgress(job.id, owner)
    }
    const park = (isParked: boolean): void => {
      if (isParked) parked.add(job.id)
      else parked.delete(job.id)
      void wake()
    }
    const heartbeat = setInterval(() => {
      store.renewJob(job.id, owner, nowMs() + leaseMs).then(
        (held) => held || controller.abort(new Error('The job was cancelled or taken over.')),
        (error) => onDefect?.(error),
      )
    }, leaseMs / 3)
    heartbeat.unref()
    try {
      if (job.attempts > maxAttempts) throw new Error(`It was begun ${maxAttempts} times and never came to an end.`)
      await outsideOfRequests(() => handler.run(job.payload, { signal, progressed, park }))
      // Stopped in the middle is not done; what was done is found done by whoever goes on.
      if (!signal.aborted) await store.endJob(job.id, owner, { state: 'done' })
    } catch (thrown) {
      // Whoever cancelled it, or has it now, sees to the rest.
      if (signal.aborted) return
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      await store.endJob(job.id, owner, { state: 'failed', error: error.message })
      await handler.failed?.(job.payload, error)
    } finally {
      clearInterval(heartbeat)
      if (closed) await store.releaseJob(job.id, owner)
    }
  }

  return {
    async add({ priority = 0, ...job }) {
      const added = await store.addJob({ ...job, priority, createdAt: nowMs() })
      void wake()
      return added
    },

    start() {
      if (started) return
      started = true
      timer = setInterval(() => void wake(), pollMs)
      timer.unref()
      void wake()
    },

    async cancel(id) {
      const cancelled = await store.cancelJob(id)
      running.get(id)?.controller.abort(new Error('The job was cancelled.'))
      return cancelled
    },

    async close() {
      closed = true
      clearInterval(timer)
      await claiming
      const ends = [...running.values()].map(({ controller, ended }) => {
        controller.abort(new Error('limn is closing.'))
        return ended
      })
      await Promise.all(ends)
    },
  }
}
