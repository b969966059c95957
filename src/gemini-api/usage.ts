import type { InlineData } from './content.ts'
import { estimateDocumentTokens } from './documents.ts'
import type { ImageSize, ModelProfile } from './model-profile.ts'
import { estimateImageTokens, estimateTextTokens } from './tokens.ts'
import type { ModalityTokenCount, UsageMetadata } from './usage-metadata.ts'

export interface UsageInput {
  profile: ModelProfile
  /** All text that went in: every turn and the system instruction. */
  promptText: string
  /** Pictures that went in, in pixels; undefined where they are not known. */
  inputImages: readonly ({ width: number; height: number } | undefined)[]
  /** Documents that went in. */
  inputDocuments?: readonly InlineData[]
  /** Sizes of the pictures that came out; drafts shown while thinking are not billed and do not count. */
  images: readonly ImageSize[]
  /** Text that came out, without thoughts. */
  text: string
  thoughts: string
  /** As asked; default `standard`. */
  serviceTier?: string
}

/** What Google would report for such a call: pictures at the profile's tokens, texts estimated. */
export function buildUsage(input: UsageInput): UsageMetadata {
  const prompt = countPrompt(input.promptText, input.inputImages, input.inputDocuments)
  const imageTokens = input.images.reduce((sum, size) => sum + (input.profile.imageTokens[size] ?? 0), 0)
  const textTokens = estimateTextTokens(input.text)
  const thoughtsTokens = estimateTextTokens(input.thoughts)
  const candidatesTokens = imageTokens + textTokens
  const usage: UsageMetadata = {
    promptTokenCount: prompt.totalTokens,
    ...(candidatesTokens > 0 && { candidatesTokenCount: candidatesTokens }),
    ...(thoughtsTokens > 0 && { thoughtsTokenCount: thoughtsTokens }),
    totalTokenCount: prompt.totalTokens + candidatesTokens + thoughtsTokens,
    promptTokensDetails: prompt.promptTokensDetails,
  }
  const details = modalities(textTokens, imageTokens)
  if (details.length > 0) usage.candidatesTokensDetails = details
  usage.serviceTier = input.serviceTier ?? 'standard'
  return usage
}

/** Tokens of what goes in, as countTokens and usageMetadata report them. */
export function countPrompt(
  text: string,
  images: readonly ({ width: number; height: number } | undefined)[],
  documents: readonly InlineData[] = [],
): { totalTokens: number; promptTokensDetails: ModalityTokenCount[] } {
  const textTokens = estimateTextTokens(text)
  const imageTokens = images.reduce((sum, image) => sum + estimateImageTokens(image), 0)
  const documentTokens = documents.reduce((sum, document) => sum + estimateDocumentTokens(document), 0)
  return {
    totalTokens: textTokens + imageTokens + documentTokens,
    promptTokensDetails: modalities(textTokens, imageTokens, documentTokens),
  }
}

function modalities(text: number, image: number, document = 0): ModalityTokenCount[] {
  const details: ModalityTokenCount[] = []
  if (text > 0) details.push({ modality: 'TEXT', tokenCount: text })
  if (image > 0) details.push({ modality: 'IMAGE', tokenCount: image })
  if (document > 0) details.push({ modality: 'DOCUMENT', tokenCount: document })
  return details
}
