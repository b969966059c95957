import { Hono } from 'hono'
import { InvalidRequestError, NotFoundError } from '../../errors/index.ts'
import type { Conduct } from '../../gemini-api/conduct.ts'
import { findServedModel, listServedModels } from '../../gemini-api/model-profiles.ts'
import { toModelResource } from '../../gemini-api/model-resource.ts'

const defaultPageSize = 50
const maxPageSize = 1000

/** `GET models` and `GET models/{model}`. */
export function modelsRoute(apiVersion: string, conduct: Conduct): Hono {
  const route = new Hono()

  route.get('/', (context) => {
    const size = pageSizeOf(context.req.query('pageSize') ?? context.req.query('page_size'))
    const start = pageStartOf(context.req.query('pageToken') ?? context.req.query('page_token'))
    const served = listServedModels(conduct)
    const end = start + size
    return context.json({
      models: served.slice(start, end).map(({ name, profile }) => toModelResource(profile, name)),
      ...(end < served.length && { nextPageToken: pageTokenOf(end) }),
    })
  })

  route.get('/:model', (context) => {
    const model = context.req.param('model')
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

function pageSizeOf(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPageSize
  const size = Number(text)
  if (!Number.isInteger(size) || size < 0) {
    throw invalidQuery('page_size', `page_size must be a whole number from 0 to ${maxPageSize}. Got '${text}'.`)
  }
  return size === 0 ? defaultPageSize : Math.min(size, maxPageSize)
}

function pageTokenOf(start: number): string {
  return Buffer.from(`models:${start}`).toString('base64url')
}

function pageStartOf(token: string | undefined): number {
  if (token === undefined || token === '') return 0
  const start = /^models:(\d{1,6})$/.exec(Buffer.from(token, 'base64url').toString())?.[1]
  if (start === undefined) {
    throw invalidQuery('page_token', 'page_token must be the next_page_token of an earlier answer.')
  }
  return Number(start)
}

function invalidQuery(field: string, description: string): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], description)
}
