import { type ErrorCode, isLimnError } from '../errors/index.ts'

/** What the process answers to its caller. Documented in docs/cli.md. */
export const exitCodes = {
  done: 0,
  requestIsWrong: 2,
  blockedBySafety: 3,
  quotaOrBudget: 4,
  engineFailed: 5,
  interrupted: 130,
} as const

const byErrorCode: Readonly<Record<ErrorCode, number>> = {
  'invalid-argument': exitCodes.requestIsWrong,
  'failed-precondition': exitCodes.requestIsWrong,
  unauthenticated: exitCodes.requestIsWrong,
  'permission-denied': exitCodes.requestIsWrong,
  'not-found': exitCodes.requestIsWrong,
  'already-exists': exitCodes.requestIsWrong,
  'resource-exhausted': exitCodes.quotaOrBudget,
  cancelled: exitCodes.interrupted,
  internal: exitCodes.engineFailed,
  unavailable: exitCodes.engineFailed,
  'deadline-exceeded': exitCodes.engineFailed,
}

export function exitCodeOf(error: unknown): number {
  return isLimnError(error) ? byErrorCode[error.code] : exitCodes.engineFailed
}
