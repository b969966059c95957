import type { MiddlewareHandler } from 'hono'
import { type CallContext, withCallContext } from '../call-context.ts'
import type { HttpEnv } from '../http-env.ts'

/** Gives every request a context of its own. */
export function callContext(): MiddlewareHandler<HttpEnv> {
  return function callContextMiddleware(context, next) {
    const own: CallContext = { options: {} }
    context.set('callContext', own)
    return withCallContext(own, next)
  }
}
