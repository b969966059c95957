import { LimnError } from './limn-error.ts'

/** One limit that is used up, as google.rpc.QuotaFailure names it. */
export interface QuotaViolation {
  /** `generativelanguage.googleapis.com/generate_requests_per_model` */
  quotaMetric: string
  /** `GenerateRequestsPerMinutePerProjectPerModel` */
  quotaId: string
  quotaDimensions: Readonly<Record<string, string>>
  /** The limit itself, not what was used of it. */
  quotaValue: number
}

/** A rate, a daily quota or a budget is used up. */
export class QuotaError extends LimnError {
  /** When to come back, if known. */
  readonly retryAfterMs: number | undefined
  /** Empty when no rate of Google's is used up but a budget of limn's. */
  readonly violations: readonly QuotaViolation[]

  constructor(
    message: string,
    options: { retryAfterMs?: number; violations?: readonly QuotaViolation[]; cause?: unknown } = {},
  ) {
    super(message, { code: 'resource-exhausted', retryable: options.retryAfterMs !== undefined, cause: options.cause })
    this.retryAfterMs = options.retryAfterMs
    this.violations = options.violations ?? []
  }
}
