import { CancelledError, isLimnError } from '../errors/index.ts'

/** Calls that may be paid: each runs once at a time and to its end, whoever listens and whoever leaves. */
export interface RunningCalls<Event> {
  /**
   * The events of the call that runs under `key`, from its first on; when none runs, `start` begins one. Its signal
   * fires when nobody listens any more; whether it still heeds that is its own affair.
   *
   * @throws CancelledError as soon as `signal` fires.
   */
  follow(
    key: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => AsyncIterable<Event>,
  ): AsyncGenerator<Event>
  running(): number
  /** Resolves when none runs. */
  ended(): Promise<void>
}

interface RunningCall<Event> {
  events: Event[]
  /** Set when it has ended; `error` when it threw. */
  end: { error?: unknown } | undefined
  listeners: number
  controller: AbortController
  /** Resolves with the next event or the end. */
  next: Promise<void>
  pump: Promise<void>
}

export function createRunningCalls<Event>(): RunningCalls<Event> {
  const running = new Map<string, RunningCall<Event>>()

  function begin(key: string, start: (signal: AbortSignal) => AsyncIterable<Event>): RunningCall<Event> {
    const controller = new AbortController()
    let wake = (): void => {}
    const rest = (): Promise<void> => new Promise((resolve) => (wake = resolve))
    const call: RunningCall<Event> = {
      events: [],
      end: undefined,
      listeners: 0,
      controller,
      next: rest(),
      pump: Promise.resolve(),
    }
    const tell = (): void => {
      const waken = wake
      call.next = rest()
      waken()
    }
    const pump = async (): Promise<void> => {
      try {
        for await (const event of start(controller.signal)) {
          call.events.push(event)
          tell()
        }
        call.end = {}
      } catch (error) {
        call.end = { error }
      } finally {
        running.delete(key)
        tell()
      }
    }
    running.set(key, call)
    call.pump = pump()
    return call
  }

  async function* listen(call: RunningCall<Event>, left: Promise<never>): AsyncGenerator<Event> {
    call.listeners += 1
    try {
      for (let at = 0; ; ) {
        const { next } = call
        if (at < call.events.length) {
          yield call.events[at]!
          at += 1
        } else if (!call.end) await Promise.race([next, left])
        else if ('error' in call.end) throw call.end.error
        else return
      }
    } finally {
      call.listeners -= 1
      if (call.listeners === 0 && !call.end) call.controller.abort()
    }
  }

  return {
    async *follow(key, signal, start) {
      const { promise: left, forget } = rejectOnAbort(signal)
      try {
        for (;;) {
          if (signal?.aborted) throw new CancelledError(undefined, { cause: signal.reason })
          try {
            yield* listen(running.get(key) ?? begin(key, start), left)
            return
          } catch (error) {
            // Others had left it before it was sent; whoever came in that moment has not.
            const givenUp = isLimnError(error) && error.code === 'cancelled' && !signal?.aborted
            if (!givenUp) throw error
          }
        }
      } finally {
        forget()
      }
    },

    running: () => running.size,

    async ended() {
      while (running.size > 0) await Promise.all([...running.values()].map(({ pump }) => pump))
    },
  }
}

function rejectOnAbort(signal: AbortSignal | undefined): { promise: Promise<never>; forget(): void } {
  let onAbort = (): void => {}
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => reject(new CancelledError(undefined, { cause: signal?.reason }))
  })
  promise.catch(() => {})
  signal?.addEventListener('abort', onAbort, { once: true })
  return { promise, forget: () => signal?.removeEventListener('abort', onAbort) }
}
