import { type ErrorCode, LimnError } from './limn-error.ts'

/** An engine failed to draw: its fault, not the request's. */
export class EngineError extends LimnError {
  /** Name of the engine that failed. */
  readonly engine: string

  constructor(
    engine: string,
    message: string,
    options: {
      code?: Extract<ErrorCode, 'internal' | 'unavailable' | 'deadline-exceeded'>
      retryable?: boolean
      cause?: unknown
    } = {},
  ) {
    super(message, { code: options.code ?? 'internal', retryable: options.retryable ?? false, cause: options.cause })
    this.engine = engine
  }
}
