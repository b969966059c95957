import { type ErrorCode, isLimnError } from '../errors/index.ts'

/** What the process answers to its caller. Documented in docs/cli.md. */
export const exitCodes = {
  done: 0,
  notFound: 1,
  requestIsWrong: 2,
  blockedBySafety: 3,
  quotaOrBudget: 4,
  engineFailed: 5,
  interrupted: 130,
  terminated: 143,
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

/** @param signalName What interrupted the run, if anything did: 128 and the signal's number is what shells expect. */
export function exitCodeOf(error: unknown, signalName?: unknown): number {
  if (!isLimnError(error)) return exitCodes.engineFailed
  if (error.code === 'cancelled' && signalName === 'SIGTERM') return exitCodes.terminated
  return byErrorCode[error.code]
}
