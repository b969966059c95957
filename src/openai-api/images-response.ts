import type { GenerateContentResponse } from '../gemini-api/generate-content-response.ts'
import { holdBytes } from '../gemini-api/inline-data.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { ImagesRequest } from './images-request.ts'

/** One finished picture. */
export interface Picture {
  bytes: Uint8Array
  width: number
  height: number
  /** Parts of it are clear. */
  transparent: boolean
  /** Where it can be fetched, when `response_format` is `url`. */
  url?: string
}

/** Token counts in OpenAI's words. */
export interface ImagesUsage {
  input_tokens: number
  input_tokens_details: { text_tokens: number; image_tokens: number }
  output_tokens: number
  output_tokens_details: { text_tokens: number; image_tokens: number }
  total_tokens: number
}

/** Body of an answer. `b64_json` is made only as it is sent. Source: ImagesResponse of the openai package 7.59.0. */
export interface ImagesResponse {
  created: number
  background: 'transparent' | 'opaque'
  data: ({ b64_json: string } | { url: string })[]
  output_format: string
  quality: string
  size: string
  safety_identifier?: string
  usage: ImagesUsage
}

/** @param createdMs Milliseconds since 1970. */
export function buildImagesResponse(input: {
  request: ImagesRequest
  pictures: readonly Picture[]
  usages: readonly UsageMetadata[]
  createdMs: number
}): ImagesResponse {
  const { request, pictures, usages, createdMs } = input
  return {
    created: Math.floor(createdMs / 1000),
    background: pictures[0]!.transparent ? 'transparent' : 'opaque',
    data: pictures.map(({ bytes, url }) => (url === undefined ? holdBytes({}, bytes, 'b64_json') : { url })),
    output_format: request.outputFormat,
    quality: request.quality,
    size: sizeText(pictures[0]!),
    ...(request.safetyIdentifier !== undefined && { safety_identifier: request.safetyIdentifier }),
    usage: toImagesUsage(usages),
  }
}

export const sizeText = ({ width, height }: { width: number; height: number }): string => `${width}x${height}`

/** What several calls used together. Thoughts are text that came out. */
export function toImagesUsage(usages: readonly UsageMetadata[]): ImagesUsage {
  const sum = (count: (usage: UsageMetadata) => number) => usages.reduce((total, usage) => total + count(usage), 0)
  const input = sum((usage) => usage.promptTokenCount)
  const inputImages = sum((usage) => imageTokens(usage.promptTokensDetails))
  const output = sum((usage) => (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0))
  const outputImages = sum((usage) => imageTokens(usage.candidatesTokensDetails))
  return {
    input_tokens: input,
    input_tokens_details: { text_tokens: input - inputImages, image_tokens: inputImages },
    output_tokens: output,
    output_tokens_details: { text_tokens: output - outputImages, image_tokens: outputImages },
    total_tokens: input + output,
  }
}

function imageTokens(details: UsageMetadata['promptTokensDetails']): number {
  return (details ?? []).reduce((sum, { modality, tokenCount }) => sum + (modality === 'IMAGE' ? tokenCount : 0), 0)
}

/** Why an answer holds no picture; undefined when it does. */
export function blockOf(response: GenerateContentResponse): { reason: string; message?: string } | undefined {
  if (response.promptFeedback !== undefined) return { reason: response.promptFeedback.blockReason }
  const candidate = response.candidates?.[0]
  const reason = candidate?.finishReason ?? 'NO_IMAGE'
  if (reason === 'STOP') return undefined
  return { reason, ...(candidate?.finishMessage !== undefined && { message: candidate.finishMessage }) }
}

/** OpenAI's words for Google's categories. */
const categoryOf: Readonly<Record<string, string>> = {
  HARASSMENT: 'harassment',
  HATE_SPEECH: 'hate',
  HATE: 'hate',
  SEXUALLY_EXPLICIT: 'sexual',
  DANGEROUS_CONTENT: 'violence',
}

/** What an answer was blocked for, coarsely: by what its ratings say, where nothing else does. */
export function moderationCategories(
  response: GenerateContentResponse,
  warnings: readonly { harm?: string }[],
): readonly string[] {
  const said = warnings.flatMap(({ harm }) => harm ?? [])
  const ratings = response.promptFeedback?.safetyRatings ?? response.candidates?.[0]?.safetyRatings ?? []
  const rated = ratings
    .filter(({ blocked }) => blocked)
    .map(({ category }) => categoryOf[category.replace(/^HARM_CATEGORY_(IMAGE_)?/, '')] ?? 'other')
  const categories = said.length > 0 ? said : rated
  return categories.length > 0 ? [...new Set(categories)] : ['other']
}
