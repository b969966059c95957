import { CancelledError, type ErrorCode, InvalidRequestError, isLimnError, LimnError } from '../errors/index.ts'
import type { FieldViolation } from '../errors/invalid-request-error.ts'

/** An error as plain data: what is sent from one thread to another loses its class. */
export interface CarriedError {
  message: string
  /** Of a LimnError; absent for a defect. */
  code?: ErrorCode
  retryable?: boolean
  violations?: readonly FieldViolation[]
  stack?: string | undefined
}

export function carryError(error: unknown): CarriedError {
  if (!isLimnError(error)) {
    return error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
  }
  const { message, code, retryable } = error
  return error instanceof InvalidRequestError
    ? { message, code, violations: error.violations }
    : { message, code, retryable }
}

/** The error again, of the kind it was. */
export function uncarryError({ message, code, retryable, violations, stack }: CarriedError): Error {
  if (violations) return new InvalidRequestError(violations, message)
  if (code === 'cancelled') return new CancelledError(message)
  if (code) return new LimnError(message, { code, ...(retryable !== undefined && { retryable }) })
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
