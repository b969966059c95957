import { CancelledError } from '../errors/index.ts'

/** Runs the work of equal keys once at a time: whoever comes while it runs waits for the same result. */
export type ShareInFlight<T> = (
  key: string,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<T>

/** A caller who gives up leaves the others undisturbed; when the last has given up, the work's own signal fires. */
export function createShareInFlight<T>(): ShareInFlight<T> {
  const running = new Map<string, { result: Promise<T>; waiting: number; controller: AbortController }>()

  return async (key, signal, work) => {
    if (signal?.aborted) throw new CancelledError(undefined, { cause: signal.reason })
    let shared = running.get(key)
    if (!shared) {
      const controller = new AbortController()
      const entry = { result: work(controller.signal), waiting: 0, controller }
      const forget = (): void => {
        if (running.get(key) === entry) running.delete(key)
      }
      entry.result.then(forget, forget)
      running.set(key, entry)
      shared = entry
    }
    shared.waiting += 1
    const { result, controller } = shared
    const entry = shared
    const leaving = signal && whenAborted(signal)
    try {
      return await (leaving ? Promise.race([result, leaving.rejects]) : result)
    } finally {
      leaving?.forget()
      entry.waiting -= 1
      if (entry.waiting === 0 && signal?.aborted) {
        running.delete(key)
        controller.abort(signal.reason)
      }
    }
  }
}

/** A listener left behind on a signal made of others keeps it, and the result with its pictures, for ever. */
function whenAborted(signal: AbortSignal): { rejects: Promise<never>; forget(): void } {
  let forget = (): void => {}
  const rejects = new Promise<never>((_, reject) => {
    const leave = (): void => reject(new CancelledError(undefined, { cause: signal.reason }))
    signal.addEventListener('abort', leave, { once: true })
    forget = () => signal.removeEventListener('abort', leave)
  })
  return { rejects, forget }
}
