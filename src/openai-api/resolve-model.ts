import { NotFoundError } from '../errors/index.ts'
import type { Conduct } from '../gemini-api/conduct.ts'
import type { ModelProfile } from '../gemini-api/model-profile.ts'
import { defaultModelId, findServedModel, listServedModels } from '../gemini-api/model-profiles.ts'
import { short } from './read-parameter.ts'
import type { RequestWarning } from './request-warning.ts'

/** OpenAI's image models, dated snapshots included: `gpt-image-1.5`, `chatgpt-image-latest`, `dall-e-3`. */
const openAiImageModel = /^(?:gpt-image-[\w.-]+|chatgpt-image-[\w.-]+|dall-e-\d)$/

export interface ResolvedModel {
  /** Id or alias for the request. */
  name: string
  /** Of the model that answers for it. */
  profile: ModelProfile
  warnings: RequestWarning[]
}

/**
 * The model a request means. Ids of Gemini mean themselves; OpenAI's names, and none, mean limn's default, or the first
 * that is served where that one is not.
 *
 * @throws NotFoundError for any other name.
 */
export function resolveModel(given: string | undefined, conduct: Conduct): ResolvedModel {
  const profile = given ? findServedModel(given, conduct) : undefined
  if (given && profile !== undefined) return { name: given, profile, warnings: [] }
  if (given && !openAiImageModel.test(given)) throw new NotFoundError(modelNotFound(given))
  const fallback = findServedModel(defaultModelId, conduct) ?? listServedModels(conduct)[0]!.profile
  const warnings: RequestWarning[] = []
  if (given) {
    const message = `${given} is a model of OpenAI; ${fallback.id} draws in its place.`
    warnings.push({ type: 'substituted', feature: 'model', message })
  }
  return { name: fallback.id, profile: fallback, warnings }
}

export function modelNotFound(name: string): string {
  return `The model '${short(name)}' does not exist or you do not have access to it. Name one of GET models, or an image model of OpenAI.`
}
