// The protocol: shapes, models, checks, usage and prices, errors and framing. Pure, and of use without the rest.

export { decodeBase64 } from './base64.ts'
export {
  buildBlockedResponse,
  buildChunk,
  buildLastChunk,
  buildResponse,
  imagePart,
  textPart,
} from './build-response.ts'
export { acceptedMimeTypes, checkRequest, isAcceptedMimeType } from './check-request.ts'
export {
  type Conduct,
  type ConductOptions,
  conductOf,
  type Fidelity,
  fidelities,
  type RetiredModelPolicy,
  referenceConduct,
  retiredModelPolicies,
} from './conduct.ts'
export type { Content, FileData, InlineData, Part } from './content.ts'
export { type CountTokensResponse, countTokens, parseCountTokensRequest } from './count-tokens.ts'
export { type ErrorBody, type ErrorEnvelope, errorEnvelope, toErrorEnvelope } from './error-envelope.ts'
export { errorMessages } from './error-messages.data.ts'
export { type FileResource, toFileResource } from './file-resource.ts'
export { type FileUri, readFileUri } from './file-uri.ts'
export { type BlockReason, blockReasons, type FinishReason, finishReasons } from './finish-reason.ts'
export type { GenerateContentRequest, GenerationConfig } from './generate-content-request.ts'
export type { Candidate, GenerateContentResponse } from './generate-content-response.ts'
export { nearestRatio, type ResolvedImageConfig, resolveImageConfig } from './image-config.ts'
export { bytesOf, inlineDataOf } from './inline-data.ts'
export { InvalidKeyError } from './invalid-key-error.ts'
export { inlineDocumentsOf, inlineImagesOf, promptPartsOf, splitLastTurn, type Turns, textOf } from './last-turn.ts'
export {
  type AspectRatio,
  aspectRatios,
  type ImageSize,
  imageSizes,
  type ModelProfile,
  type ThinkingLevel,
  thinkingLevels,
} from './model-profile.ts'
export {
  defaultModelId,
  findModelProfile,
  findServedModel,
  listModelProfiles,
  listServedModels,
  pixelsOf,
} from './model-profiles.ts'
export { type ModelResource, supportedMethods, toModelResource } from './model-resource.ts'
export { type ParseOptions, parseGenerateContentRequest } from './parse-generate-content-request.ts'
export { highestPrice, priceOf } from './price.ts'
export {
  type HarmBlockThreshold,
  type HarmCategory,
  type HarmProbability,
  harmBlockThresholds,
  harmCategories,
  harmProbabilities,
  isBlockedAt,
  type SafetyRating,
  type SafetySetting,
  safetyThresholds,
} from './safety-settings.ts'
export { arrayEnd, arrayFrame, type Frame, sseFrame } from './sse.ts'
export { isValidThoughtSignature, readThoughtSignature, signatureBypasses, signThought } from './thought-signature.ts'
export { estimateImageTokens, estimateTextTokens } from './tokens.ts'
export { buildUsage, type UsageInput } from './usage.ts'
export type { ModalityTokenCount, UsageMetadata } from './usage-metadata.ts'
