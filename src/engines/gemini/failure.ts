import {
  EngineError,
  type FieldViolation,
  InvalidRequestError,
  type LimnError,
  NotFoundError,
  PermissionError,
  QuotaError,
  type QuotaViolation,
  UnavailableError,
} from '../../errors/index.ts'
import { isJsonObject } from '../../gemini-api/proto-json.ts'

/** A call that brought no answer. */
export interface Failure {
  error: LimnError
  /** False only where it surely cost nothing. */
  maybeBilled: boolean
  /** True when the same call may succeed soon. */
  passing: boolean
  /** When, if the other side said so. */
  retryAfterMs?: number
}

export const engineName = 'gemini'

/** Without Retry-After, when Google says no more than that it is busy. */
const usualRetryAfterMs = 1_000

/** No connection came about. */
export function unreachable(host: string, cause: unknown): Failure {
  const message = `${host} cannot be reached (${codeOf(cause)}). Nothing was sent. Check the network, and google.baseUrl in config.json.`
  return {
    error: new EngineError(engineName, message, { code: 'unavailable', retryable: true, cause }),
    maybeBilled: false,
    passing: true,
  }
}

const maybePaid =
  'It may have been paid: limn counts it as spent and does not send it again by itself; limn cost unknown lists it and says what to do.'

/** A parser's message quotes what it read, which is not ours to show. */
export function unreadable(host: string): LimnError {
  return new EngineError(
    engineName,
    `${host} answered 200 with what is no JSON, or the beginning of it. Check google.baseUrl in config.json. ${maybePaid}`,
  )
}

/** It left, and its answer did not come, or not whole. */
export function cutOff(host: string, cause: unknown): Failure {
  const message = `The request was sent to ${host} and its answer did not come whole (${codeOf(cause)}). ${maybePaid}`
  return {
    error: new EngineError(engineName, message, { code: 'unavailable', cause }),
    maybeBilled: true,
    passing: false,
  }
}

/** A call that was begun and given up. */
const begunStatuses = new Set([408, 499])

/**
 * An answer that is no 200. Google bills none of its refusals; what an internal error did nobody says, nor what another
 * success is.
 */
export function refusal(
  status: number,
  body: unknown,
  { retryAfter, model, nowMs }: { retryAfter?: string | undefined; model: string; nowMs: number },
): Failure {
  const { message, details, statusName } = readError(body)
  const said = message ?? `Google answered ${status}${statusName ? ` ${statusName}` : ''} without words.`
  const free = (error: LimnError): Failure => ({ error, maybeBilled: false, passing: false })
  const askedMs = retryInfoMs(details) ?? retryAfterMs(retryAfter, nowMs)
  if (status === 429) {
    const violations = quotaViolations(details)
    const options = { ...(askedMs !== undefined && { retryAfterMs: askedMs }), violations }
    // A day's quota is not back within minutes, whatever the delay says.
    const passing = askedMs !== undefined && !violations.some(({ quotaId }) => /PerDay/i.test(quotaId))
    return {
      error: new QuotaError(said, options),
      maybeBilled: false,
      passing,
      ...(passing && { retryAfterMs: askedMs }),
    }
  }
  if (status === 503) {
    const error = new UnavailableError(said, { retryAfterMs: askedMs ?? usualRetryAfterMs })
    return { error, maybeBilled: false, passing: true, ...(askedMs !== undefined && { retryAfterMs: askedMs }) }
  }
  if (status >= 500 || begunStatuses.has(status)) {
    const code = status === 504 || status === 408 ? 'deadline-exceeded' : 'internal'
    const told = message === undefined ? said : `${status} came from Google, which says: “${message}”`
    return { error: new EngineError(engineName, `${told} ${maybePaid}`, { code }), maybeBilled: true, passing: false }
  }
  if (status < 400) {
    const other = `Google's API was expected, and ${status} came. Check google.baseUrl in config.json.`
    return status < 300
      ? { error: new EngineError(engineName, `${other} ${maybePaid}`), maybeBilled: true, passing: false }
      : free(new EngineError(engineName, other))
  }
  if (status === 401 || status === 403 || isAboutKey(details, said)) {
    return free(new PermissionError(`Google does not take the key that limn was given: ${said}`))
  }
  if (status === 404) return free(new NotFoundError(`Google has no ${model} for this key: ${said}`))
  return free(new InvalidRequestError(fieldViolations(details), said))
}

/** A 200 that is no answer. */
export const noAnswer = (what: string): LimnError =>
  new EngineError(engineName, `Google answered 200 and ${what}. ${maybePaid}`)

/** An error that comes inside an answer of 200: the call had begun. */
export function brokenOff(body: unknown): LimnError {
  const { message, code } = readError(body)
  const said = message ?? 'without words'
  return new EngineError(engineName, `Google broke off its answer (${code ?? 'no code'}): ${said} ${maybePaid}`, {
    code: code === 503 ? 'unavailable' : code === 504 ? 'deadline-exceeded' : 'internal',
  })
}

function readError(body: unknown): {
  code?: number
  message?: string
  statusName?: string
  details: Record<string, unknown>[]
} {
  const first = Array.isArray(body) ? body[0] : body
  const error = isJsonObject(first) && isJsonObject(first.error) ? first.error : {}
  return {
    ...(typeof error.code === 'number' && { code: error.code }),
    ...(typeof error.message === 'string' && error.message !== '' && { message: error.message }),
    ...(typeof error.status === 'string' && { statusName: error.status }),
    details: Array.isArray(error.details) ? error.details.filter(isJsonObject) : [],
  }
}

const detailOf = (details: readonly Record<string, unknown>[], type: string) =>
  details.find((detail) => String(detail['@type']).endsWith(`google.rpc.${type}`))

function retryInfoMs(details: readonly Record<string, unknown>[]): number | undefined {
  const delay = /^(\d+(?:\.\d+)?)s$/.exec(String(detailOf(details, 'RetryInfo')?.retryDelay))
  return delay ? Math.ceil(Number(delay[1]) * 1000) : undefined
}

/** Seconds, or a date. */
function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d+$/.test(header)) return Number(header) * 1000
  const atMs = /^[A-Z][a-z]+, /.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs)
}

function listOf(detail: Record<string, unknown> | undefined, key: string): Record<string, unknown>[] {
  const list = detail?.[key]
  return Array.isArray(list) ? list.filter(isJsonObject) : []
}

function quotaViolations(details: readonly Record<string, unknown>[]): QuotaViolation[] {
  return listOf(detailOf(details, 'QuotaFailure'), 'violations').map((violation) => ({
    quotaMetric: String(violation.quotaMetric ?? ''),
    quotaId: String(violation.quotaId ?? ''),
    quotaDimensions: (isJsonObject(violation.quotaDimensions) ? violation.quotaDimensions : {}) as Record<
      string,
      string
    >,
    quotaValue: Number(violation.quotaValue ?? 0),
  }))
}

function fieldViolations(details: readonly Record<string, unknown>[]): FieldViolation[] {
  return listOf(detailOf(details, 'BadRequest'), 'fieldViolations').map(({ field, description }) => ({
    field: String(field ?? ''),
    description: String(description ?? ''),
  }))
}

function isAboutKey(details: readonly Record<string, unknown>[], message: string): boolean {
  return String(detailOf(details, 'ErrorInfo')?.reason).startsWith('API_KEY') || message.startsWith('API key not valid')
}

function codeOf(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string }
  return code ?? message ?? 'no reason given'
}
