import type { MiddlewareHandler } from 'hono'

/** Headers that Google's servers send with every answer. Source: gemini-api-facts §3.5. */
export function googleHeaders(): MiddlewareHandler {
  return async function googleHeadersMiddleware(context, next) {
    const started = performance.now()
    await next()
    const { headers } = context.res
    if (/^application\/json(?:;|$)/.test(headers.get('content-type') ?? '')) {
      headers.set('content-type', 'application/json; charset=UTF-8')
    }
    headers.set('vary', 'Origin, X-Origin, Referer')
    headers.set('x-content-type-options', 'nosniff')
    headers.set('x-frame-options', 'SAMEORIGIN')
    headers.set('x-xss-protection', '0')
    headers.set('server-timing', `gfet4t7; dur=${Math.round(performance.now() - started)}`)
  }
}
