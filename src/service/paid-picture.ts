import { searchCountOf } from '../gemini-api/grounding.ts'
import { highestPrice, priceOf, searchPrice } from '../gemini-api/price.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { Admission } from './admit.ts'
import type { Answer } from './answer.ts'
import type { PaidCall } from './hold.ts'
import type { OpenCall } from './open-call.ts'

/** The call for a picture, as its money is held and settled. */
export function paidPicture({ engine, admission, requestKey, options }: OpenCall): PaidCall {
  const { profile, request, imageSize, draw } = admission
  return {
    engine,
    requestKey,
    options,
    model: profile.id,
    prompt: draw.prompt,
    highestUsd: highestPrice(profile, request.request, imageSize),
    billedUsd: (answer, usage) => billedUsd(admission, answer, usage),
  }
}

/** USD by Google's own count; undefined where pictures came and it counts nothing that came out. Where it does not say which tokens are of pictures, pictures count as usual: as text they would be ten times too cheap. */
function billedUsd(
  { profile, request, imageSize }: Admission,
  { images, fields }: Answer,
  usage: UsageMetadata,
): number | undefined {
  const named = usage.candidatesTokensDetails?.some(({ modality }) => modality === 'IMAGE')
  if (images.length > 0 && !named && !usage.candidatesTokenCount) return undefined
  const searchUsd = searchPrice(profile, searchCountOf(fields.candidate?.groundingMetadata))
  const usualTokens = images.length * (profile.imageTokens[imageSize] ?? 0)
  const tokenCount = Math.min(usage.candidatesTokenCount ?? 0, usualTokens)
  // Half the price only where Google says so, or was asked and says nothing.
  const asked = request.request.serviceTier === 'flex' ? 'flex' : 'standard'
  const serviceTier = (usage.serviceTier ?? asked).toLowerCase()
  const tokensUsd = priceOf(profile, {
    ...usage,
    serviceTier,
    ...(!named && tokenCount > 0 && { candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount }] }),
  })
  return tokensUsd + searchUsd
}
