import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { QuotaError } from '../errors/index.ts'
import { toErrorEnvelope } from '../gemini-api/error-envelope.ts'
import type { HttpEnv } from './http-env.ts'
import { redactDeep } from './journal/redact.ts'

/** Any thrown value as JSON, Google's or that of the route's own dialect. The one place where an error becomes an answer. */
export function answerError(context: Context<HttpEnv>, error: unknown): Response {
  context.set('error', error)
  const { status, body } = (context.get('toErrorAnswer') ?? toErrorEnvelope)(error)
  const { retryAfterMs } = (error ?? {}) as Partial<QuotaError>
  // The SDKs' interactions client reads this header; nobody reads RetryInfo.
  if (typeof retryAfterMs === 'number') context.header('retry-after', String(Math.ceil(retryAfterMs / 1000)))
  // A stream that is no event stream is one array, its error too.
  const clean = redactDeep(body, context.get('redact'))
  const whole = context.get('answersArray') === true ? [clean] : clean
  return context.json(whole, status as ContentfulStatusCode)
}
