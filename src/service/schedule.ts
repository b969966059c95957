import PQueue from 'p-queue'
import { CancelledError } from '../errors/index.ts'

/** Lets requests through by bucket: one queue for each engine and model. */
export interface Scheduler {
  /** Waits for a turn in `bucket`; the caller must call the function it gets when it is done. Throws CancelledError when `signal` fires first. */
  enter(bucket: string, signal?: AbortSignal): Promise<() => void>
}

/** @param concurrency How many requests of one bucket run at once. */
export function createScheduler(options: { concurrency: number }): Scheduler {
  const queues = new Map<string, PQueue>()
  const queueOf = (bucket: string): PQueue => {
    const queue = queues.get(bucket) ?? new PQueue({ concurrency: options.concurrency })
    queues.set(bucket, queue)
    return queue
  }
  return {
    enter: (bucket, signal) =>
      new Promise((resolve, reject) => {
        queueOf(bucket)
          .add(() => new Promise<void>((leave) => resolve(leave)), { signal })
          .catch((error) => reject(new CancelledError(undefined, { cause: error })))
      }),
  }
}
