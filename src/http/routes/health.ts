import { Hono } from 'hono'

/** For whoever watches the process; needs no key. */
export function healthRoute(version: string): Hono {
  return new Hono().get('/', (context) => context.json({ status: 'ok', version }))
}
