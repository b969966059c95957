import {
  type ErrorCode,
  type FieldViolation,
  InvalidRequestError,
  LimnError,
  PermissionError,
} from '../../errors/index.ts'

/** Something wrong with a file that a request names, and what it is at Google when nothing else is wrong. */
export interface FileProblem extends FieldViolation {
  code: ErrorCode
}

/**
 * Throws what is wrong with a request, all of it at once. Files alone are refused as Google refuses them, in its words
 * and no others; with anything else wrong too, they are fields among fields.
 */
export function throwProblems(violations: readonly FieldViolation[], problems: readonly FileProblem[]): void {
  if (violations.length + problems.length === 0) return
  const [first] = problems
  const alike = violations.length === 0 && problems.every(({ code }) => code === first?.code)
  const message = [...new Set(problems.map(({ description }) => description))].join('\n')
  if (alike && first?.code === 'permission-denied') throw new PermissionError(message)
  if (alike && first?.code === 'failed-precondition') throw new LimnError(message, { code: 'failed-precondition' })
  throw new InvalidRequestError([...violations, ...problems.map(({ field, description }) => ({ field, description }))])
}
