import { Hono } from 'hono'
import { NotFoundError } from '../../errors/index.ts'
import type { Conduct } from '../../gemini-api/conduct.ts'
import { findServedModel, listServedModels } from '../../gemini-api/model-profiles.ts'
import { toModelResource } from '../../gemini-api/model-resource.ts'
import { pageSizeOf, pageStartOf, pageTokenOf } from '../paging.ts'
import { answerUnknown } from './unknown.ts'

const defaultPageSize = 50
const maxPageSize = 1000

/** `GET models` and `GET models/{model}`. */
export function modelsRoute(apiVersion: string, conduct: Conduct): Hono {
  const route = new Hono()

  route.get('/', (context) => {
    const size = pageSizeOf(context, { fallback: defaultPageSize, max: maxPageSize })
    const start = Number(pageStartOf(context, 'models', /^\d{1,6}$/)?.[0] ?? 0)
    const served = listServedModels(conduct)
    const end = start + size
    return context.json({
      models: served.slice(start, end).map(({ name, profile }) => toModelResource(profile, name)),
      ...(end < served.length && { nextPageToken: pageTokenOf('models', String(end)) }),
    })
  })

  route.get('/:model', (context) => {
    const model = context.req.param('model')
    if (model.includes(':')) return answerUnknown(context)
    const profile = findServedModel(model, conduct)
    if (profile === undefined || model.startsWith('models/')) {
      throw new NotFoundError(
        `Model is not found: models/${model} for API version ${apiVersion}. Call ListModels to see the list of available models.`,
      )
    }
    return context.json(toModelResource(profile))
  })

  return route
}
