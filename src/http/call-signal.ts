import { CancelledError, LimnError } from '../errors/index.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'

/** When a call must end, and why it ended early. */
export interface CallSignal {
  /** Fires when the client has gone, when the deadline of `X-Server-Timeout` has passed, or on `abort`. */
  signal: AbortSignal
  abort(): void
  /** As `promise`, but no later than the signal: then it throws what the client is to be answered. */
  untilAborted<Value>(promise: Promise<Value>): Promise<Value>
}

const longestTimerMs = 2 ** 31 - 1

/** SDKs with a `timeout` send `X-Server-Timeout` in seconds. */
export function callSignalOf(request: Request): CallSignal {
  const own = new AbortController()
  const signals = [request.signal, own.signal]
  const seconds = Number(request.headers.get('x-server-timeout') ?? Number.NaN)
  const deadline = seconds > 0 ? AbortSignal.timeout(Math.min(Math.ceil(seconds * 1000), longestTimerMs)) : undefined
  if (deadline !== undefined) signals.push(deadline)
  const signal = AbortSignal.any(signals)

  const reasonToEnd = () =>
    deadline?.aborted && !request.signal.aborted
      ? new LimnError(errorMessages.deadline, { code: 'deadline-exceeded', retryable: true })
      : new CancelledError(errorMessages.cancelled)

  return {
    signal,
    abort: () => own.abort(),
    async untilAborted(promise) {
      // Whoever draws may be slow to notice the signal; the client is not kept waiting for that.
      promise.catch(() => {})
      let onAbort = () => {}
      const aborted = new Promise<never>((_, reject) => {
        onAbort = () => reject(reasonToEnd())
        if (signal.aborted) onAbort()
        else signal.addEventListener('abort', onAbort, { once: true })
      })
      aborted.catch(() => {})
      try {
        return await Promise.race([promise, aborted])
      } catch (error) {
        throw signal.aborted ? reasonToEnd() : error
      } finally {
        signal.removeEventListener('abort', onAbort)
      }
    },
  }
}
