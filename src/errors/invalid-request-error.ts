import { LimnError } from './limn-error.ts'

/** One thing wrong with a request. */
export interface FieldViolation {
  /** Path in the request, in the protocol's own spelling: `generation_config.image_config.aspect_ratio`. */
  field: string
  /** What was expected, what came, and what to do. */
  description: string
}

/** The request is wrong and would be wrong again: every problem at once, each naming its field. */
export class InvalidRequestError extends LimnError {
  readonly violations: readonly FieldViolation[]

  /** @param message Defaults to the descriptions, one a line. */
  constructor(violations: readonly FieldViolation[], message?: string, options: { cause?: unknown } = {}) {
    super(message ?? violations.map((violation) => `* ${violation.field}: ${violation.description}`).join('\n'), {
      code: 'invalid-argument',
      cause: options.cause,
    })
    this.violations = violations
  }
}
