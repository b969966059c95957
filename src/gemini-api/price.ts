import { estimateDocumentTokens } from './documents.ts'
import type { GenerateContentRequest } from './generate-content-request.ts'
import { inlineDocumentsOf, inlineImagesOf, promptPartsOf, textOf } from './last-turn.ts'
import type { ImageSize, ModelProfile } from './model-profile.ts'
import { estimateTextTokens } from './tokens.ts'
import type { ModalityTokenCount, UsageMetadata } from './usage-metadata.ts'

/** USD a million tokens. */
export interface TokenPrice {
  inputPerMillionTokens: number
  /** Text and thinking output. */
  textPerMillionTokens: number
  /** Absent where no pictures come out. */
  imagePerMillionTokens?: number
}

/**
 * USD of a call, by tokens as Google bills it. A picture comes to the price page's figure, which is rounded: 1,290
 * tokens at $30 a million are $0.0387, on the page $0.039. Tokens no modality claims are priced as text. The `flex`
 * and `batch` tiers are half price; what `priority` costs is not known here.
 */
export function priceOf({ price }: { price: TokenPrice }, usage: UsageMetadata): number {
  const imageTokens = tokensOf(usage.candidatesTokensDetails, 'IMAGE')
  const textTokens = (usage.candidatesTokenCount ?? 0) - imageTokens + (usage.thoughtsTokenCount ?? 0)
  const input = (usage.promptTokenCount ?? 0) + (usage.toolUsePromptTokenCount ?? 0)
  const usd = inDollars(price, { input, text: Math.max(0, textTokens), image: imageTokens })
  return usage.serviceTier === 'flex' || usage.serviceTier === 'batch' ? usd / 2 : usd
}

/**
 * The most one picture of `size` can reasonably cost, for a hold: the prompt at twice its estimate, each input picture
 * at the 1,120 tokens the price page implies, and 2,048 tokens of text and thoughts, twice what live answers used
 * beside their picture (88-630, and 50-350 for Pro). Where it may search, five searches. With a document, whose pages
 * nobody has counted, as much input as the model takes.
 */
export function highestPrice(profile: ModelProfile, request: GenerateContentRequest, size: ImageSize): number {
  const parts = promptPartsOf(request)
  const hasDocuments = inlineDocumentsOf(parts).length > 0
  const input = hasDocuments
    ? profile.inputTokenLimit
    : 2 * estimateTextTokens(textOf(parts)) + 1120 * inlineImagesOf(parts).length
  const picture = inDollars(profile.price, { input, text: 2048, image: profile.imageTokens[size] ?? 0 })
  return picture + (searches(request) ? searchPrice(profile, mostSearches) : 0)
}

/** Models make one or two for a picture; Google states no limit. */
const mostSearches = 5
const usualSearches = 2

/** USD of searches, which no count of tokens tells of. */
export function searchPrice({ price }: ModelProfile, count: number): number {
  return Math.round(count * (price.perThousandSearches ?? 0) * 1e6) / 1e9
}

const searches = ({ tools = [] }: GenerateContentRequest): boolean =>
  tools.some(({ googleSearch }) => googleSearch !== undefined)

/** What one picture is likely to cost. USD. */
export interface PriceRange {
  leastUsd: number
  usualUsd: number
  highestUsd: number
}

/** Of what is paid already, and of what this machine does. */
export const noPrice: PriceRange = { leastUsd: 0, usualUsd: 0, highestUsd: 0 }

/** Text and thoughts beside a picture, in the middle of what live answers used. */
const usualTextTokens = 350

/**
 * What a picture of `size` may cost: with nothing said beside it, as live answers were, and at most. The flex tier is half
 * of the first two; the last is what is held, whatever the tier.
 */
export function priceRange(profile: ModelProfile, request: GenerateContentRequest, size: ImageSize): PriceRange {
  const parts = promptPartsOf(request)
  const tokens = {
    input:
      estimateTextTokens(textOf(parts)) +
      1120 * inlineImagesOf(parts).length +
      inlineDocumentsOf(parts).reduce((sum, document) => sum + estimateDocumentTokens(document), 0),
    image: profile.imageTokens[size] ?? 0,
  }
  const share = request.serviceTier === 'flex' ? 0.5 : 1
  return {
    leastUsd: share * inDollars(profile.price, { ...tokens, text: 0 }),
    usualUsd:
      share * inDollars(profile.price, { ...tokens, text: usualTextTokens }) +
      (searches(request) ? searchPrice(profile, usualSearches) : 0),
    highestUsd: highestPrice(profile, request, size),
  }
}

/** A paragraph, in the middle of what a prompt becomes. */
const usualParagraphTokens = 150

/**
 * What a text of at most `maxOutputTokens` may cost, thoughts counted in: with hardly a word said, as a paragraph, and at
 * most, the prompt at twice its estimate.
 */
export function textPriceRange(
  { price }: { price: TokenPrice },
  request: GenerateContentRequest,
  maxOutputTokens: number,
): PriceRange {
  const input = estimateTextTokens(textOf(promptPartsOf(request)))
  return {
    leastUsd: inDollars(price, { input, text: 1, image: 0 }),
    usualUsd: inDollars(price, { input, text: Math.min(usualParagraphTokens, maxOutputTokens), image: 0 }),
    highestUsd: inDollars(price, { input: 2 * input, text: maxOutputTokens, image: 0 }),
  }
}

function inDollars(price: TokenPrice, tokens: { input: number; text: number; image: number }): number {
  const microdollars =
    tokens.input * price.inputPerMillionTokens +
    tokens.text * price.textPerMillionTokens +
    tokens.image * (price.imagePerMillionTokens ?? 0)
  // To a billionth: what floating point adds beyond is noise.
  return Math.round(microdollars * 1e3) / 1e9
}

function tokensOf(details: readonly ModalityTokenCount[] | undefined, modality: string): number {
  return (details ?? []).reduce((sum, detail) => (detail.modality === modality ? sum + detail.tokenCount : sum), 0)
}
