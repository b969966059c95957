import {
  type ErrorCode,
  type FieldViolation,
  type InvalidRequestError,
  isLimnError,
  type LimnError,
  type QuotaError,
  type QuotaViolation,
} from '../errors/index.ts'
import { errorMessages } from './error-messages.data.ts'
import { InvalidKeyError } from './invalid-key-error.ts'

/** Google's error body. Source: gemini-api-facts §4.1; details are messages of google.rpc. */
export interface ErrorBody {
  error: { code: number; message: string; status: string; details?: Record<string, unknown>[] }
}

export interface ErrorEnvelope {
  /** HTTP status. */
  status: number
  body: ErrorBody
}

const statusNames: Readonly<Record<ErrorCode, string>> = {
  'invalid-argument': 'INVALID_ARGUMENT',
  'failed-precondition': 'FAILED_PRECONDITION',
  unauthenticated: 'UNAUTHENTICATED',
  'permission-denied': 'PERMISSION_DENIED',
  'not-found': 'NOT_FOUND',
  'already-exists': 'ALREADY_EXISTS',
  'resource-exhausted': 'RESOURCE_EXHAUSTED',
  cancelled: 'CANCELLED',
  internal: 'INTERNAL',
  unavailable: 'UNAVAILABLE',
  'deadline-exceeded': 'DEADLINE_EXCEEDED',
}

/**
 * Any thrown value as Google's servers would answer it. What is no LimnError is a defect: it becomes Google's text of an
 * internal error, so that no path and no stack leaves the machine.
 */
export function toErrorEnvelope(error: unknown): ErrorEnvelope {
  if (!isLimnError(error)) return errorEnvelope(500, 'INTERNAL', errorMessages.internal)
  return errorEnvelope(error.status, statusNames[error.code] ?? 'UNKNOWN', messageOf(error), detailsOf(error))
}

/** An envelope by its parts, for answers that are no error of ours: 501, for one. */
export function errorEnvelope(
  status: number,
  name: string,
  message: string,
  details: Record<string, unknown>[] = [],
): ErrorEnvelope {
  return {
    status,
    body: { error: { code: status, message, status: name, ...(details.length > 0 && { details }) } },
  }
}

/** Google names fields of a bad value from the message type: `* GenerateContentRequest.contents: …`. */
function messageOf(error: LimnError): string {
  if (!isInvalidRequest(error) || error.violations.length === 0) return error.message
  if (error.message !== linesOf(error.violations, '')) return error.message
  return `${linesOf(error.violations, 'GenerateContentRequest.')}\n`
}

function linesOf(violations: readonly FieldViolation[], prefix: string): string {
  return violations.map((violation) => `* ${prefix}${violation.field}: ${violation.description}`).join('\n')
}

function detailsOf(error: LimnError): Record<string, unknown>[] {
  if (error instanceof InvalidKeyError) {
    return [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'API_KEY_INVALID',
        domain: 'googleapis.com',
        metadata: { service: 'generativelanguage.googleapis.com' },
      },
      { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message: error.message },
    ]
  }
  if (isInvalidRequest(error) && error.violations.length > 0) {
    const fieldViolations = error.violations.map(({ field, description }) => ({ field, description }))
    return [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations }]
  }
  if (error.code === 'resource-exhausted') {
    const { retryAfterMs, violations = [] } = error as Partial<QuotaError>
    const details = violations.length > 0 ? detailsOfLimits(violations) : detailsOfBudget(error.message)
    if (retryAfterMs !== undefined) {
      details.push({ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${retryAfterMs / 1000}s` })
    }
    return details
  }
  return []
}

function detailsOfBudget(message: string): Record<string, unknown>[] {
  return [{ '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ description: message }] }]
}

function detailsOfLimits(violations: readonly QuotaViolation[]): Record<string, unknown>[] {
  return [
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [
        {
          description: 'Learn more about Gemini API quotas',
          url: 'https://ai.google.dev/gemini-api/docs/rate-limits',
        },
      ],
    },
    {
      '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
      // A 64-bit number is a text in proto-JSON, and 0 is left out, as callers saw with `limit: 0`.
      violations: violations.map(({ quotaValue, ...rest }) => ({
        ...rest,
        ...(quotaValue > 0 && { quotaValue: String(quotaValue) }),
      })),
    },
  ]
}

/** By shape, so that errors of another copy of limn count too. */
function isInvalidRequest(error: LimnError): error is InvalidRequestError {
  return error.code === 'invalid-argument' && Array.isArray((error as Partial<InvalidRequestError>).violations)
}
