import type { ModelProfile } from './model-profile.ts'

/** An entry of models.list, and the answer of models.get. Source: a live dump of 2026-06-26, gemini-api-facts §1. */
export interface ModelResource {
  name: string
  version: string
  displayName: string
  description: string
  inputTokenLimit: number
  outputTokenLimit: number
  supportedGenerationMethods: string[]
  temperature: number
  topP: number
  topK: number
  maxTemperature: number
  /** Present when the model thinks. */
  thinking?: true
}

/** Methods of the API that limn answers for its models. */
export const supportedMethods = [
  'generateContent',
  'streamGenerateContent',
  'countTokens',
  'batchGenerateContent',
] as const

/** @param name Id or alias, without `models/`. Default: the profile's id. */
export function toModelResource(profile: ModelProfile, name: string = profile.id): ModelResource {
  return {
    name: `models/${name}`,
    version: profile.version,
    displayName: profile.displayName,
    description: descriptionOf(profile),
    inputTokenLimit: profile.inputTokenLimit,
    outputTokenLimit: profile.outputTokenLimit,
    // Google's own lists leave the stream out: it goes without saying.
    supportedGenerationMethods: supportedMethods.filter((method) => method !== 'streamGenerateContent'),
    temperature: 1,
    topP: 0.95,
    topK: 64,
    maxTemperature: profile.thinking.levels.length > 0 ? 1 : 2,
    ...(profile.thinking.levels.length > 0 && { thinking: true as const }),
  }
}

/** A retired model is still drawn here; its entry says that Google does not. */
function descriptionOf({ description, lifecycle }: ModelProfile): string {
  if (lifecycle.status !== 'retired') return description
  const successor = lifecycle.successor === undefined ? '' : `; use ${lifecycle.successor} there`
  return `${description} Deprecated: Google shut it down on ${lifecycle.shutdown}${successor}.`
}
