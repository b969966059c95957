import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { PermissionError } from '../../errors/index.ts'
import { errorMessages } from '../../gemini-api/error-messages.data.ts'
import { InvalidKeyError } from '../../gemini-api/invalid-key-error.ts'
import { callerKeyOf } from '../caller-key.ts'

/** Lets only callers with one of `keys` pass: no key is 403, a wrong one 400, as at Google. */
export function requireKey(keys: readonly string[]): MiddlewareHandler {
  const accepted = keys.map(digest)
  return async function requireKeyMiddleware(context, next) {
    const key = callerKeyOf(context)
    if (key === undefined) throw new PermissionError(errorMessages.missingKey)
    if (!isAccepted(key, accepted)) throw new InvalidKeyError()
    await next()
  }
}

/** Compares digests, all of them: neither length nor place of a wrong letter shows in the time it takes. */
function isAccepted(key: string, accepted: readonly Buffer[]): boolean {
  const given = digest(key)
  return accepted.reduce((found, one) => timingSafeEqual(given, one) || found, false)
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
