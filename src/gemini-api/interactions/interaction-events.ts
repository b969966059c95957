import type {
  Interaction,
  InteractionContent,
  InteractionErrorDetail,
  InteractionStatus,
  InteractionUsage,
  Step,
} from './interaction.ts'

type StepDelta =
  | InteractionContent
  | { type: 'thought_signature'; signature: string }
  | { type: 'thought_summary'; content: InteractionContent }

/** One message of a stream. `event_id` is where to go on from, by `last_event_id`. */
export type InteractionEvent = { event_id: string } & (
  | { event_type: 'interaction.created' | 'interaction.completed'; interaction: Omit<Interaction, 'steps'> }
  | { event_type: 'interaction.status_update'; interaction_id?: string; status: InteractionStatus }
  | { event_type: 'step.start'; index: number; step: Step }
  | { event_type: 'step.delta'; index: number; delta: StepDelta }
  | { event_type: 'step.stop'; index: number }
  | { event_type: 'error'; error: InteractionErrorDetail }
)

/** An interaction at some moment: what its events so far are made from. */
export interface InteractionState {
  id?: string
  model: string
  status: InteractionStatus
  /** Milliseconds since 1970. */
  createdAt: number
  updatedAt: number
  steps: readonly Step[]
  usage?: InteractionUsage
  errors?: readonly InteractionErrorDetail[]
  serviceTier: string
}

/** True when nothing more will come of it. */
export function hasEnded(status: InteractionStatus): boolean {
  return status !== 'queued' && status !== 'in_progress'
}

/**
 * Every event up to now, in order. A later state of the same interaction gives the same events and more, so that an
 * event's number is all a client must keep to go on, over restarts too.
 */
export function eventsOf(state: InteractionState): InteractionEvent[] {
  const events: InteractionEvent[] = []
  const add = (event: { event_type: string; [field: string]: unknown }): void => {
    events.push({ ...event, event_id: `event_${events.length + 1}` } as InteractionEvent)
  }
  const { id, model, status, steps, errors = [] } = state
  const object = 'interaction'
  add({ event_type: 'interaction.created', interaction: { ...idOf(id), status: 'in_progress', object, model } })
  if (status === 'queued') return events
  add({
    event_type: 'interaction.status_update',
    ...(id !== undefined && { interaction_id: id }),
    status: 'in_progress',
  })
  for (const [index, step] of steps.entries()) {
    add({ event_type: 'step.start', index, step: headOf(step) })
    for (const delta of deltasOf(step)) add({ event_type: 'step.delta', index, delta })
    // The last step of a running interaction may still grow.
    if (index < steps.length - 1 || hasEnded(status)) add({ event_type: 'step.stop', index })
  }
  if (!hasEnded(status)) return events
  for (const error of errors) add({ event_type: 'error', error })
  const { errors: _, ...interaction } = resourceOf(state)
  add({ event_type: 'interaction.completed', interaction })
  return events
}

/** The place after the event of this id; undefined when it is no id of ours. */
export function placeAfter(eventId: string): number | undefined {
  const number = /^event_([1-9]\d{0,8})$/.exec(eventId)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** The resource without its steps. */
export function resourceOf(state: InteractionState): Interaction {
  const { id, status, usage, createdAt, updatedAt, errors = [], serviceTier, model } = state
  return {
    ...idOf(id),
    status,
    ...(usage !== undefined && { usage }),
    created: secondsOf(createdAt),
    updated: secondsOf(updatedAt),
    service_tier: serviceTier,
    ...(errors.length > 0 && { errors: [...errors] }),
    object: 'interaction',
    model,
  }
}

const idOf = (id: string | undefined): { id?: string } => (id === undefined ? {} : { id })

/** What `step.start` says: the kind, and nothing that comes in deltas. */
function headOf(step: Step): Step {
  if (step.type === 'model_output' && step.error !== undefined) return { type: step.type, error: step.error }
  return { type: step.type } as Step
}

function deltasOf(step: Step): StepDelta[] {
  if (step.type !== 'thought') return [...(step.content ?? [])]
  const summaries = (step.summary ?? []).map((content) => ({ type: 'thought_summary' as const, content }))
  return step.signature === undefined
    ? summaries
    : [...summaries, { type: 'thought_signature', signature: step.signature }]
}

/** `YYYY-MM-DDThh:mm:ssZ`. */
function secondsOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}
