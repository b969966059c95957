/**
 * What went wrong, in one word that callers may branch on. The words follow the canonical codes of Google's APIs,
 * so that `gemini-api/error-envelope.ts` maps them one to one.
 */
export type ErrorCode =
  | 'invalid-argument'
  | 'failed-precondition'
  | 'unauthenticated'
  | 'permission-denied'
  | 'not-found'
  | 'already-exists'
  | 'resource-exhausted'
  | 'cancelled'
  | 'internal'
  | 'unavailable'
  | 'deadline-exceeded'

/** HTTP status of each code, as Google answers it. */
export const httpStatusOf: Readonly<Record<ErrorCode, number>> = {
  'invalid-argument': 400,
  'failed-precondition': 400,
  unauthenticated: 401,
  'permission-denied': 403,
  'not-found': 404,
  'already-exists': 409,
  'resource-exhausted': 429,
  cancelled: 499,
  internal: 500,
  unavailable: 503,
  'deadline-exceeded': 504,
}

export interface LimnErrorOptions {
  code: ErrorCode
  /** Whether the same request may succeed later. Decided where the failure is seen. */
  retryable?: boolean
  cause?: unknown
}

/** An answer of another server, as it came. */
export interface ErrorReply {
  /** As the call asked for it: `json`, `array` or `sse`. */
  framing: string
  status: number
  headers: Readonly<Record<string, string>>
  body: Uint8Array
}

const marker = Symbol.for('limn.error')

/**
 * The one base of every error limn raises on purpose. Anything else that is thrown is a defect.
 * The message says what was expected, what came, and what to do next.
 */
export class LimnError extends Error {
  readonly code: ErrorCode
  /** HTTP status of `code`. */
  readonly status: number
  readonly retryable: boolean
  /** What failed where it was not the picture: putting its prompt into words, which comes before. */
  step?: 'enhance'
  /** What it was read from, for a caller who asked for just that. */
  reply?: ErrorReply

  constructor(message: string, options: LimnErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.code = options.code
    this.status = httpStatusOf[options.code]
    this.retryable = options.retryable ?? false
    Object.defineProperty(this, marker, { value: true })
  }
}

/** True for errors of any copy of limn in the process, unlike `instanceof`. */
export function isLimnError(error: unknown): error is LimnError {
  return typeof error === 'object' && error !== null && marker in error
}
