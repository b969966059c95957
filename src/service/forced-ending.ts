import type { EngineEvent } from '../engines/engine.ts'
import { finishMessages } from '../gemini-api/finish-messages.data.ts'
import type { BlockReason, FinishReason } from '../gemini-api/finish-reason.ts'

/** How a generation ends without anything being drawn, for people who test what they do then. */
export type ForcedEnding = { finishReason: FinishReason } | { blockReason: BlockReason }

/** What an engine says that ends so. A STOP without a picture has words in its place, as callers know it from Google. */
export async function* forcedEvents(ending: ForcedEnding): AsyncGenerator<EngineEvent> {
  if ('blockReason' in ending) {
    yield { type: 'block', reason: ending.blockReason }
    return
  }
  const { finishReason: reason } = ending
  if (reason === 'STOP') yield { type: 'text', text: 'I can describe that picture, but I have not drawn it.' }
  yield { type: 'finish', reason, message: finishMessages[reason] }
}
