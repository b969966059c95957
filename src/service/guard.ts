import type { Engine, EngineEvent } from '../engines/engine.ts'
import type { Content } from '../gemini-api/content.ts'
import { textOf } from '../gemini-api/last-turn.ts'
import { safetyThresholds } from '../gemini-api/safety-settings.ts'
import { type Block, guard, type Verdict } from '../safety/guard.ts'
import type { Admission } from './admit.ts'

/** Whether limn's own rules let the request be drawn. An engine that guards itself is asked in any case. */
export function guardRequest({ draw, request }: Admission, engine: Engine): Verdict {
  if (engine.capabilities.guarded) return { block: undefined, ratings: [] }
  const earlier = draw.history.filter(isOfUser).map((content) => textOf(content.parts ?? []))
  return guard(
    [draw.systemInstruction ?? '', ...earlier, draw.prompt],
    safetyThresholds(request.request.safetySettings),
  )
}

const isOfUser = (content: Content): boolean => content.role !== 'model'

/** What an engine would say that refused by itself. */
export function* blockEvents(block: Block): Generator<EngineEvent> {
  yield { type: 'warning', warning: { type: 'blocked', feature: 'safety', message: block.explanation } }
  if (block.stage === 'prompt') yield { type: 'block', reason: block.reason }
  else yield { type: 'finish', reason: block.reason, message: block.message }
}
