import type { MiddlewareHandler } from 'hono'
import { type CallContext, withCallContext } from '../call-context.ts'
import { callerKeysOf } from '../caller-key.ts'
import type { HttpEnv } from '../http-env.ts'
import { createRedact } from '../journal/redact.ts'

/**
 * Gives every request a context of its own.
 *
 * @param keys They are shown to nobody.
 */
export function callContext(keys: readonly string[]): MiddlewareHandler<HttpEnv> {
  return function callContextMiddleware(context, next) {
    const own: CallContext = { options: {} }
    context.set('callContext', own)
    context.set('redact', createRedact(keys, callerKeysOf(context)))
    return withCallContext(own, next)
  }
}
