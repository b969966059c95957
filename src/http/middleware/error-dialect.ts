import type { MiddlewareHandler } from 'hono'
import type { ErrorAnswer, HttpEnv } from '../http-env.ts'

/** Errors of these routes, those of the key and the origin included, are answered as `toAnswer` says. */
export function errorDialect(toAnswer: (error: unknown) => ErrorAnswer): MiddlewareHandler<HttpEnv> {
  return async function errorDialectMiddleware(context, next) {
    context.set('toErrorAnswer', toAnswer)
    await next()
  }
}
