import type { GenerationOptions } from '../service/generation.ts'
import type { InteractionService } from '../service/interactions/interaction-service.ts'
import type { JobHandler } from './runner.ts'

export const interactionJobKind = 'interaction'

/** What a generation in the background has from the request that asked for it, which has taken it from the quota already. */
export type HandedOn = Pick<GenerationOptions, 'payer' | 'forcedEnding'>

interface Payload extends HandedOn {
  id: string
}

/** The job that draws an interaction of this id in the background. */
export function interactionJob(
  id: string,
  { payer, forcedEnding }: HandedOn = {},
): { id: string; kind: string; payload: Payload } {
  const handedOn = {
    ...(payer && { payer }),
    ...(forcedEnding && { forcedEnding }),
  }
  return { id: `interaction:${id}`, kind: interactionJobKind, payload: { id, ...handedOn } }
}

/**
 * Draws interactions that nobody waits for.
 *
 * @param within Does the work of an interaction, whose generations get what was handed on.
 */
export function createInteractionJobs(
  interactions: Pick<InteractionService, 'run' | 'fail'>,
  within: <Result>(id: string, handedOn: HandedOn, work: () => Result) => Result,
): JobHandler {
  const idOf = (payload: unknown): string => (payload as Payload).id
  return {
    run(payload, options) {
      const { id, ...handedOn } = payload as Payload
      return within(id, handedOn, () => interactions.run(id, options))
    },
    failed: (payload, error) => interactions.fail(idOf(payload), error),
  }
}
