import { toErrorEnvelope } from './error-envelope.ts'

/** An error inside a message, as google.rpc.Status: its code is no HTTP status. */
export interface RpcStatus {
  code: number
  message: string
  details?: Record<string, unknown>[]
}

/** Source: google/rpc/code.proto. */
const codes: Readonly<Record<string, number>> = {
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  UNAUTHENTICATED: 16,
}

/** Any thrown value, with the text that the same request alone would be answered. */
export function toRpcStatus(error: unknown): RpcStatus {
  const { status, message, details } = toErrorEnvelope(error).body.error
  return { code: codes[status] ?? 2, message, ...(details && { details }) }
}
