import { isLimnError, throwIfCancelled } from '../errors/index.ts'

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
  /** Wakes who waits for `next`. */
  tell(): void
  pump: Promise<void>
}

/** @param joined An event as whoever joins a call is told it. */
export function createRunningCalls<Event>(joined: (event: Event) => Event): RunningCalls<Event> {
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
      tell() {
        const waken = wake
        call.next = rest()
        waken()
      },
      pump: Promise.resolve(),
    }
    const pump = async (): Promise<void> => {
      try {
        for await (const event of start(controller.signal)) {
          call.events.push(event)
          call.tell()
        }
        call.end = {}
      } catch (error) {
        call.end = { error }
      } finally {
        running.delete(key)
        call.tell()
      }
    }
    running.set(key, call)
    call.pump = pump()
    return call
  }

  return {
    async *follow(key, signal, start) {
      let call: RunningCall<Event> | undefined
      const onAbort = (): void => call?.tell()
      signal?.addEventListener('abort', onAbort, { once: true })
      try {
        for (;;) {
          throwIfCancelled(signal)
          const other = running.get(key)
          call = other ?? begin(key, start)
          call.listeners += 1
          try {
            for (let at = 0; ; ) {
              if (at < call.events.length) {
                const event = call.events[at]!
                yield other ? joined(event) : event
                at += 1
              } else if (!call.end) {
                throwIfCancelled(signal)
                await call.next
              } else if ('error' in call.end) throw call.end.error
              else return
            }
          } catch (error) {
            // Others had left it before it was sent; whoever came in that moment has not.
            const givenUp = isLimnError(error) && error.code === 'cancelled' && !signal?.aborted
            if (!givenUp) throw error
          } finally {
            call.listeners -= 1
            if (call.listeners === 0 && !call.end) call.controller.abort()
          }
        }
      } finally {
        signal?.removeEventListener('abort', onAbort)
      }
    },

    running: () => running.size,

    async ended() {
      while (running.size > 0) await Promise.all([...running.values()].map(({ pump }) => pump))
    },
  }
}
