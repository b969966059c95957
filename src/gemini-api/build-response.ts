import type { Part } from './content.ts'
import type { BlockReason, FinishReason } from './finish-reason.ts'
import type { Candidate, GenerateContentResponse } from './generate-content-response.ts'
import { inlineDataOf } from './inline-data.ts'
import type { ModelProfile } from './model-profile.ts'
import type { SafetyRating } from './safety-settings.ts'
import type { UsageMetadata } from './usage-metadata.ts'

interface ResponseHead {
  profile: Pick<ModelProfile, 'id'>
  /** The same on every chunk of a stream. */
  responseId: string
  usage: UsageMetadata
}

interface Ending {
  finishReason: FinishReason
  finishMessage?: string
  /** None where the request sets no threshold: live models rate nothing then. */
  safetyRatings?: readonly SafetyRating[]
}

/** A part with text in it, or with a thought when `thought` is true. */
export function textPart(text: string, options: { thought?: boolean; signature?: string } = {}): Part {
  return { text, ...marks(options) }
}

/** A part with a picture in it. */
export function imagePart(
  image: { bytes: Uint8Array; mimeType: string },
  options: { thought?: boolean; signature?: string } = {},
): Part {
  return { inlineData: inlineDataOf(image.bytes, image.mimeType), ...marks(options) }
}

function marks({ thought, signature }: { thought?: boolean; signature?: string }): Partial<Part> {
  return { ...(thought === true && { thought }), ...(signature !== undefined && { thoughtSignature: signature }) }
}

/** The whole answer. Without parts the content is `{}`, as Google answers NO_IMAGE and the IMAGE_* reasons. */
export function buildResponse(input: ResponseHead & Ending & { parts: readonly Part[] }): GenerateContentResponse {
  const { parts, finishReason, finishMessage, safetyRatings = [] } = input
  const candidate: Candidate = {
    content: parts.length === 0 ? {} : { parts: [...parts], role: 'model' },
    finishReason,
    ...(finishMessage !== undefined && { finishMessage }),
    index: 0,
    ...(safetyRatings.length > 0 && { safetyRatings: [...safetyRatings] }),
  }
  return { candidates: [candidate], ...tail(input) }
}

/** One chunk of a stream before the last: parts, and no reason to finish. */
export function buildChunk(input: ResponseHead & { parts: readonly Part[] }): GenerateContentResponse {
  return { candidates: [{ content: { parts: [...input.parts], role: 'model' }, index: 0 }], ...tail(input) }
}

/** The last chunk of a stream. Its text is empty, not absent: SDKs drop a turn that holds a content without parts. */
export function buildLastChunk(input: ResponseHead & Ending): GenerateContentResponse {
  return buildResponse({ ...input, parts: input.finishReason === 'STOP' ? [{ text: '' }] : [] })
}

/** A prompt refused before anything was drawn: no candidates. This is HTTP 200. */
export function buildBlockedResponse(
  input: ResponseHead & { blockReason: BlockReason; safetyRatings?: readonly SafetyRating[] },
): GenerateContentResponse {
  const { blockReason, safetyRatings = [] } = input
  const ratings = safetyRatings.length > 0 && { safetyRatings: [...safetyRatings] }
  return { promptFeedback: { blockReason, ...ratings }, ...tail(input) }
}

function tail({ usage, profile, responseId }: ResponseHead) {
  return { usageMetadata: usage, modelVersion: profile.id, responseId }
}
