import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from '../http-env.ts'
import { redactError } from '../journal/redact.ts'
import type { HttpLog } from '../log.ts'

/** Tells `log` of every answer, once its head is ready. */
export function requestLog(log: HttpLog | undefined): MiddlewareHandler<HttpEnv> {
  return async function requestLogMiddleware(context, next) {
    const started = performance.now()
    await next()
    // A page that looks every second would fill it.
    if (context.req.path.startsWith('/limn/') && context.res.ok) return
    const error = context.get('error')
    const redact = context.get('redact')
    log?.({
      method: context.req.method,
      path: redact(context.req.path),
      status: context.res.status,
      durationMs: performance.now() - started,
      ...(error !== undefined && { error: redactError(error, redact) }),
    })
  }
}
