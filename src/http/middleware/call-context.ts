import type { MiddlewareHandler } from 'hono'
import { type CallContext, withCallContext } from '../call-context.ts'
import { callerKeysOf } from '../caller-key.ts'
import type { HttpEnv } from '../http-env.ts'
import { createRedact } from '../journal/redact.ts'
import type { ProjectOf } from '../project-of.ts'

/**
 * Gives every request a context of its own.
 *
 * @param keys They are shown to nobody.
 */
export function callContext(keys: readonly string[], projectOf: ProjectOf): MiddlewareHandler<HttpEnv> {
  return function callContextMiddleware(context, next) {
    const callerKeys = callerKeysOf(context)
    const own: CallContext = { options: { project: projectOf(callerKeys[0]) } }
    context.set('callContext', own)
    context.set('redact', createRedact(keys, callerKeys))
    return withCallContext(own, next)
  }
}
