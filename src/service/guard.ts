import { setImmediate as turn } from 'node:timers/promises'
import type { Engine, EngineEvent } from '../engines/engine.ts'
import { throwIfCancelled } from '../errors/index.ts'
import type { Content } from '../gemini-api/content.ts'
import { textOf } from '../gemini-api/last-turn.ts'
import { safetyThresholds } from '../gemini-api/safety-settings.ts'
import { type Block, guard, guarding, type Verdict } from '../safety/guard.ts'
import { inPieces } from '../safety/work.ts'
import type { Admission } from './admit.ts'

/** Shorter texts take a few milliseconds and are read at once, so that requests keep their order. */
const longText = 20_000

/** So long others wait for a long text at most. */
const longestMs = 8

/**
 * Whether limn's own rules let the request be drawn. An engine that guards itself is asked in any case. A long text is
 * read in pieces, with others' work between.
 *
 * @throws CancelledError once the signal is aborted.
 */
export async function guardRequest(
  { draw, request }: Admission,
  engine: Engine,
  signal: AbortSignal | undefined,
): Promise<Verdict> {
  if (engine.capabilities.guarded) return { block: undefined, ratings: [] }
  const earlier = draw.history.filter(isOfUser).map((content) => textOf(content.parts ?? []))
  const texts = [draw.systemInstruction ?? '', ...earlier, draw.prompt]
  const thresholds = safetyThresholds(request.request.safetySettings)
  if (texts.reduce((sum, text) => sum + text.length, 0) < longText) return guard(texts, thresholds)
  return await inPieces(guarding(texts, thresholds), {
    longestMs,
    nowMs: () => performance.now(),
    rest: async () => {
      await turn()
      throwIfCancelled(signal)
    },
  })
}

const isOfUser = (content: Content): boolean => content.role !== 'model'

/** What an engine would say that refused by itself. */
export function* blockEvents(block: Block): Generator<EngineEvent> {
  yield {
    type: 'warning',
    warning: { type: 'blocked', feature: 'safety', message: block.explanation, harm: block.harm },
  }
  if (block.stage === 'prompt') yield { type: 'block', reason: block.reason }
  else yield { type: 'finish', reason: block.reason, message: block.message }
}
