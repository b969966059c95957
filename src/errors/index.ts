export { CancelledError, throwIfCancelled } from './cancelled-error.ts'
export { EngineError } from './engine-error.ts'
export { type FieldViolation, firstViolations, InvalidRequestError } from './invalid-request-error.ts'
export {
  type ErrorCode,
  type ErrorReply,
  httpStatusOf,
  isLimnError,
  LimnError,
  type LimnErrorOptions,
} from './limn-error.ts'
export { MaybePaidError } from './maybe-paid-error.ts'
export { NotFoundError } from './not-found-error.ts'
export { PermissionError } from './permission-error.ts'
export { QuotaError, type QuotaViolation } from './quota-error.ts'
export { UnavailableError } from './unavailable-error.ts'
