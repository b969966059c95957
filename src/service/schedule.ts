import PQueue from 'p-queue'
import { CancelledError, UnavailableError } from '../errors/index.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'

/** Lets requests through by bucket: one queue for each engine and model. */
export interface Scheduler {
  /**
   * Waits for a turn in `bucket`; the caller must call the function it gets when it is done. Of those who wait, the
   * highest priority (default 0) is first.
   *
   * @throws CancelledError when `signal` fires first, UnavailableError when too many wait already.
   */
  enter(bucket: string, signal?: AbortSignal, priority?: number): Promise<() => void>
}

export interface SchedulerOptions {
  /** How many requests of one bucket run at once. */
  concurrency: number
  /** How many of one bucket may wait for their turn. */
  maxWaiting: number
  /** Milliseconds of a clock that only goes on. */
  nowMs: () => number
}

/** Share of the newest run in what is thought to be the usual time. */
const newestShare = 0.2
/** Sooner than this nobody need come back. */
const leastRetryMs = 1000

export function createScheduler({ concurrency, maxWaiting, nowMs }: SchedulerOptions): Scheduler {
  const queues = new Map<string, { queue: PQueue; usualMs: number }>()
  const bucketOf = (name: string) => {
    const bucket = queues.get(name) ?? { queue: new PQueue({ concurrency }), usualMs: 0 }
    queues.set(name, bucket)
    return bucket
  }
  return {
    async enter(name, signal, priority = 0) {
      if (signal?.aborted) throw new CancelledError(undefined, { cause: signal.reason })
      const bucket = bucketOf(name)
      const { queue, usualMs } = bucket
      if (queue.pending >= concurrency && queue.size >= maxWaiting) {
        const untilEmptyMs = (usualMs * queue.size) / concurrency
        throw new UnavailableError(errorMessages.overloaded, { retryAfterMs: Math.max(leastRetryMs, untilEmptyMs) })
      }
      return new Promise((resolve, reject) => {
        const run = (): Promise<void> => {
          const startMs = nowMs()
          return new Promise((free) => {
            resolve(() => {
              bucket.usualMs = usualOf(bucket.usualMs, nowMs() - startMs)
              free()
            })
          })
        }
        queue.add(run, { signal, priority }).catch((error) => reject(new CancelledError(undefined, { cause: error })))
      })
    },
  }
}

function usualOf(sofarMs: number, newestMs: number): number {
  return sofarMs === 0 ? newestMs : sofarMs + newestShare * (newestMs - sofarMs)
}
