import type { InteractionStatus, Step } from '../../gemini-api/interactions/interaction.ts'
import { InteractionError } from '../../gemini-api/interactions/interaction-error.ts'
import { hasEnded } from '../../gemini-api/interactions/interaction-events.ts'
import type { StoredInteraction } from '../../store/interaction-store.ts'
import type { Store } from '../../store/store.ts'
import { isOfCaller } from '../calling-project.ts'
import { type ByteBudget, readSteps } from './kept-steps.ts'
import { notFound } from './not-found.ts'

/** Pictures of a conversation that are in memory at once, as many bytes as one request may have. */
const maxPictureBytes = 100 * 1024 * 1024

/** What was said before an interaction. */
export interface Timeline {
  steps: Step[]
  /** Record of the generation before. */
  parent?: string
}

/**
 * Everything said up to and with an interaction, oldest first. What was deleted or has expired further back is simply
 * not there any more, and the oldest pictures are left out when there are too many.
 *
 * @throws InteractionError when it is not there, or did not end well.
 */
export async function readTimeline(id: string, store: Store, nowMs: number): Promise<Timeline> {
  const turns = await store.findConversation(id, nowMs)
  const last = turns.at(-1)
  if (last === undefined || !isOfCaller(last)) throw notFound(id)
  refuseUnfinished(last)
  const budget: ByteBudget = { left: maxPictureBytes }
  const steps: Step[][] = []
  for (const turn of turns.toReversed()) {
    if (turn.status !== 'completed' && turn.status !== 'incomplete') continue
    const output = await readSteps(turn.steps, store.blobs, budget)
    steps.unshift([...(await readSteps(turn.input, store.blobs, budget)), ...output])
  }
  return { steps: steps.flat().map(withoutLostPictures), ...(last.record !== undefined && { parent: last.record }) }
}

function refuseUnfinished({ id, status }: StoredInteraction): void {
  if (status === 'completed' || status === 'incomplete') return
  const what = hasEnded(status as InteractionStatus) ? `has ended as ${status}` : `is still ${status}`
  throw new InteractionError(
    'failed_precondition',
    `Interaction ${id} ${what}; previous_interaction_id must be that of one that is completed.`,
    { code: 'failed-precondition' },
  )
}

/** A picture without bytes and address tells nothing. */
function withoutLostPictures(step: Step): Step {
  if (step.type === 'thought' || !step.content) return step
  const content = step.content.filter((one) => one.type === 'text' || one.uri !== undefined || 'data' in one)
  return { ...step, content } as Step
}
