import { type ErrorCode, InvalidRequestError, LimnError } from '../../errors/index.ts'
import { errorMessages } from '../../gemini-api/error-messages.data.ts'
import { quotaExceeded } from '../../gemini-api/quota-exceeded.ts'
import type { FaultReason, FaultStatus, StatusEffect } from './fault.ts'

const errors: Readonly<Record<Exclude<FaultStatus, 429>, { code: ErrorCode; message: string; retryable: boolean }>> = {
  400: { code: 'invalid-argument', message: errorMessages.invalidRequest, retryable: false },
  401: { code: 'unauthenticated', message: errorMessages.unauthenticated, retryable: false },
  403: { code: 'permission-denied', message: errorMessages.permissionDenied, retryable: false },
  404: { code: 'not-found', message: errorMessages.notFound, retryable: false },
  409: { code: 'already-exists', message: errorMessages.alreadyExists, retryable: false },
  499: { code: 'cancelled', message: errorMessages.cancelled, retryable: false },
  500: { code: 'internal', message: errorMessages.internal, retryable: true },
  503: { code: 'unavailable', message: errorMessages.overloaded, retryable: true },
  504: { code: 'deadline-exceeded', message: errorMessages.deadline, retryable: true },
}

const reasons: Readonly<Record<FaultReason, { code: ErrorCode; message: string }>> = {
  leaked: { code: 'permission-denied', message: errorMessages.leakedKey },
  region: { code: 'failed-precondition', message: errorMessages.region },
}

/** When a 429 says to come back, unless told. */
const retryAfterMs = { minute: 30_000, day: 3_600_000 }

/** A limit to name in a 429: that of Google's first paid tier as callers saw it. Source: gemini-api-facts §6. */
const limits = { minute: 10, day: 100 }

/** What a route would throw if it had happened. */
export function faultError(effect: StatusEffect, model: string): LimnError {
  const { status, quota } = effect
  if (status === 429) {
    return quotaExceeded({
      exceeded: [{ kind: quota === 'day' ? 'requests-per-day' : 'requests-per-minute', limit: limits[quota] }],
      model,
      tier: 'paid',
      retryAfterMs: effect.retryAfterMs ?? retryAfterMs[quota],
    })
  }
  if (effect.reason !== undefined) {
    const { message, code } = reasons[effect.reason]
    return new LimnError(message, { code })
  }
  const { message, ...options } = errors[status]
  if (status === 400) return new InvalidRequestError([], message)
  const error = new LimnError(message, options)
  return effect.retryAfterMs === undefined ? error : Object.assign(error, { retryAfterMs: effect.retryAfterMs })
}
