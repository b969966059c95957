import { LimnError } from './limn-error.ts'

/** A rate, a daily quota or a budget is used up. */
export class QuotaError extends LimnError {
  /** When to come back, if known. */
  readonly retryAfterMs: number | undefined

  constructor(message: string, options: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, { code: 'resource-exhausted', retryable: options.retryAfterMs !== undefined, cause: options.cause })
    this.retryAfterMs = options.retryAfterMs
  }
}
