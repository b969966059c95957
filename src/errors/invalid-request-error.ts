import { LimnError } from './limn-error.ts'

/** One thing wrong with a request. */
export interface FieldViolation {
  /** Path in the request, in the protocol's own spelling: `generation_config.image_config.aspect_ratio`. */
  field: string
  /** What was expected, what came, and what to do. */
  description: string
}

/** As many are told: nobody reads more, and a body of a hundred megabytes may hold millions. */
const mostTold = 100

/** The first of them, and how many more there are. */
export function firstViolations(violations: readonly FieldViolation[]): readonly FieldViolation[] {
  const next = violations[mostTold]
  if (next === undefined) return violations
  const description = `and ${violations.length - mostTold} more like these; mend them first.`
  return [...violations.slice(0, mostTold), { field: next.field, description }]
}

/** The request is wrong and would be wrong again: every problem at once (of very many the first), each naming its field. */
export class InvalidRequestError extends LimnError {
  readonly violations: readonly FieldViolation[]

  /** @param message Defaults to the descriptions, one a line. */
  constructor(violations: readonly FieldViolation[], message?: string, options: { cause?: unknown } = {}) {
    const told = firstViolations(violations)
    super(message ?? told.map((violation) => `* ${violation.field}: ${violation.description}`).join('\n'), {
      code: 'invalid-argument',
      cause: options.cause,
    })
    this.violations = told
  }
}
