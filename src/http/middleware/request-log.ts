import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from '../http-env.ts'
import type { HttpLog } from '../log.ts'

/** Tells `log` of every answer, once its head is ready. */
export function requestLog(log: HttpLog | undefined): MiddlewareHandler<HttpEnv> {
  return async function requestLogMiddleware(context, next) {
    const started = performance.now()
    await next()
    const error = context.get('error')
    log?.({
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      durationMs: performance.now() - started,
      ...(error !== undefined && { error }),
    })
  }
}
