import {
  eventsOf,
  hasEnded,
  type InteractionEvent,
  type InteractionState,
} from '../../gemini-api/interactions/interaction-events.ts'
import type { Changes } from './changes.ts'
import { shownSteps } from './kept-steps.ts'

export interface FollowOptions {
  id: string
  /** How many events the reader has already. */
  place: number
  load: () => Promise<InteractionState>
  changes: Changes
  pause: (ms: number, signal: AbortSignal) => Promise<void>
  /** When the reader leaves. */
  signal?: AbortSignal
}

/** How often an interaction that another process runs is looked at. */
const lookEveryMs = 1_000

/** The events of an interaction as they come, until it has ended. */
export async function* followEvents(options: FollowOptions): AsyncGenerator<InteractionEvent> {
  const { id, load, changes, pause, signal } = options
  let place = options.place
  let wasRunning = false
  while (!signal?.aborted) {
    // Before the look, so that no change is missed between it and the wait.
    const { changed, leave } = changes.wait(id)
    const enough = new AbortController()
    try {
      const state = await load()
      const events = eventsOf({ ...state, steps: shownSteps(state.steps) })
      const ended = hasEnded(state.status)
      // What ended elsewhere may have kept less than was seen of it here; its end is told all the same.
      if (ended && wasRunning) place = Math.min(place, events.length - 1)
      wasRunning = !ended
      for (; place < events.length; place += 1) yield events[place]!
      if (ended) return
      await Promise.race([
        changed,
        pause(lookEveryMs, signal ? AbortSignal.any([signal, enough.signal]) : enough.signal),
      ])
    } finally {
      enough.abort()
      leave()
    }
  }
}
