import type { FinishReason } from '../finish-reason.ts'
import type { GenerateContentResponse } from '../generate-content-response.ts'
import type { InteractionErrorDetail, InteractionStatus } from './interaction.ts'

/** How an interaction ended. */
export interface Outcome {
  status: InteractionStatus
  /** Why, where it did not end well. */
  error?: InteractionErrorDetail
}

/** Words for what stops a generation. Source: gemini-api-facts §4.2; reasons that are not here have their own name as word. */
const words: Readonly<Partial<Record<string, string>>> = {
  OTHER: 'content_blocked',
  MODEL_ARMOR: 'content_blocked',
  JAILBREAK: 'content_blocked',
  FINISH_REASON_UNSPECIFIED: 'content_blocked',
  CONTINUATION: 'content_blocked',
}

/** A blocked or empty answer is no HTTP error: the interaction has failed, and says why. */
export function outcomeOf(response: GenerateContentResponse): Outcome {
  const candidate = response.candidates?.[0]
  if (candidate === undefined) {
    const reason = response.promptFeedback?.blockReason ?? 'OTHER'
    return { status: 'failed', error: { code: wordOf(reason), message: `Request blocked due to ${reason}.` } }
  }
  const reason: FinishReason = candidate.finishReason ?? 'STOP'
  if (reason === 'STOP') return { status: 'completed' }
  if (reason === 'MAX_TOKENS') return { status: 'incomplete' }
  const message = candidate.finishMessage ?? `Generation stopped due to ${reason}.`
  return { status: 'failed', error: { code: wordOf(reason), message } }
}

function wordOf(reason: string): string {
  return words[reason] ?? reason.toLowerCase()
}
