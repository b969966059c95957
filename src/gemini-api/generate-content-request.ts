import type { Content } from './content.ts'
import type { SafetySetting } from './safety-settings.ts'

/** Body of generateContent, camelCase, unknown fields kept. Source: gemini-api-facts §3.2. */
export interface GenerateContentRequest {
  contents: Content[]
  systemInstruction?: Content
  safetySettings?: SafetySetting[]
  tools?: Record<string, unknown>[]
  toolConfig?: Record<string, unknown>
  cachedContent?: string
  generationConfig?: GenerationConfig
  labels?: Record<string, string>
  serviceTier?: string
  [unknown: string]: unknown
}

export interface GenerationConfig {
  /** `TEXT`, `IMAGE`; any case. Default: both. */
  responseModalities?: string[]
  imageConfig?: { aspectRatio?: string; imageSize?: string; [unknown: string]: unknown }
  /** The newer spelling of imageConfig; object or array. */
  responseFormat?: unknown
  candidateCount?: number
  seed?: number
  temperature?: number
  topP?: number
  topK?: number
  maxOutputTokens?: number
  stopSequences?: string[]
  thinkingConfig?: { thinkingLevel?: string; thinkingBudget?: number; includeThoughts?: boolean }
  mediaResolution?: string
  [unknown: string]: unknown
}
