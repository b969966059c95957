import { LimnError } from '../errors/index.ts'
import type { BlockReason, FinishReason } from '../gemini-api/finish-reason.ts'

const safetyReasons: readonly (BlockReason | FinishReason)[] = [
  'SAFETY',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'MODEL_ARMOR',
  'JAILBREAK',
  'RECITATION',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
]

/** Nothing was drawn: at Google a 200 without a picture, at OpenAI a 400. */
export class NoPictureError extends LimnError {
  /** Google's finish or block reason. */
  readonly reason: string
  readonly isModeration: boolean
  /** Whether the prompt was refused, or what was drawn from it. */
  readonly stage: 'input' | 'output'

  /** OpenAI's public categories, where it is moderation. */
  readonly categories: readonly string[]

  constructor(outcome: {
    reason: string
    message?: string
    stage: 'input' | 'output'
    categories?: readonly string[]
  }) {
    const isModeration = safetyReasons.some((safety) => safety === outcome.reason)
    const what = isModeration
      ? 'Your request was rejected by the safety system.'
      : 'No picture was drawn. Say it in other words and try again.'
    super([what, outcome.message, `(${outcome.reason})`].filter(Boolean).join(' '), { code: 'failed-precondition' })
    this.reason = outcome.reason
    this.isModeration = isModeration
    this.stage = outcome.stage
    this.categories = outcome.categories ?? ['other']
  }
}
