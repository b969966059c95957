import type { Warning } from '../engines/engine.ts'
import { buildBlockedResponse, buildChunk, buildLastChunk, buildResponse } from '../gemini-api/build-response.ts'
import type { Part } from '../gemini-api/content.ts'
import type { BlockReason, FinishReason } from '../gemini-api/finish-reason.ts'
import type { ModelProfile } from '../gemini-api/model-profile.ts'
import type { SafetyRating } from '../gemini-api/safety-settings.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import { type AnswerFields, withFields } from './answer-fields.ts'
import { costFrom } from './cost-from.ts'
import type { CacheUse, GeneratedImage, GenerationEvent } from './generation.ts'

/** What every event of one answer carries. */
export interface EventHead {
  profile: ModelProfile
  responseId: string
  /** Of the prompt, in the categories that the request sets. */
  safetyRatings?: readonly SafetyRating[]
  /** Of whoever drew it, if it was not limn. */
  fields: AnswerFields
}

/** What is known of an answer before it comes. */
export type CallHead = Omit<EventHead, 'fields'>

/** One part, as soon as it is there. */
export function partEvent(head: EventHead, part: Part, usage: UsageMetadata): GenerationEvent {
  const response = buildChunk({ ...head, usage, parts: [part] })
  return { type: 'chunk', response: withFields(response, head.fields, { chunk: true }) }
}

/** The last chunk, then the whole generation. */
export function* lastEvents(
  head: EventHead,
  finished: {
    record: GenerationRecord
    images: GeneratedImage[]
    parts: readonly Part[]
    cache: CacheUse
    blockReason?: BlockReason
  },
): Generator<GenerationEvent> {
  const { record, images, parts, cache, blockReason } = finished
  const usage = record.usage as UsageMetadata
  const finishReason = (record.finishReason ?? 'OTHER') as FinishReason
  const ending = { ...head, usage, finishReason, finishMessage: record.finishMessage }
  const blocked = blockReason && buildBlockedResponse({ ...head, usage, blockReason })
  yield { type: 'chunk', response: withFields(blocked ?? buildLastChunk(ending), head.fields) }
  yield {
    type: 'done',
    generation: {
      response: withFields(blocked ?? buildResponse({ ...ending, parts }), head.fields),
      record,
      images,
      text: record.text,
      warnings: record.warnings as Warning[],
      ...costFrom(cache, record),
    },
  }
}
