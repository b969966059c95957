import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { PermissionError } from '../../errors/index.ts'
import { isLoopback } from '../is-loopback.ts'

/**
 * Lets web pages call, as Google's servers do. Without keys only pages of this machine may: any other page a user
 * happens to visit could draw, and spend, on a server that asks nobody for a key. Programs send no `Origin`.
 */
export function guardOrigins(keys: readonly string[]): MiddlewareHandler {
  const isAllowed = (origin: string) => keys.length > 0 || isLoopbackOrigin(origin)
  const answer = cors({
    origin: (origin) => (isAllowed(origin) ? origin : null),
    exposeHeaders: [
      'x-gemini-service-tier',
      'retry-after',
      'location',
      'range',
      'x-goog-upload-url',
      'x-goog-upload-status',
      'x-goog-upload-size-received',
      'x-goog-upload-chunk-granularity',
      'x-limn-record',
      'x-limn-cost-usd',
      'x-limn-cache',
      'x-limn-saved-usd',
      'x-limn-warnings',
    ],
    maxAge: 3600,
  })
  return async function guardOriginsMiddleware(context, next) {
    const origin = context.req.header('origin')
    if (origin === undefined) return next()
    if (!isAllowed(origin)) {
      throw new PermissionError(
        `Pages of ${origin.slice(0, 200)} may not call a server without keys. Set LIMN_API_KEYS and send one of them.`,
      )
    }
    return answer(context, next)
  }
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname.replace(/^\[|\]$/g, ''))
}
