import type { Content } from './content.ts'
import type { BlockReason, FinishReason } from './finish-reason.ts'
import type { SafetyRating } from './safety-settings.ts'
import type { UsageMetadata } from './usage-metadata.ts'

export interface Candidate {
  content: Content
  /** Absent on the chunks of a stream before the last. */
  finishReason?: FinishReason
  finishMessage?: string
  index: number
  safetyRatings?: SafetyRating[]
}

/** Answer of generateContent, and each chunk of streamGenerateContent. Source: gemini-api-facts §3.3. */
export interface GenerateContentResponse {
  /** Absent when the prompt was blocked. */
  candidates?: Candidate[]
  promptFeedback?: { blockReason: BlockReason; safetyRatings?: SafetyRating[] }
  usageMetadata: UsageMetadata
  modelVersion: string
  responseId: string
}
