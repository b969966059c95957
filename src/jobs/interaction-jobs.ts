import type { InteractionService } from '../service/interactions/interaction-service.ts'
import type { JobHandler } from './runner.ts'

export const interactionJobKind = 'interaction'

/** The job that draws an interaction of this id in the background. */
export function interactionJob(id: string): { id: string; kind: string; payload: { id: string } } {
  return { id: `interaction:${id}`, kind: interactionJobKind, payload: { id } }
}

/** Draws interactions that nobody waits for. */
export function createInteractionJobs(interactions: Pick<InteractionService, 'run' | 'fail'>): JobHandler {
  const idOf = (payload: unknown): string => (payload as { id: string }).id
  return {
    run: (payload, options) => interactions.run(idOf(payload), options),
    failed: (payload, error) => interactions.fail(idOf(payload), error),
  }
}
