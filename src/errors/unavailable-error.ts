import { LimnError } from './limn-error.ts'

/** More came than can be served now; the same request may be served later. */
export class UnavailableError extends LimnError {
  /** When to come back. */
  readonly retryAfterMs: number

  constructor(message: string, options: { retryAfterMs: number; cause?: unknown }) {
    super(message, { code: 'unavailable', retryable: true, cause: options.cause })
    this.retryAfterMs = options.retryAfterMs
  }
}
