import type { FieldViolation } from '../errors/index.ts'
import { errorMessages } from './error-messages.data.ts'
import type { GenerateContentRequest } from './generate-content-request.ts'
import type { ModelProfile } from './model-profile.ts'
import { isJsonObject } from './proto-json.ts'

/** What a text model could do and this one cannot: call functions, answer in JSON, use a cache, search where its profile says no. */
export function checkTools(profile: ModelProfile, request: GenerateContentRequest): FieldViolation[] {
  const violations: FieldViolation[] = []
  request.tools?.forEach((tool, index) => {
    const field = `tools[${index}]`
    if (tool.functionDeclarations !== undefined) {
      const description = errorMessages.functionCalling(profile.id)
      violations.push({ field: `${field}.function_declarations`, description })
    }
    const { googleSearch } = tool
    if (googleSearch === undefined) return
    const searchTypes = isJsonObject(googleSearch) ? googleSearch.searchTypes : undefined
    const imageSearch = isJsonObject(searchTypes) && searchTypes.imageSearch !== undefined
    if (!profile.search.web) {
      violations.push({ field: `${field}.google_search`, description: errorMessages.search(profile.id) })
    } else if (imageSearch && !profile.search.image) {
      violations.push({
        field: `${field}.google_search.search_types.image_search`,
        description: `Image search is not enabled for models/${profile.id}; it searches the web only.`,
      })
    }
  })

  if (request.cachedContent) {
    violations.push({ field: 'cached_content', description: errorMessages.cachedContent(profile.id) })
  }

  const { responseMimeType, responseSchema, responseJsonSchema } = request.generationConfig ?? {}
  const wantsJson = responseMimeType !== undefined && responseMimeType !== '' && responseMimeType !== 'text/plain'
  if (wantsJson || responseSchema !== undefined || responseJsonSchema !== undefined) {
    violations.push({
      field: 'generation_config.response_mime_type',
      description: errorMessages.jsonMode(profile.id),
    })
  }
  return violations
}
