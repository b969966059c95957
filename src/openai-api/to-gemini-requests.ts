import type { GenerateContentRequest, GenerationConfig } from '../gemini-api/generate-content-request.ts'
import type { ModelProfile } from '../gemini-api/model-profile.ts'
import type { ImagesRequest } from './images-request.ts'
import { nearestFormat } from './nearest-format.ts'
import type { RequestWarning } from './request-warning.ts'

/** Less restrictive than Google's default, as `moderation: low` asks. */
const lowModeration = ['HARASSMENT', 'HATE_SPEECH', 'SEXUALLY_EXPLICIT', 'DANGEROUS_CONTENT'].map((name) => ({
  category: `HARM_CATEGORY_${name}`,
  threshold: 'BLOCK_ONLY_HIGH',
}))

/** The same in Gemini's shape, one request a picture: the first as anybody would ask for it, the others by seeds of their own. */
export function toGeminiRequests(
  request: ImagesRequest,
  profile: ModelProfile,
): { requests: GenerateContentRequest[]; warnings: RequestWarning[] } {
  const warnings: RequestWarning[] = []
  const config: GenerationConfig = { responseModalities: ['IMAGE'] }
  if (request.size !== undefined) {
    const { aspectRatio, imageSize, width, height } = nearestFormat(profile, request.size)
    config.imageConfig = { aspectRatio, imageSize }
    if (width !== request.size.width || height !== request.size.height) {
      const asked = `${request.size.width}x${request.size.height}`
      const message = `${profile.id} draws no ${asked}; ${width}x${height} is nearest (${aspectRatio}, ${imageSize}).`
      warnings.push({ type: 'adjusted', feature: 'size', message })
    }
  }
  if (request.outputCompression !== undefined && request.outputFormat !== 'png') {
    config.imageConfig = { ...config.imageConfig, outputCompressionQuality: request.outputCompression }
  }
  if (request.stream && request.partialImages > 0) {
    if (profile.thinking.levels.length > 0) config.thinkingConfig = { includeThoughts: true }
    else warnings.push(noDrafts(profile))
  }
  const base: GenerateContentRequest = {
    contents: [
      {
        role: 'user',
        parts: [...request.images.map((inlineData) => ({ inlineData })), { text: promptOf(request) }],
      },
    ],
    ...(request.moderation === 'low' && { safetySettings: lowModeration }),
  }
  const requests = Array.from({ length: request.n }, (_, index) => ({
    ...base,
    generationConfig: index === 0 ? config : { ...config, seed: seedOf(request.prompt, index) },
  }))
  return { requests, warnings }
}

/** Gemini's API has no parameter for it: words say it. */
function promptOf({ background, images, prompt }: ImagesRequest): string {
  if (background !== 'transparent') return prompt
  return `${prompt}\n${images.length > 0 ? 'Make the background transparent.' : 'On a transparent background.'}`
}

function noDrafts(profile: ModelProfile): RequestWarning {
  const message = `${profile.id} does not think, so it has no drafts to show.`
  return { type: 'unsupported', feature: 'partial_images', message }
}

/** FNV-1a over UTF-16 units, 31 bits: the same words give the same series of pictures. */
function seedOf(prompt: string, index: number): number {
  let hash = 0x811c9dc5 ^ index
  for (let at = 0; at < prompt.length; at += 1) hash = Math.imul(hash ^ prompt.charCodeAt(at), 0x01000193)
  return hash >>> 1
}
