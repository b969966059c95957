import type { FieldViolation } from '../errors/index.ts'
import { checkTools } from './check-tools.ts'
import { type Conduct, referenceConduct } from './conduct.ts'
import type { Part } from './content.ts'
import { documentMimeType, estimateDocumentTokens, isDocument } from './documents.ts'
import { errorMessages } from './error-messages.data.ts'
import type { GenerateContentRequest, GenerationConfig } from './generate-content-request.ts'
import { resolveImageConfig } from './image-config.ts'
import { isEmptyInlineData } from './inline-data.ts'
import { inlineDocumentsOf, inlineImagesOf, promptPartsOf, splitLastTurn, textOf } from './last-turn.ts'
import type { ModelProfile } from './model-profile.ts'
import { checkSafetySettings } from './safety-settings.ts'
import { estimateImageTokens, estimateTextTokens } from './tokens.ts'

/**
 * Formats a request may carry. PNG, JPEG, WebP, HEIC and HEIF are the API's; GIF is the reference document's (first
 * frame), AVIF and TIFF are what people have. Models of Gemini 3 take PDFs besides; films, which some of them take, are refused.
 */
export function acceptedMimeTypes({ acceptsMoreFormats }: Conduct): readonly string[] {
  const always = ['image/png', 'image/jpeg', 'image/webp', 'image/heic', 'image/heif']
  return acceptsMoreFormats ? [...always, 'image/gif', 'image/avif', 'image/tiff'] : always
}

/**
 * Everything wrong with a well-formed request for this model, at once; empty when it may be drawn. Whether the bytes of
 * its pictures are what they claim is for whoever sniffs them.
 */
export function checkRequest(
  profile: ModelProfile,
  request: GenerateContentRequest,
  conduct: Conduct = referenceConduct,
): FieldViolation[] {
  const config = request.generationConfig ?? {}
  return [
    ...checkContents(profile, request, conduct),
    ...checkModalities(profile, config),
    ...resolveImageConfig(profile, request).violations,
    ...checkThinking(profile, config),
    ...checkSampling(config),
    ...checkTools(profile, request),
    ...checkSafetySettings(request.safetySettings ?? []),
  ]
}

function checkContents(profile: ModelProfile, request: GenerateContentRequest, conduct: Conduct): FieldViolation[] {
  if (request.contents.length === 0) {
    return [{ field: 'contents', description: errorMessages.noContents(fieldsBesideContents(request)) }]
  }
  const violations: FieldViolation[] = []

  request.contents.forEach((content, turn) => {
    content.parts?.forEach((part, index) => {
      const path = `contents[${turn}].parts[${index}]`
      const { inlineData } = part
      if (inlineData !== undefined) {
        const isTaken = isDocument(inlineData) ? profile.documents : isAcceptedMimeType(inlineData.mimeType, conduct)
        if (!isTaken) {
          const what = inlineData.mimeType ? errorMessages.mimeType(inlineData.mimeType) : 'mime_type is not specified'
          const taken = [...acceptedMimeTypes(conduct), ...(profile.documents ? [documentMimeType] : [])]
          const description = `${what}. Send one of ${taken.join(', ')}.`
          violations.push({ field: `${path}.inline_data.mime_type`, description })
        }
        if (isEmptyInlineData(inlineData)) {
          violations.push({ field: `${path}.inline_data.data`, description: errorMessages.invalidImage })
        }
      }
    })
  })

  const { parts, contents, index } = splitLastTurn(request)
  const pictures = parts.filter(isPicture).length
  if (pictures > profile.references.max) {
    violations.push({
      field: 'contents',
      description: `models/${profile.id} takes at most ${profile.references.max} reference images in one request; ${pictures} came. Send the ${profile.references.max} that matter most.`,
    })
  }
  const hasDocuments = inlineDocumentsOf(parts).length > 0
  if (textOf(parts).trim() === '' && pictures === 0 && !hasDocuments && violations.length === 0) {
    const field = parts.length === 0 && contents.length > 0 ? `contents[${index}].parts` : 'contents'
    violations.push({
      field,
      description: 'The prompt is empty: the last turn of the user has neither text nor an image. Say what to draw.',
    })
  }

  const all = promptPartsOf(request)
  const tokens =
    estimateTextTokens(textOf(all)) +
    inlineImagesOf(all).length * estimateImageTokens(undefined) +
    inlineDocumentsOf(all).reduce((sum, document) => sum + estimateDocumentTokens(document), 0)
  if (tokens > profile.inputTokenLimit) {
    violations.push({
      field: 'contents',
      description: errorMessages.tooManyTokens(tokens, profile.inputTokenLimit),
    })
  }
  return violations
}

/** What came in its place. */
export function fieldsBesideContents(request: GenerateContentRequest): string[] {
  return Object.keys(request).filter((name) => name !== 'contents')
}

/** In the message, or by an address that whoever reads files will follow. */
function isPicture(part: Part): boolean {
  if (part.thought === true) return false
  return part.inlineData === undefined ? part.fileData !== undefined : !isDocument(part.inlineData)
}

/** Compares without parameters and case: `image/JPEG; q=1` is a JPEG. `image/jpg` is common and clear. */
export function isAcceptedMimeType(mimeType: string | undefined, conduct: Conduct = referenceConduct): boolean {
  const type = mimeType?.split(';', 1)[0]?.trim().toLowerCase()
  return type === 'image/jpg' || acceptedMimeTypes(conduct).some((accepted) => accepted === type)
}

function checkModalities(profile: ModelProfile, config: GenerationConfig): FieldViolation[] {
  const modalities = config.responseModalities ?? []
  if (modalities.length === 0) return []
  const known = modalities.every((modality) => modality === 'TEXT' || modality === 'IMAGE')
  if (known && modalities.includes('IMAGE')) return []
  return [
    {
      field: 'generation_config.response_modalities',
      description: `The requested combination of response modalities (${modalities.join(', ')}) is not supported by the model. models/${profile.id} accepts the following combination of response modalities: IMAGE; TEXT, IMAGE.`,
    },
  ]
}

function checkThinking(profile: ModelProfile, config: GenerationConfig): FieldViolation[] {
  const field = 'generation_config.thinking_config'
  const { thinkingLevel, thinkingBudget, includeThoughts } = config.thinkingConfig ?? {}
  const level = thinkingLevel === 'THINKING_LEVEL_UNSPECIFIED' || thinkingLevel === '' ? undefined : thinkingLevel
  const violations: FieldViolation[] = []
  if (level !== undefined && thinkingBudget !== undefined) {
    violations.push({ field, description: errorMessages.thinkingBudgetAndLevel })
  }
  const { levels } = profile.thinking
  if (level !== undefined && levels.length === 0) {
    violations.push({ field: `${field}.thinking_level`, description: errorMessages.thinkingLevel })
  } else if (level !== undefined && !levels.some((accepted) => accepted === level)) {
    violations.push({
      field: `${field}.thinking_level`,
      description: `${errorMessages.thinkingLevelOf(level)} It accepts ${levels.join(', ')}.`,
    })
  }
  if (levels.length === 0 && (includeThoughts === true || (thinkingBudget ?? 0) !== 0)) {
    violations.push({ field, description: errorMessages.thinking(profile.id) })
  }
  return violations
}

function checkSampling(config: GenerationConfig): FieldViolation[] {
  const violations: FieldViolation[] = []
  const { candidateCount = 1, temperature = 1, topP = 1, topK = 1, maxOutputTokens = 1 } = config
  const add = (name: string, description: string) =>
    violations.push({ field: `generation_config.${name}`, description })
  if (candidateCount > 1) {
    add(
      'candidate_count',
      `${errorMessages.candidates}: it must be 1. Got ${candidateCount}; send one request a picture.`,
    )
  }
  // 0 is how a protocol buffer says nothing.
  if (candidateCount < 0) add('candidate_count', `candidate_count must be 1. Got ${candidateCount}.`)
  if (temperature < 0 || temperature > 2) {
    add('temperature', `temperature must be in the range [0.0, 2.0]. Got ${temperature}.`)
  }
  if (topP < 0 || topP > 1) add('top_p', `top_p must be in the range [0.0, 1.0]. Got ${topP}.`)
  if (topK < 0) add('top_k', `top_k must not be negative. Got ${topK}.`)
  if (maxOutputTokens < 0) add('max_output_tokens', `max_output_tokens must be positive. Got ${maxOutputTokens}.`)
  return violations
}
