import type { MiddlewareHandler } from 'hono'
import { forAllProjects, forProject } from '../../service/calling-project.ts'
import type { CacheMode } from '../../service/generation.ts'
import type { PayerOf } from '../../service/payer.ts'
import { type CallContext, withCallContext } from '../call-context.ts'
import { callerKeysOf } from '../caller-key.ts'
import type { HttpEnv } from '../http-env.ts'
import { createRedact } from '../journal/redact.ts'
import type { ProjectOf } from '../project-of.ts'

/**
 * Gives every request a context of its own.
 *
 * @param keys They are shown to nobody.
 * @param tellsApart Whether a project sees only its own files, batches and interactions.
 */
export function callContext(
  keys: readonly string[],
  projectOf: ProjectOf,
  payerOf: PayerOf,
  tellsApart: boolean,
): MiddlewareHandler<HttpEnv> {
  return function callContextMiddleware(context, next) {
    const callerKeys = callerKeysOf(context)
    const quota = projectOf(callerKeys[0])
    const cache = cacheModeOf(context.req.header('cache-control'))
    const own: CallContext = { options: { project: quota, payer: payerOf(callerKeys[0]), ...(cache && { cache }) } }
    context.set('callContext', own)
    context.set('redact', createRedact(keys, callerKeys))
    const answer = () => withCallContext(own, next)
    return tellsApart ? forProject(quota, answer) : forAllProjects(answer)
  }
}

/** As HTTP has it: `no-store` keeps out of the cache, `no-cache` asks for an answer that is new. */
function cacheModeOf(cacheControl = ''): CacheMode | undefined {
  const directives = cacheControl
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim())
  if (directives.includes('no-store')) return 'off'
  return directives.includes('no-cache') ? 'refresh' : undefined
}
