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
import type { FileService } from '../files/file-service.ts'
import type { GenerationService } from '../generation.ts'
import { createChanges } from './changes.ts'
import { checkTurn } from './check-turn.ts'
import { followEvents } from './follow-events.ts'
import type { InteractionOptions, InteractionService } from './interaction-service.ts'
import { keepSteps, readSteps, shownSteps } from './kept-steps.ts'
import { notFound } from './not-found.ts'
import { type KeptRequest, prepareTurn } from './prepare-turn.ts'
import { drawInParts, drawWhole, type Turn, type TurnProgress } from './turn.ts'

export interface InteractionServiceOptions {
  service: GenerationService
  store: Store
  files: Pick<FileService, 'createGenerated'>
  /** Of 23 characters, never the same. */
  createId: () => string
  /** Milliseconds since 1970. */
  nowMs: () => number
  /** Sees to it that `run` is called for the interaction, after a restart too. */
  putOff: (id: string) => Promise<void>
  /** Resolves after a while: how often an interaction that another process runs is looked at. */
  pause: (signal: AbortSignal) => Promise<void>
}

/** Google's for paid tiers. Source: gemini-api-facts §3.9. */
export const retentionMs = 55 * 86_400_000

/** What somebody waits for is ended by then: Google's bound of a stream is 20 minutes. */
const longestWaitMs = 20 * 60_000
const sweepEveryMs = 60_000
const running = ['queued', 'in_progress'] as const

/** An interaction that this process runs. */
interface Live {
  state: InteractionState
  controller: AbortController
  stored: boolean
}

/** Interactions in the store; those that run here are also in memory, and seen while they grow. */
export function createInteractionService(options: InteractionServiceOptions): InteractionService {
  const { service, store, files, createId, nowMs, putOff, pause } = options
  const live = new Map<string, Live>()
  const changes = createChanges()
  let sweptAtMs = Number.NEGATIVE_INFINITY

  async function sweep(): Promise<void> {
    const now = nowMs()
    if (now - sweptAtMs < sweepEveryMs) return
    sweptAtMs = now
    await store.deleteExpiredInteractions(now)
    for (const { id, background } of await store.listStaleInteractions(['in_progress'], now - longestWaitMs)) {
      if (background || live.has(id)) continue
      const errors = [{ code: 'api_error', message: 'The server was stopped before this interaction had ended.' }]
      await store.changeInteraction(id, ['in_progress'], { status: 'failed', updatedAt: now, errors })
    }
  }

  async function find(id: string): Promise<StoredInteraction> {
    const found = await store.findInteraction(id)
    if (!found || found.expiresAt <= nowMs()) throw notFound(id)
    return found
  }

  async function prepare(
    request: KeptRequest & Pick<InteractionRequest, 'input' | 'previousInteractionId'>,
  ): Promise<Turn> {
    if (!findServedModel(request.model, service.conduct)) throw modelNotFound(request.model)
    return prepareTurn(request, { store, files, nowMs: nowMs() })
  }

  async function insert(
    id: string,
    { state, request, apiUrl }: { state: InteractionState; request: InteractionRequest; apiUrl: string },
    record?: string,
  ): Promise<void> {
    const { model, settings, delivery, asRequested, previousInteractionId } = request
    const kept: KeptRequest = { model, settings, delivery, asRequested, apiUrl }
    await store.insertInteraction({
      id,
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

  /** Shows progress to whoever follows; keeps the end. */
  async function advance(id: string, one: Live, { generation, ...progress }: TurnProgress): Promise<void> {
    const state: InteractionState = { ...one.state, ...progress, updatedAt: nowMs() }
    if (hasEnded(state.status) && one.stored) {
      const { updatedAt, status, serviceTier, usage, errors } = state
      const kept = await store.changeInteraction(id, running, {
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
    changes.tell(id)
  }

  /** What ends a drawing before its time, as the interaction says it. */
  function endBy(error: unknown, { state: { steps, serviceTier }, controller }: Live): TurnProgress {
    if (controller.signal.aborted) return { status: 'cancelled', steps, serviceTier }
    return { status: 'failed', steps, serviceTier, errors: [toInteractionError(error).body.error] }
  }

  async function pump(id: string, one: Live, progress: AsyncIterable<TurnProgress>): Promise<void> {
    try {
      for await (const step of progress) await advance(id, one, step)
      if (!hasEnded(one.state.status)) throw new Error('A generation ended without its last event.')
    } catch (error) {
      const end = endBy(error, one)
      await advance(id, one, end).catch(() => {
        one.state = { ...one.state, ...end, updatedAt: nowMs() }
        changes.tell(id)
      })
    } finally {
      live.delete(id)
    }
  }

  async function startBackground(request: InteractionRequest, apiUrl: string): Promise<string> {
    const turn = await prepare({ ...request, apiUrl })
    checkTurn(turn, service.conduct)
    const { id, state } = begin(request, 'queued')
    await insert(id, { state, request, apiUrl })
    await putOff(id)
    return id
  }

  function eventsFrom(place: number, id: string, signal?: AbortSignal, load = () => stateOf(id)) {
    return followEvents({ id, place, load, changes, pause, ...(signal && { signal }) })
  }

  async function stateOf(id: string): Promise<InteractionState> {
    const here = live.get(id)?.state
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
    return { ...resource, steps: [...input, ...shownSteps(state.steps)], ...asRequested, object, model }
  }

  return {
    async create(request, { signal, apiUrl }) {
      await sweep()
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

    async stream(request, { signal, apiUrl }: InteractionOptions) {
      await sweep()
      if (request.background) {
        const id = await startBackground(request, apiUrl)
        return eventsFrom(0, id, signal)
      }
      const turn = await prepare({ ...request, apiUrl })
      const controller = new AbortController()
      const stop = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal
      const progress = drawInParts(turn, service, stop)
      // What fails before the first part is an error of the whole request.
      const first = await progress.next()
      if (first.done) throw new Error('A generation ended without its last event.')
      const { id, state } = begin(request, 'in_progress')
      const one: Live = { state, controller, stored: request.store }
      if (request.store) await insert(id, { state, request, apiUrl })
      live.set(id, one)
      signal?.addEventListener('abort', () => controller.abort(), { once: true })
      void pump(id, one, prepend(first.value, progress))
      return eventsFrom(0, id, signal, async () => one.state)
    },

    get,

    async follow(id, { afterEvent, signal } = {}) {
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
      live.get(id)?.controller.abort()
      changes.tell(id)
    },

    async cancel(id) {
      const { background, status } = await find(id)
      if (status === 'cancelled') return get(id)
      if (!background)
        throw precondition(`Interaction ${id} does not run in the background, so it cannot be cancelled.`)
      const one = live.get(id)
      const steps = one && { steps: await keepSteps(one.state.steps, store.blobs) }
      if (!(await store.changeInteraction(id, running, { status: 'cancelled', updatedAt: nowMs(), ...steps }))) {
        const now = (await find(id)).status
        throw precondition(`Interaction ${id} is already ${now}, so it cannot be cancelled.`)
      }
      one?.controller.abort()
      live.delete(id)
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
      if (!stored || live.has(id)) return
      const begun = { status: 'in_progress', updatedAt: nowMs() }
      if (!(await store.changeInteraction(id, running, begun))) return
      const controller = new AbortController()
      const { previous: previousInteractionId, serviceTier, model, createdAt } = stored
      const state = { id, model, serviceTier, createdAt, steps: [], ...begun } as InteractionState
      const one: Live = { state, controller, stored: true }
      live.set(id, one)
      changes.tell(id)
      const stop = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal
      const kept = stored.request as KeptRequest
      async function* progress(): AsyncGenerator<TurnProgress> {
        const input = (await readSteps(stored!.input, store.blobs)).map((step) => ({ step }))
        yield* drawInParts(await prepare({ ...kept, previousInteractionId, input }), service, stop)
      }
      try {
        for await (const step of progress()) await advance(id, one, step)
      } catch (error) {
        // Whoever runs it is about to stop: it is run again later. A cancelled or deleted one is as it should be.
        if (signal?.aborted) throw new CancelledError(undefined, { cause: error })
        if (!controller.signal.aborted) await advance(id, one, endBy(error, one)).catch(() => {})
      } finally {
        live.delete(id)
        changes.tell(id)
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
