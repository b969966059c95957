import { Hono } from 'hono'
import { NotFoundError } from '../../../errors/index.ts'
import type { Conduct } from '../../../gemini-api/conduct.ts'
import { findServedModel, listServedModels } from '../../../gemini-api/model-profiles.ts'
import { toOpenAiModel } from '../../../openai-api/model-list.ts'
import { modelNotFound } from '../../../openai-api/resolve-model.ts'
import type { HttpEnv } from '../../http-env.ts'

/** `GET models` and `GET models/{model}` in OpenAI's shape; an id may be written with `models/`. */
export function openAiModelsRoute(conduct: Conduct): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .get('/', (context) => {
      const data = listServedModels(conduct).map(({ name, profile }) => toOpenAiModel(name, profile))
      return context.json({ object: 'list', data })
    })
    .get('/:model{.+}', (context) => {
      const model = context.req.param('model')
      const profile = findServedModel(model, conduct)
      if (profile === undefined) throw new NotFoundError(modelNotFound(model))
      return context.json(toOpenAiModel(model.replace(/^models\//, ''), profile))
    })
}
