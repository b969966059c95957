import { CancelledError } from '../../errors/index.ts'
import { toInteractionError } from '../../gemini-api/interactions/interaction-error.ts'
import { hasEnded, type InteractionState } from '../../gemini-api/interactions/interaction-events.ts'
import type { Store } from '../../store/store.ts'
import type { Changes } from './changes.ts'
import { keepSteps } from './kept-steps.ts'
import type { TurnProgress } from './turn.ts'

/** An interaction that has not ended. */
export const running = ['queued', 'in_progress'] as const

/** An interaction that this process draws. */
export interface LiveInteraction {
  id: string
  state: InteractionState
  /** Stops the drawing. */
  controller: AbortController
  stored: boolean
}

/** The interactions that this process draws, seen while they grow. Their end is kept in the store. */
export interface LiveInteractions {
  find(id: string): LiveInteraction | undefined
  begin(interaction: Omit<LiveInteraction, 'controller'>): LiveInteraction
  /** Shows progress to whoever follows. @throws CancelledError when it was ended or deleted by somebody else. */
  advance(one: LiveInteraction, progress: TurnProgress): Promise<void>
  /** Ends what was stopped or has failed. */
  endBy(one: LiveInteraction, error: unknown): Promise<void>
  forget(one: LiveInteraction): void
}

export function createLiveInteractions(options: {
  store: Store
  changes: Changes
  /** Milliseconds since 1970. */
  nowMs: () => number
}): LiveInteractions {
  const { store, changes, nowMs } = options
  const live = new Map<string, LiveInteraction>()

  async function advance(one: LiveInteraction, { generation, ...progress }: TurnProgress): Promise<void> {
    const state: InteractionState = { ...one.state, ...progress, updatedAt: nowMs() }
    if (hasEnded(state.status) && one.stored) {
      const { updatedAt, status, serviceTier, usage, errors } = state
      const kept = await store.changeInteraction(one.id, running, {
        updatedAt,
        status,
        serviceTier,
        steps: await keepSteps(state.steps, store.blobs),
        ...(usage && { usage }),
        ...(errors && { errors: [...errors] }),
        ...(generation && { record: generation.record.id }),
      })
      // It was cancelled or deleted at the last moment: that stands.
      if (!kept) throw new CancelledError()
    }
    one.state = state
    changes.tell(one.id)
  }

  return {
    find: (id) => live.get(id),

    begin(interaction) {
      const one = { ...interaction, controller: new AbortController() }
      live.set(one.id, one)
      changes.tell(one.id)
      return one
    },

    advance,

    async endBy(one, error) {
      const { steps, serviceTier } = one.state
      const end: TurnProgress = one.controller.signal.aborted
        ? { status: 'cancelled', steps, serviceTier }
        : { status: 'failed', steps, serviceTier, errors: [toInteractionError(error).body.error] }
      try {
        await advance(one, end)
      } catch {
        // Who follows it is told all the same.
        one.state = { ...one.state, ...end, updatedAt: nowMs() }
        changes.tell(one.id)
      }
    },

    forget({ id }) {
      live.delete(id)
      changes.tell(id)
    },
  }
}
