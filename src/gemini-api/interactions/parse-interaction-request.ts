import { firstViolations, InvalidRequestError } from '../../errors/index.ts'
import { isJsonObject } from '../proto-json.ts'
import type { NamedStep } from './contents-of-steps.ts'
import { InteractionError } from './interaction-error.ts'
import { readConfig, type Settings } from './read-config.ts'
import { readInput } from './read-input.ts'
import { requestFields, unsupportedFields } from './request-fields.data.ts'
import { createRequestReader, quote, type RequestReader } from './request-reader.ts'

/** A request of POST interactions, read. */
export interface InteractionRequest {
  /** As the caller wrote it. */
  model: string
  input: NamedStep[]
  /** Everything but the conversation, as generateContent has it. */
  settings: Settings
  delivery: 'inline' | 'uri'
  previousInteractionId?: string
  store: boolean
  stream: boolean
  background: boolean
  /** What the stored interaction repeats, as it came. */
  asRequested: Record<string, unknown>
}

const repeatedFields = [
  'previous_interaction_id',
  'system_instruction',
  'generation_config',
  'response_format',
  'response_modalities',
  'tools',
  'safety_settings',
  'labels',
] as const

/**
 * Reads the body of POST interactions.
 *
 * @throws InvalidRequestError with everything that is wrong at once; InteractionError `parameter_unknown` when that is
 *   nothing but parameters that do not exist.
 */
export function parseInteractionRequest(body: unknown): InteractionRequest {
  if (!isJsonObject(body)) {
    throw new InvalidRequestError(
      [],
      `A JSON object was expected, with "model" and "input" in it; ${quote(body)} came.`,
    )
  }
  const read = createRequestReader()
  read.object(body, '', requestFields.interaction)
  for (const [field, reason] of Object.entries(unsupportedFields)) {
    if (body[field] !== undefined && body[field] !== null) read.refuse(field, reason)
  }
  if (body.agent !== undefined && body.agent !== null && body.model === undefined) {
    throw new InteractionError('not_found', `Agent ${quote(body.agent)} is not found: limn has models, no agents.`, {
      code: 'not-found',
    })
  }
  const model = read.string(body.model, 'model')
  if (!model) read.refuse('model', 'is needed: the id of a model, such as gemini-3-pro-image.')
  const previous = read.string(body.previous_interaction_id, 'previous_interaction_id') || undefined
  const store = read.boolean(body.store, 'store') ?? true
  const background = read.boolean(body.background, 'background') ?? false
  const stream = read.boolean(body.stream, 'stream') ?? false
  if (!store && background) read.refuse('background', 'needs store: true, since the result is fetched later.')
  if (!store && previous !== undefined) {
    read.refuse('previous_interaction_id', 'needs store: true: what goes on from a stored interaction is stored.')
  }
  const { settings, delivery } = readConfig(body, read)
  const before = read.violations.length
  const input = readInput(body.input, read)
  if (
    read.violations.length === before &&
    input.every(({ step }) => step.type === 'thought' || !step.content?.length)
  ) {
    read.refuse('input', 'is empty: say what to draw.')
  }
  throwIfRefused(read)
  return {
    model: model as string,
    input,
    settings,
    delivery,
    ...(previous !== undefined && { previousInteractionId: previous }),
    store,
    stream,
    background,
    asRequested: Object.fromEntries(
      repeatedFields.flatMap((field) =>
        body[field] === undefined || body[field] === null ? [] : [[field, body[field]]],
      ),
    ),
  }
}

function throwIfRefused({ violations }: RequestReader): void {
  if (violations.length === 0) return
  if (violations.every((violation) => violation.unknown === true)) {
    const lines = firstViolations(violations).map(
      ({ field, description }) => `Unknown parameter '${field}': ${description}`,
    )
    throw new InteractionError('parameter_unknown', lines.join('\n'), { code: 'invalid-argument' })
  }
  throw new InvalidRequestError(violations)
}

/** A model that does not exist has a word of its own. */
export function modelNotFound(model: string): InteractionError {
  const message = `models/${model.replace(/^models\//, '')} is not found, or is not supported for interactions. Call ListModels to see the list of available models and their supported methods.`
  return new InteractionError('model_not_found', message, { code: 'not-found' })
}
