import type { InlineData } from '../gemini-api/content.ts'
import type { ImagesOperation } from './image-parameters.data.ts'
import type { RequestWarning } from './request-warning.ts'

export type OutputFormat = 'png' | 'jpeg' | 'webp'

/** A request of the Images API, every value checked and every default filled in. */
export interface ImagesRequest {
  operation: ImagesOperation
  prompt: string
  /** As it came; undefined leaves it to limn. */
  model: string | undefined
  /** How many pictures. */
  n: number
  /** Pixels; undefined is `auto`. */
  size: { width: number; height: number } | undefined
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max'
  background: 'transparent' | 'opaque' | 'auto'
  outputFormat: OutputFormat
  /** 0–100, for JPEG and WebP; undefined leaves it to limn. */
  outputCompression: number | undefined
  responseFormat: 'url' | 'b64_json'
  moderation: 'low' | 'auto'
  stream: boolean
  /** Drafts wanted in a stream, at most. */
  partialImages: number
  safetyIdentifier: string | undefined
  /** To be edited; none for `generations`. */
  images: InlineData[]
  /** Clear where the first of `images` is to be changed. */
  mask: InlineData | undefined
  warnings: RequestWarning[]
}
