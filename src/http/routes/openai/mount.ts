import type { Hono } from 'hono'
import { toOpenAiError } from '../../../openai-api/openai-error.ts'
import type { FileService } from '../../../service/files/file-service.ts'
import type { GenerationService } from '../../../service/generation.ts'
import type { HttpEnv } from '../../http-env.ts'
import { errorDialect } from '../../middleware/error-dialect.ts'
import { openAiImagesRoute } from './images-route.ts'
import { openAiModelsRoute } from './models-route.ts'
import { createPictureLinks } from './picture-links.ts'
import { openAiUnknownRoute, unlessAtRoot } from './unknown.ts'

export interface OpenAiRoutes {
  /** What comes before keys are asked for: the shape of errors, and pictures by their addresses. */
  mountOpen(app: Hono<HttpEnv>): void
  /** What needs a key. */
  mount(app: Hono<HttpEnv>): void
}

const folders = ['/v1/openai', '/v1beta/openai']

/** OpenAI's Images API, where Google serves its own likeness of it, and `atRoot` where OpenAI does. */
export function openAiRoutes(options: {
  service: GenerationService
  files: FileService | undefined
  nowMs: () => number
  atRoot: boolean
}): OpenAiRoutes {
  const { service, files, nowMs, atRoot } = options
  const links = files && createPictureLinks({ files, nowMs })
  return {
    mountOpen(app) {
      for (const folder of [...folders, '/v1/images']) app.use(`${folder}/*`, errorDialect(toOpenAiError))
      if (links) app.route('/v1/openai/images/files', links.route)
    },

    mount(app) {
      const images = openAiImagesRoute({ service, links, nowMs })
      for (const folder of folders) {
        app.route(`${folder}/images`, images)
        app.route(`${folder}/models`, openAiModelsRoute(service.conduct))
        app.all(`${folder}/*`, openAiUnknownRoute)
      }
      if (atRoot) app.route('/v1/images', images)
      app.all('/v1/images/*', atRoot ? openAiUnknownRoute : unlessAtRoot)
    },
  }
}
