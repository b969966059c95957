import { CancelledError, InvalidRequestError, LimnError } from '../../errors/index.ts'
import type { Interaction, InteractionStatus, Step } from '../../gemini-api/interactions/interaction.ts'
import { toInteractionError } from '../../gemini-api/interactions/interaction-error.ts'
import {
  eventsOf,
  hasEnded,
  type InteractionState,
  placeAfter,
  resourceOf,
} from '../../gemini-api/interactions/interaction-events.ts'
import { interactionIdOf } from '../../gemini-api/interactions/interaction-id.ts'
import { type InteractionRequest, modelNotFound } from '../../gemini-api/interactions/parse-interaction-request.ts'
import { findServedModel } from '../../gemini-api/model-profiles.ts'
import type { StoredInteraction } from '../../store/interaction-store.ts'
import type { Store } from '../../store/store.ts'
import { forProject, isOfCaller, ownedByCaller } from '../calling-project.ts'
import type { FileDataSources } from '../file-data/read-file-uri.ts'
import type { GenerationService } from '../generation.ts'
import { createChanges } from './changes.ts'
import { checkTurn } from './check-turn.ts'
import { followEvents } from './follow-events.ts'
import type { InteractionOptions, InteractionService } from './interaction-service.ts'
import { keepSteps, readSteps, shownSteps } from './kept-steps.ts'
import { createLiveInteractions, type LiveInteraction, running } from './live-interactions.ts'
import { notFound } from './not-found.ts'
import { patiently } from './patiently.ts'
import { type KeptRequest, prepareTurn } from './prepare-turn.ts'
import { resolveInput } from './resolve-input.ts'
import { drawInParts, drawWhole, type Turn, type TurnProgress, takeQuota } from './turn.ts'

export interface InteractionServiceOptions extends FileDataSources {
  service: GenerationService
  store: Store
  /** Of 23 characters, never the same. */
  createId: () => string
  /** Milliseconds since 1970. */
  nowMs: () => number
  /** Sees to it that `run` is called for the interaction, after a restart too. */
  putOff: (id: string) => Promise<void>
  /** Resolves after so many milliseconds, or when the signal fires. */
  pause: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Google's for paid tiers. Source: gemini-api-facts §3.9. */
export const retentionMs = 55 * 86_400_000

/** What somebody waits for is ended by then: Google's bound of a stream is 20 minutes. */
const longestWaitMs = 20 * 60_000
const sweepEveryMs = 60_000

/** Interactions in the store; those that run here are also in memory, and seen while they grow. */
export function createInteractionService(options: InteractionServiceOptions): InteractionService {
  const { service, store, files, fetchRemote, createId, nowMs, putOff, pause } = options
  const changes = createChanges()
  const live = createLiveInteractions({ store, changes, nowMs })
  let sweptAtMs = Number.NEGATIVE_INFINITY

  async function sweep(): Promise<void> {
    const now = nowMs()
    if (now - sweptAtMs < sweepEveryMs) return
    sweptAtMs = now
    await store.deleteExpiredInteractions(now)
    for (const { id, background } of await store.listStaleInteractions(['in_progress'], now - longestWaitMs)) {
      if (background || live.find(id)) continue
      const errors = [{ code: 'api_error', message: 'The server was stopped before this interaction had ended.' }]
      await store.changeInteraction(id, ['in_progress'], { status: 'failed', updatedAt: now, errors })
    }
  }

  async function find(id: string): Promise<StoredInteraction> {
    const found = await store.findInteraction(id)
    if (!found || found.expiresAt <= nowMs() || !isOfCaller(found)) throw notFound(id)
    return found
  }

  /** With the bytes of what the request names by address. */
  async function resolved(request: InteractionRequest, signal?: AbortSignal): Promise<InteractionRequest> {
    const { conduct } = service
    if (!findServedModel(request.model, conduct)) throw modelNotFound(request.model)
    return { ...request, input: await resolveInput(request.input, { files, fetchRemote }, { conduct, signal }) }
  }

  const prepare = (request: KeptRequest & Pick<InteractionRequest, 'input' | 'previousInteractionId'>): Promise<Turn> =>
    prepareTurn(request, { store, files, nowMs: nowMs() })

  async function insert(
    id: string,
    { state, request, apiUrl }: { state: InteractionState; request: InteractionRequest; apiUrl: string },
    record?: string,
  ): Promise<void> {
    const { model, settings, delivery, asRequested, previousInteractionId } = request
    const kept: KeptRequest = { model, settings, delivery, asRequested, apiUrl }
    await store.insertInteraction({
      id,
      ...ownedByCaller(),
      ...(previousInteractionId !== undefined && { previous: previousInteractionId }),
      createdAt: state.createdAt,
      updatedAt: state.updatedAt,
      expiresAt: state.createdAt + retentionMs,
      status: state.status,
      background: request.background,
      model: state.model,
      serviceTier: state.serviceTier,
      request: kept,
      input: await keepSteps(
        request.input.map(({ step }) => step),
        store.blobs,
      ),
      steps: await keepSteps(state.steps, store.blobs),
      ...(state.usage && { usage: state.usage }),
      ...(state.errors && { errors: [...state.errors] }),
      ...(record !== undefined && { record }),
    })
  }

  function begin(request: InteractionRequest, status: InteractionStatus): { id: string; state: InteractionState } {
    const id = interactionIdOf(createId(), request.previousInteractionId)
    const now = nowMs()
    const state: InteractionState = {
      ...(request.store && { id }),
      model: request.model.replace(/^models\//, ''),
      status,
      createdAt: now,
      updatedAt: now,
      steps: [],
      serviceTier: request.settings.serviceTier ?? 'standard',
    }
    return { id, state }
  }

  /** Draws what a client waits for, to its end. */
  async function pump(one: LiveInteraction, progress: AsyncIterable<TurnProgress>): Promise<void> {
    try {
      for await (const step of progress) await live.advance(one, step)
      if (!hasEnded(one.state.status)) throw new Error('A generation ended without its last event.')
    } catch (error) {
      await live.endBy(one, error)
    } finally {
      live.forget(one)
    }
  }

  async function startBackground(request: InteractionRequest, apiUrl: string): Promise<string> {
    const turn = await prepare({ ...request, apiUrl })
    checkTurn(turn, service.conduct)
    await takeQuota(turn, service)
    const { id, state } = begin(request, 'queued')
    await insert(id, { state, request, apiUrl })
    await putOff(id)
    return id
  }

  function eventsFrom(place: number, id: string, signal?: AbortSignal, load = () => stateOf(id)) {
    return followEvents({ id, place, load, changes, pause, ...(signal && { signal }) })
  }

  async function stateOf(id: string): Promise<InteractionState> {
    const here = live.find(id)?.state
    if (here) return here
    const { previous: _, input: __, steps, ...rest } = await find(id)
    return { ...rest, steps: await readSteps(steps, store.blobs) } as unknown as InteractionState
  }

  async function get(id: string, { includeInput = false } = {}): Promise<Interaction> {
    const stored = await find(id)
    const state = await stateOf(id)
    const input: Step[] = includeInput ? await readSteps(stored.input, store.blobs) : []
    const { object, model, ...resource } = resourceOf(state)
    const { asRequested } = stored.request as KeptRequest
    return { ...resource, steps: shownSteps([...input, ...state.steps]), ...asRequested, object, model }
  }

  return {
    async create(asked, { signal, apiUrl }) {
      await sweep()
      const request = await resolved(asked, signal)
      if (request.background) {
        const id = await startBackground(request, apiUrl)
        return { interaction: { ...(await get(id)), steps: [] } }
      }
      const turn = await prepare({ ...request, apiUrl })
      const { id, state } = begin(request, 'in_progress')
      const { generation, ...end } = await drawWhole(turn, service, signal)
      const ended: InteractionState = { ...state, ...end, updatedAt: nowMs() }
      if (request.store) await insert(id, { state: ended, request, apiUrl }, generation?.record.id)
      const { object, model, ...resource } = resourceOf(ended)
      const { previousInteractionId: previous } = request
      return {
        interaction: {
          ...resource,
          steps: shownSteps(ended.steps),
          ...(previous !== undefined && { previous_interaction_id: previous }),
          object,
          model,
        },
        ...(generation && { generation }),
      }
    },

    async stream(asked, { signal, apiUrl }: InteractionOptions) {
      await sweep()
      const request = await resolved(asked, signal)
      if (request.background) {
        const id = await startBackground(request, apiUrl)
        return eventsFrom(0, id, signal)
      }
      const turn = await prepare({ ...request, apiUrl })
      const stopped = new AbortController()
      const progress = drawInParts(turn, service, signal ? AbortSignal.any([signal, stopped.signal]) : stopped.signal)
      // What fails before the first part is an error of the whole request.
      const first = await progress.next()
      if (first.done) throw new Error('A generation ended without its last event.')
      const { id, state } = begin(request, 'in_progress')
      if (request.store) await insert(id, { state, request, apiUrl })
      const one = live.begin({ id, state, stored: request.store })
      one.controller.signal.addEventListener('abort', () => stopped.abort(), { once: true })
      signal?.addEventListener('abort', () => one.controller.abort(), { once: true })
      if (signal?.aborted) one.controller.abort()
      void pump(one, prepend(first.value, progress))
      return eventsFrom(0, id, signal, async () => one.state)
    },

    get,

    async follow(id, { afterEvent, signal } = {}) {
      await find(id)
      const state = await stateOf(id)
      const place = afterEvent === undefined ? 0 : placeAfter(afterEvent)
      if (place === undefined || (place > eventsOf(state).length && hasEnded(state.status))) {
        const description = 'must be the event_id of an event of this interaction.'
        throw new InvalidRequestError([{ field: 'last_event_id', description }])
      }
      return eventsFrom(place, id, signal)
    },

    async remove(id) {
      await find(id)
      await store.deleteInteraction(id)
      live.find(id)?.controller.abort()
      changes.tell(id)
    },

    async cancel(id) {
      const { background, status } = await find(id)
      if (status === 'cancelled') return get(id)
      if (!background)
        throw precondition(`Interaction ${id} does not run in the background, so it cannot be cancelled.`)
      const one = live.find(id)
      const steps = one && { steps: await keepSteps(one.state.steps, store.blobs) }
      if (!(await store.changeInteraction(id, running, { status: 'cancelled', updatedAt: nowMs(), ...steps }))) {
        const now = (await find(id)).status
        throw precondition(`Interaction ${id} is already ${now}, so it cannot be cancelled.`)
      }
      one?.controller.abort()
      if (one) live.forget(one)
      changes.tell(id)
      return get(id)
    },

    async fail(id, error) {
      const errors = [toInteractionError(error).body.error]
      await store.changeInteraction(id, running, { status: 'failed', updatedAt: nowMs(), errors })
      changes.tell(id)
    },

    async run(id, { signal } = {}) {
      const stored = await store.findInteraction(id)
      if (!stored || live.find(id)) return
      const begun = { status: 'in_progress', updatedAt: nowMs() } as const
      if (!(await store.changeInteraction(id, running, begun))) return
      const { previous: previousInteractionId, serviceTier, model, createdAt } = stored
      const one = live.begin({ id, stored: true, state: { id, model, serviceTier, createdAt, steps: [], ...begun } })
      const own = one.controller.signal
      try {
        const input = (await readSteps(stored.input, store.blobs)).map((step) => ({ step }))
        const stop = signal ? AbortSignal.any([signal, own]) : own
        await forProject(stored.project, async () => {
          const turn = await prepare({ ...(stored.request as KeptRequest), previousInteractionId, input })
          const progress = patiently(() => drawInParts(turn, service, stop), { pause, signal: stop })
          for await (const step of progress) await live.advance(one, step)
        })
      } catch (error) {
        // Whoever runs it is about to stop: it is run again later. A cancelled or deleted one is as it should be.
        if (signal?.aborted) throw new CancelledError(undefined, { cause: error })
        if (!own.aborted) await live.endBy(one, error)
      } finally {
        live.forget(one)
      }
    },
  }
}

async function* prepend<Item>(first: Item, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first
  yield* rest
}

function precondition(message: string): LimnError {
  return new LimnError(message, { code: 'failed-precondition' })
}
