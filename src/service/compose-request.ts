import type { GenerateContentRequest, GenerationConfig } from '../gemini-api/generate-content-request.ts'
import { inlineDataOf } from '../gemini-api/inline-data.ts'
import type { SafetySetting } from '../gemini-api/safety-settings.ts'

/** A request said in plain terms, for people who do not write the wire shape. */
export interface PlainRequest {
  prompt: string
  /** Pictures to look at, as files (PNG, JPEG, WebP, GIF, AVIF, TIFF, HEIC), in order. They come before the prompt, as Google advises. */
  references?: readonly { bytes: Uint8Array; mimeType: string }[]
  /** `1:1`, `16:9`, … Default: that of the first reference, else 1:1. */
  aspectRatio?: string
  /** `1K`, `2K` or `4K`. Default: 1K. */
  imageSize?: string
  /** Same seed, same picture. */
  seed?: number
  /** Also tell how the picture was planned. */
  includeThoughts?: boolean
  /** Thresholds by category; see docs/safety.md. Default: as Google has them. */
  safetySettings?: readonly SafetySetting[]
  /** Let the model look things up on the web first. */
  search?: boolean | undefined
}

/** The same as Google's wire shape. */
export function composeRequest(plain: PlainRequest): GenerateContentRequest {
  const { prompt, references = [], aspectRatio, imageSize, seed, includeThoughts, safetySettings, search } = plain
  const generationConfig: GenerationConfig = { responseModalities: ['TEXT', 'IMAGE'] }
  if (aspectRatio !== undefined || imageSize !== undefined) {
    generationConfig.imageConfig = {
      ...(aspectRatio !== undefined && { aspectRatio }),
      ...(imageSize !== undefined && { imageSize }),
    }
  }
  if (seed !== undefined) generationConfig.seed = seed
  if (includeThoughts) generationConfig.thinkingConfig = { includeThoughts }
  return {
    contents: [
      {
        role: 'user',
        parts: [
          ...references.map(({ bytes, mimeType }) => ({
            inlineData: inlineDataOf(bytes, mimeType),
          })),
          { text: prompt },
        ],
      },
    ],
    generationConfig,
    ...(safetySettings && { safetySettings: [...safetySettings] }),
    ...(search && { tools: [{ googleSearch: {} }] }),
  }
}
