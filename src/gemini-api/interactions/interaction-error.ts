import {
  type ErrorCode,
  type InvalidRequestError,
  isLimnError,
  LimnError,
  type QuotaError,
} from '../../errors/index.ts'
import { errorMessages } from '../error-messages.data.ts'
import { InvalidKeyError } from '../invalid-key-error.ts'
import type { InteractionErrorDetail } from './interaction.ts'

/** An error whose word is not the one its kind implies. */
export class InteractionError extends LimnError {
  readonly interactionCode: string

  constructor(interactionCode: string, message: string, options: { code: ErrorCode; cause?: unknown }) {
    super(message, options)
    this.interactionCode = interactionCode
  }
}

/** Words by kind. Source: gemini-api-facts §4.2. */
const words: Readonly<Record<ErrorCode, string>> = {
  'invalid-argument': 'invalid_request',
  'failed-precondition': 'failed_precondition',
  unauthenticated: 'authentication',
  'permission-denied': 'permission_denied',
  'not-found': 'not_found',
  'already-exists': 'already_exists',
  'resource-exhausted': 'rate_limit_exceeded',
  cancelled: 'cancelled',
  internal: 'api_error',
  unavailable: 'service_unavailable',
  'deadline-exceeded': 'deadline_exceeded',
}

/** A limit that takes longer than this to recover is one of the day. */
const longestRateLimitMs = 3_600_000

/**
 * Any thrown value as the Interactions API answers it: a word instead of a number, and nothing but the message beside
 * it. What is no LimnError is a defect and says nothing of itself.
 */
export function toInteractionError(error: unknown): { status: number; body: { error: InteractionErrorDetail } } {
  if (!isLimnError(error)) {
    return { status: 500, body: { error: { message: errorMessages.internal, code: words.internal } } }
  }
  // A key that is wrong and a key that is missing are the same to this API, unlike to the others.
  const isKey = error instanceof InvalidKeyError || error.message === errorMessages.missingKey
  const code = isKey ? words.unauthenticated : wordOf(error)
  return { status: isKey ? 401 : error.status, body: { error: { message: messageOf(error), code } } }
}

function wordOf(error: LimnError): string {
  const { interactionCode } = error as Partial<InteractionError>
  if (interactionCode !== undefined) return interactionCode
  if (error.code === 'resource-exhausted') {
    const { retryAfterMs } = error as Partial<QuotaError>
    if ((retryAfterMs ?? 0) > longestRateLimitMs) return 'quota_exceeded'
  }
  return words[error.code] ?? words.internal
}

function messageOf(error: LimnError): string {
  const { violations } = error as Partial<InvalidRequestError>
  if (!violations?.length || error.message !== violations.map(lineOf).join('\n')) return error.message
  return violations.map(({ field, description }) => `Invalid input at '${field}': ${description}`).join('\n')
}

const lineOf = ({ field, description }: { field: string; description: string }): string => `* ${field}: ${description}`
