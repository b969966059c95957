import type { Warning } from '../engines/engine.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { CachedAnswer } from './cache.ts'
import { type CallHead, lastEvents, partEvent } from './events.ts'
import type { CacheUse, GenerationEvent } from './generation.ts'
import { inTier } from './in-tier.ts'
import type { OpenCall } from './open-call.ts'
import { withOwnWarnings } from './own-warnings.ts'

/** Answers a call as an identical one was answered before, in its own tier and with what is said of its own words. */
export function* recallCall(
  { engine, admission }: OpenCall,
  { cached, cache }: { cached: CachedAnswer; cache: CacheUse },
  head: CallHead,
): Generator<GenerationEvent> {
  const tiered = engine.capabilities.local
    ? inTier(cached.record, admission.profile, admission.request.request.serviceTier)
    : cached.record
  const record = { ...tiered, warnings: withOwnWarnings(tiered.warnings as Warning[], admission.warnings) }
  const fields = record.fields ?? {}
  for (const part of cached.parts) yield partEvent({ ...head, fields }, part, record.usage as UsageMetadata)
  yield* lastEvents({ ...head, fields }, { ...cached, record, cache })
}
