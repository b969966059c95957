import type { FinishReason } from './finish-reason.ts'

/**
 * What Google says beside a finish reason of pictures, in words of our own where only the meaning is known: an IMAGE_OTHER
 * cannot be shown, costs nothing and wants other words; an IMAGE_PROHIBITED_CONTENT names the interests of third parties and
 * a support code. Source: gemini-api-facts §3.3.
 */
export const finishMessages: Readonly<Partial<Record<FinishReason, string>>> = {
  IMAGE_SAFETY:
    'Unable to show the generated image: it was filtered out because it may violate the usage policies. You will not be charged for it. Try rephrasing the prompt.',
  IMAGE_PROHIBITED_CONTENT:
    'Unable to show the generated image: the prompt may go against the interests of third-party content providers. You will not be charged for it. Support code: 56829341.',
  IMAGE_RECITATION:
    'Unable to show the generated image: it is too close to an existing one. You will not be charged for it. Try rephrasing the prompt.',
  IMAGE_OTHER: 'Unable to show the generated image. You will not be charged for it. Try rephrasing the prompt.',
}
