import type { ModelProfile } from '../gemini-api/model-profile.ts'
import { priceOf } from '../gemini-api/price.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { GenerationRecord } from '../store/record-store.ts'

/** What an earlier answer comes to for a request of another service tier: the same tokens at another price. */
export function inTier(record: GenerationRecord, profile: ModelProfile, serviceTier = 'standard'): GenerationRecord {
  const usage = record.usage as UsageMetadata
  if (usage.serviceTier === serviceTier) return record
  const asked = { ...usage, serviceTier }
  return { ...record, usage: asked, upstreamUsd: record.images.length > 0 ? priceOf(profile, asked) : 0 }
}
