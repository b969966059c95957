import type { TransferListItem, Worker } from 'node:worker_threads'
import { CancelledError } from '../errors/index.ts'
import { type CarriedError, uncarryError } from './carried-error.ts'
import { createSharedFlag, type SharedFlag } from './shared-flag.ts'

/** What a worker is sent. */
export interface WorkerTask<Task> {
  task: Task
  /** Raised when nobody waits for it any more: `signalOfFlag`. */
  cancelled: SharedArrayBuffer
}

/** What a worker says of a task: that it begins it, any number of events, then one of the others. */
export type WorkerMessage<Event> =
  | { type: 'begun' }
  | { type: 'event'; event: Event }
  | { type: 'end' }
  | { type: 'failed'; error: CarriedError }

export interface WorkerPool<Task, Event> {
  /**
   * What a worker says of a task, as it comes. The next free worker takes it, at most `size` at once. Throws what the
   * task threw, CancelledError when `signal` fires, WorkerDied when the thread ended in the middle.
   */
  run(
    task: Task,
    options: { transfer: readonly TransferListItem[]; signal: AbortSignal | undefined },
  ): AsyncIterable<Event>
  /** Ends the workers; tasks that run or wait fail. */
  close(): Promise<void>
}

/** A thread ended before its task did; `cause` tells why, if it did. */
export class WorkerDied extends Error {}

interface Job<Task, Event> {
  task: Task
  transfer: readonly TransferListItem[]
  flag: SharedFlag
  controller: ReadableStreamDefaultController<Event>
  /** Called when it ends, however it ends. */
  forget: () => void
  /** Set while a worker has it. */
  cancel?: () => void
}

/**
 * Threads for work that would block. They start when they are needed and not before, wait for more without keeping the
 * process alive, and are replaced when they die. One that has not let go of a cancelled task after `graceMs` is ended, but
 * not while it loads: the next would have to load again.
 */
export function createWorkerPool<Task, Event>(options: {
  size: number
  start: () => Worker
  graceMs: number
}): WorkerPool<Task, Event> {
  const { size, start, graceMs } = options
  const workers = new Set<Worker>()
  const idle: Worker[] = []
  const waiting: Job<Task, Event>[] = []

  function startWorker(): Worker {
    const worker = start()
    workers.add(worker)
    worker.once('exit', () => {
      workers.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
      assign()
    })
    // Whoever runs a task listens too; without any listener an error would end the process.
    worker.on('error', () => {})
    return worker
  }

  function assign(): void {
    while (waiting.length > 0) {
      // The one that worked last: the others' memory may be given back meanwhile.
      const worker = idle.pop() ?? (workers.size < size ? startWorker() : undefined)
      if (!worker) return
      give(worker, waiting.shift()!)
    }
  }

  function give(worker: Worker, job: Job<Task, Event>): void {
    const { controller } = job
    let death: unknown
    let grace: NodeJS.Timeout | undefined
    let begun = false
    let cancelled = false
    /** Nobody listens any more: what was to be said has been said. */
    let done = false

    const finish = (say: () => void): void => {
      if (!done) say()
      done = true
    }
    const endUnlessItHears = (): void => {
      if (begun && cancelled) grace ??= setTimeout(() => void worker.terminate(), graceMs)
    }
    const letGo = (): void => {
      clearTimeout(grace)
      job.forget()
      worker.off('message', hear).off('error', remember).off('exit', mourn)
    }
    const hear = (message: WorkerMessage<Event>): void => {
      if (message.type === 'begun') {
        begun = true
        endUnlessItHears()
        return
      }
      if (message.type === 'event') {
        if (!done) controller.enqueue(message.event)
        return
      }
      letGo()
      finish(() => (message.type === 'end' ? controller.close() : controller.error(uncarryError(message.error))))
      worker.unref()
      idle.push(worker)
      assign()
    }
    const remember = (error: unknown): void => {
      death = error
    }
    const mourn = (code: number): void => {
      letGo()
      const why = death instanceof Error ? death.message : `exit code ${code}`
      finish(() => controller.error(new WorkerDied(`The thread ended: ${why}`, { cause: death })))
    }
    job.cancel = () => {
      finish(() => {})
      job.flag.raise()
      cancelled = true
      endUnlessItHears()
    }
    worker.on('message', hear).on('error', remember).on('exit', mourn)
    worker.ref()
    const message: WorkerTask<Task> = { task: job.task, cancelled: job.flag.memory }
    worker.postMessage(message, job.transfer)
  }

  return {
    run(task, { transfer, signal }) {
      let job: Job<Task, Event>
      // A listener left behind on a signal made of others keeps it, and the job, for ever.
      const forget = (): void => signal?.removeEventListener('abort', abort)
      const cancel = (): void => {
        forget()
        const at = waiting.indexOf(job)
        if (at >= 0) waiting.splice(at, 1)
        job.cancel?.()
      }
      const abort = (): void => {
        job.controller.error(new CancelledError(undefined, { cause: signal?.reason }))
        cancel()
      }
      return new ReadableStream<Event>({
        start(controller) {
          job = { task, transfer, flag: createSharedFlag(), controller, forget }
          if (signal?.aborted) return abort()
          signal?.addEventListener('abort', abort, { once: true })
          waiting.push(job)
          assign()
        },
        cancel,
      })
    },

    async close() {
      for (const { controller } of waiting.splice(0)) controller.error(new WorkerDied('The pool was closed.'))
      await Promise.all([...workers].map((worker) => worker.terminate()))
    },
  }
}
