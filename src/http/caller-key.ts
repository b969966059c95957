import type { Context } from 'hono'

/** The key a caller sends: by `x-goog-api-key`, `?key=` or `Authorization: Bearer`, read in this order. */
export function callerKeyOf(context: Context): string | undefined {
  return callerKeysOf(context)[0]
}

/** All that it sends. */
export function callerKeysOf(context: Context): string[] {
  const bearer = /^bearer\s+(.+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
  return [context.req.header('x-goog-api-key'), context.req.query('key'), bearer].filter(
    (key) => key !== undefined && key !== '',
  ) as string[]
}
