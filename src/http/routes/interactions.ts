import { type Context, Hono } from 'hono'
import { InvalidRequestError, NotFoundError } from '../../errors/index.ts'
import { toInteractionError } from '../../gemini-api/interactions/interaction-error.ts'
import { parseInteractionRequest } from '../../gemini-api/interactions/parse-interaction-request.ts'
import type { InteractionService } from '../../service/interactions/interaction-service.ts'
import { answerJson } from '../answer-json.ts'
import { callSignalOf } from '../call-signal.ts'
import type { HttpEnv } from '../http-env.ts'
import { headersOf, serviceTierOf } from '../limn-headers.ts'
import { errorDialect } from '../middleware/error-dialect.ts'
import { publicBaseUrlOf } from '../public-base-url.ts'
import { readJson } from '../read-json.ts'
import { answerInteractionEvents } from './interaction-events.ts'

/** Errors of the Interactions API in its own shape. Comes before whatever may throw. */
export function useInteractionErrors(app: Hono<HttpEnv>): void {
  for (const apiVersion of ['v1', 'v1beta']) {
    app.use(`/${apiVersion}/interactions/*`, errorDialect(toInteractionError))
  }
}

/** `POST interactions`, `GET` and `DELETE interactions/{id}`, `POST interactions/{id}/cancel`. Source: gemini-api-facts §3.9. */
export function interactionsRoute(apiVersion: string, interactions: InteractionService): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .post('/', async (context) => {
      const call = callSignalOf(context.req.raw)
      const request = parseInteractionRequest(await readJson(context.req.raw))
      const options = { signal: call.signal, apiUrl: `${publicBaseUrlOf(context.req.raw)}/${apiVersion}` }
      context.header('x-gemini-service-tier', request.settings.serviceTier ?? 'standard')
      if (request.stream) {
        const events = await call.untilAborted(interactions.stream(request, options))
        return answerInteractionEvents(context, events, call)
      }
      const { interaction, generation } = await call.untilAborted(interactions.create(request, options))
      if (generation) {
        context.header('x-gemini-service-tier', serviceTierOf(generation.response))
        for (const [name, value] of headersOf(generation)) context.header(name, value)
      }
      return answerJson(context, interaction)
    })
    .get('/:id', async (context) => {
      const id = context.req.param('id')
      const afterEvent = context.req.query('last_event_id') || undefined
      if (!flagOf(context, 'stream')) {
        if (afterEvent !== undefined) throw invalid('last_event_id', 'can only be used with stream=true.')
        return answerJson(context, await interactions.get(id, { includeInput: flagOf(context, 'include_input') }))
      }
      const call = callSignalOf(context.req.raw)
      const events = await interactions.follow(id, { signal: call.signal, ...(afterEvent && { afterEvent }) })
      return answerInteractionEvents(context, events, call)
    })
    .delete('/:id', async (context) => {
      await interactions.remove(context.req.param('id'))
      return context.json({})
    })
    .post('/:id/cancel', async (context) => answerJson(context, await interactions.cancel(context.req.param('id'))))
    .all('*', ({ req: { method, path } }) => {
      throw new NotFoundError(`Method not found. limn has no ${method} ${path.slice(0, 200)}.`)
    })
}

function flagOf(context: Context, name: string): boolean {
  const value = context.req.query(name)?.toLowerCase() ?? ''
  if (value === 'true') return true
  if (value === 'false' || value === '') return false
  throw invalid(name, 'must be true or false.')
}

function invalid(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }])
}
