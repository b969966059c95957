import type { Hono } from 'hono'
import { toOpenAiError } from '../../../openai-api/openai-error.ts'
import type { GenerationService } from '../../../service/generation.ts'
import type { HttpEnv } from '../../http-env.ts'
import { errorDialect } from '../../middleware/error-dialect.ts'
import { openAiImagesRoute } from './images-route.ts'
import { openAiModelsRoute } from './models-route.ts'
import { openAiUnknownRoute, unlessAtRoot } from './unknown.ts'

const folders = ['/v1/openai', '/v1beta/openai']

/** Errors of OpenAI's routes in OpenAI's shape. Comes before whatever may throw. */
export function useOpenAiErrors(app: Hono<HttpEnv>): void {
  for (const folder of [...folders, '/v1/images']) app.use(`${folder}/*`, errorDialect(toOpenAiError))
}

/** OpenAI's Images API, where Google serves its own likeness of it, and `atRoot` where OpenAI does. */
export function mountOpenAi(
  app: Hono<HttpEnv>,
  { atRoot, ...given }: { service: GenerationService; nowMs: () => number; atRoot: boolean },
): void {
  const images = openAiImagesRoute(given)
  for (const folder of folders) {
    app.route(`${folder}/images`, images)
    app.route(`${folder}/models`, openAiModelsRoute(given.service.conduct))
    app.all(`${folder}/*`, openAiUnknownRoute)
  }
  if (atRoot) app.route('/v1/images', images)
  app.all('/v1/images/*', atRoot ? openAiUnknownRoute : unlessAtRoot)
}
