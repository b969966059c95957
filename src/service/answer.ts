import type { EngineEvent, PartImage, Warning } from '../engines/engine.ts'
import { imagePart, textPart } from '../gemini-api/build-response.ts'
import type { Part } from '../gemini-api/content.ts'
import type { BlockReason, FinishReason } from '../gemini-api/finish-reason.ts'
import { inlineDocumentsOf, inlineImagesOf, promptPartsOf, textOf } from '../gemini-api/last-turn.ts'
import { buildUsage } from '../gemini-api/usage.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { Admission } from './admit.ts'
import { type AnswerFields, addFields } from './answer-fields.ts'

/** What has come from the engine so far, in Google's shape. */
export interface Answer {
  readonly parts: Part[]
  /** Pictures that are no drafts. */
  readonly images: PartImage[]
  readonly warnings: Warning[]
  finishReason: FinishReason | undefined
  finishMessage: string | undefined
  /** Set when the prompt was refused: then there are no parts and no finish reason. */
  blockReason: BlockReason | undefined
  /** As whoever bills it counted. */
  usage: UsageMetadata | undefined
  /** What is passed on as it came. */
  readonly fields: AnswerFields
}

/** @param warnings What is known before anything comes. */
export function createAnswer(warnings: readonly Warning[]): Answer {
  return {
    parts: [],
    images: [],
    warnings: [...warnings],
    finishReason: undefined,
    finishMessage: undefined,
    blockReason: undefined,
    usage: undefined,
    fields: {},
  }
}

/** Takes in one event and gives the part it adds, if any. */
export function addEvent(answer: Answer, event: EngineEvent): Part | undefined {
  switch (event.type) {
    case 'thought':
      return addPart(answer, textPart(event.text, { thought: true }))
    case 'text':
      return addPart(answer, textPart(event.text, { signature: event.signature }))
    case 'image':
      if (!event.thought) answer.images.push(event)
      return addPart(answer, imagePart(event, { thought: event.thought, signature: event.signature }))
    case 'part':
      if (event.image) answer.images.push(event.image)
      return addPart(answer, event.part)
    case 'usage':
      answer.usage = event.usage
      return undefined
    case 'fields':
      addFields(answer.fields, event)
      return undefined
    case 'warning':
      answer.warnings.push(event.warning)
      return undefined
    case 'finish':
      answer.finishReason = event.reason
      answer.finishMessage = event.message
      return undefined
    case 'block':
      answer.blockReason = event.reason
      return undefined
    case 'reply':
      return undefined
  }
}

function addPart(answer: Answer, part: Part): Part {
  answer.parts.push(part)
  return part
}

const isThought = (part: Part): boolean => part.thought === true

/** Tokens of the request and of what has come so far: counted by who bills them, else estimated. */
export function usageOf(admission: Admission, answer: Answer): UsageMetadata {
  if (answer.usage) return answer.usage
  const { request, profile, imageSize, draw } = admission
  const texts = answer.parts.filter((part) => part.text !== undefined)
  const earlier = draw.history.flatMap((content) => content.parts ?? [])
  return buildUsage({
    profile,
    promptText: textOf(promptPartsOf(request.request)),
    inputImages: [...draw.references, ...inlineImagesOf(earlier).map(() => undefined)],
    inputDocuments: inlineDocumentsOf(promptPartsOf(request.request)),
    images: answer.images.map(() => imageSize),
    text: textOf(answer.parts),
    thoughts: texts
      .filter(isThought)
      .map((part) => part.text)
      .join('\n'),
    serviceTier: request.request.serviceTier,
  })
}
