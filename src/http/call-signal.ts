import { CancelledError, InvalidRequestError, LimnError } from '../errors/index.ts'
import type { Conduct } from '../gemini-api/conduct.ts'
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

/** Google's, by its own message. */
const shortestDeadlineSeconds = 10

/**
 * SDKs with a `timeout` send `X-Server-Timeout` in seconds.
 *
 * @throws InvalidRequestError for what is no number of seconds, and, where `conduct` is strict, for fewer than Google takes.
 */
export function callSignalOf(request: Request, conduct: Conduct | undefined = undefined): CallSignal {
  const own = new AbortController()
  const seconds = secondsOf(request)
  if (conduct?.strict && seconds > 0 && seconds < shortestDeadlineSeconds) {
    throw wrongTimeout(errorMessages.deadlineTooShort(seconds, shortestDeadlineSeconds))
  }
  const deadline = seconds > 0 ? AbortSignal.timeout(Math.min(Math.ceil(seconds * 1000), longestTimerMs)) : undefined
  // A signal made of others takes four times as long to make; a deadline's must not keep the call until it fires.
  if (request.signal.aborted) own.abort(request.signal.reason)
  else request.signal.addEventListener('abort', () => own.abort(request.signal.reason), { once: true })
  const signal = deadline ? AbortSignal.any([own.signal, deadline]) : own.signal

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

/** 0 where there is no deadline. */
function secondsOf(request: Request): number {
  const given = request.headers.get('x-server-timeout')?.trim() ?? ''
  if (given === '') return 0
  if (/^\d+(\.\d+)?$/.test(given)) return Number(given)
  throw wrongTimeout(
    `X-Server-Timeout must be a number of seconds, such as 30; ${JSON.stringify(given.slice(0, 100))} came.`,
  )
}

const wrongTimeout = (description: string): InvalidRequestError =>
  new InvalidRequestError([{ field: 'X-Server-Timeout', description }], description)
