import { LimnError } from './limn-error.ts'

/** The caller gave up: its `AbortSignal` fired, or its connection closed. */
export class CancelledError extends LimnError {
  constructor(message = 'The request was cancelled by the caller.', options: { cause?: unknown } = {}) {
    super(message, { code: 'cancelled', cause: options.cause })
  }
}

/** Throws a CancelledError when `signal` has fired; call it between steps of long work. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CancelledError(undefined, { cause: signal.reason })
}
