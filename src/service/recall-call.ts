import type { Warning } from '../engines/engine.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { CachedAnswer } from './cache.ts'
import { type CallHead, lastEvents, partEvent } from './events.ts'
import type { CacheUse, GenerationEvent } from './generation.ts'
import { inTier } from './in-tier.ts'
import { isOrigin, type OpenCall } from './open-call.ts'

/** Answers a call as an identical one was answered before, in its own tier and with what its own prompt was written from. */
export function* recallCall(
  { engine, admission }: OpenCall,
  { cached, cache }: { cached: CachedAnswer; cache: CacheUse },
  head: CallHead,
): Generator<GenerationEvent> {
  const tiered = engine.capabilities.local
    ? inTier(cached.record, admission.profile, admission.request.request.serviceTier)
    : cached.record
  const record = { ...tiered, warnings: tiered.warnings.filter((warning) => !isOrigin(warning as Warning)) }
  record.warnings.push(...admission.warnings.filter(isOrigin))
  const fields = record.fields ?? {}
  for (const part of cached.parts) yield partEvent({ ...head, fields }, part, record.usage as UsageMetadata)
  yield* lastEvents({ ...head, fields }, { ...cached, record, cache })
}
