import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from '../http-env.ts'
import { redactError } from '../journal/redact.ts'
import type { HttpLog } from '../log.ts'

/** Tells `log` of every answer, once its head is ready, and again of one that goes wrong after that. */
export function requestLog(log: HttpLog | undefined): MiddlewareHandler<HttpEnv> {
  return async function requestLogMiddleware(context, next) {
    const started = performance.now()
    await next()
    // A page that looks every second would fill it.
    if (context.req.path.startsWith('/limn/') && context.res.ok) return
    const error = context.get('error')
    const redact = context.get('redact')
    const { method, path } = context.req
    const { status } = context.res
    const tell = (thrown: unknown): void =>
      log?.({
        method,
        path: redact(path),
        status,
        durationMs: performance.now() - started,
        ...(thrown !== undefined && { error: redactError(thrown, redact) }),
      })
    tell(error)
    context.set('onLateError', tell)
  }
}
