import { Hono } from 'hono'
import type { CostQuery, CostReport } from '../../service/cost-report.ts'
import type { HttpEnv } from '../http-env.ts'

/** What was paid, as `limn cost` says it. */
export type CostReporter = (query: CostQuery) => Promise<CostReport>

/** `GET /limn/v1/cost?by=model&since=7d`. @param tellsApart Whether a project sees only what it paid itself. */
export function costRoute(report: CostReporter, tellsApart: boolean): Hono<HttpEnv> {
  return new Hono<HttpEnv>().get('/', async (context) => {
    const { by, since, until } = context.req.query()
    const payer = tellsApart ? context.get('callContext').options.payer : undefined
    context.header('cache-control', 'no-store')
    return context.json(await report({ by, since, until, payer }))
  })
}
