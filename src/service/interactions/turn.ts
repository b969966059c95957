import type { Part } from '../../gemini-api/content.ts'
import type { GenerateContentResponse } from '../../gemini-api/generate-content-response.ts'
import { heldBytesOf, holdBytes } from '../../gemini-api/inline-data.ts'
import type { InteractionContent, Step } from '../../gemini-api/interactions/interaction.ts'
import type { InteractionState } from '../../gemini-api/interactions/interaction-events.ts'
import { interactionUsageOf } from '../../gemini-api/interactions/interaction-usage.ts'
import { outcomeOf } from '../../gemini-api/interactions/outcome.ts'
import { stepsOfParts } from '../../gemini-api/interactions/steps-of-parts.ts'
import type { AsGenerateContent } from '../../gemini-api/interactions/to-generate-content.ts'
import type { Generation, GenerationOptions, GenerationService } from '../generation.ts'

/** One turn, ready to be drawn. */
export interface Turn {
  model: string
  asGenerateContent: AsGenerateContent
  /** Record of the generation before. */
  parent?: string
  /** Keeps a picture as a file and gives its address; absent where pictures travel inside the message. */
  keepAsFile?: (bytes: Uint8Array, mimeType: string) => Promise<string>
}

/** What a turn has come to; `generation` with the last. */
export type TurnProgress = Pick<InteractionState, 'status' | 'steps' | 'usage' | 'errors' | 'serviceTier'> & {
  generation?: Generation
}

/** Draws a turn at once. Errors are in this API's words. */
export async function drawWhole(turn: Turn, service: GenerationService, signal?: AbortSignal): Promise<TurnProgress> {
  const { model, asGenerateContent } = turn
  try {
    const generation = await service.generate({ model, request: asGenerateContent.request }, optionsOf(turn, signal))
    const steps = await stepsFrom(partsOf(generation.response), turn)
    return endOf(generation, steps)
  } catch (error) {
    throw asGenerateContent.renamed(error)
  }
}

/** Takes a turn that is drawn later from its project's quota. @throws QuotaError, in this API's words. */
export async function takeQuota(turn: Turn, service: GenerationService): Promise<void> {
  const { model, asGenerateContent } = turn
  try {
    await service.takeQuota({ model, request: asGenerateContent.request }, optionsOf(turn, undefined))
  } catch (error) {
    throw asGenerateContent.renamed(error)
  }
}

/** Draws a turn part by part; whatever fails is thrown, in this API's words. */
export async function* drawInParts(
  turn: Turn,
  service: GenerationService,
  signal?: AbortSignal,
): AsyncGenerator<TurnProgress> {
  const { model, asGenerateContent } = turn
  const parts: Part[] = []
  let steps: Step[] = []
  try {
    for await (const event of service.stream({ model, request: asGenerateContent.request }, optionsOf(turn, signal))) {
      if (event.type === 'done') {
        yield endOf(event.generation, steps)
        return
      }
      if (event.type === 'wait') continue
      parts.push(...partsOf(event.response))
      steps = await stepsFrom(parts, turn, steps)
      yield { status: 'in_progress', steps, serviceTier: serviceTierOf(event.response) }
    }
  } catch (error) {
    throw asGenerateContent.renamed(error)
  }
}

function optionsOf({ parent }: Turn, signal: AbortSignal | undefined): GenerationOptions {
  return { surface: 'http', ...(signal && { signal }), ...(parent !== undefined && { parent }) }
}

const partsOf = (response: GenerateContentResponse): Part[] => response.candidates?.[0]?.content.parts ?? []

const serviceTierOf = (response: GenerateContentResponse): string => response.usageMetadata.serviceTier ?? 'standard'

function endOf(generation: Generation, steps: readonly Step[]): TurnProgress {
  const { response } = generation
  const { status, error } = outcomeOf(response)
  const serviceTier = serviceTierOf(response)
  const usage = interactionUsageOf(response.usageMetadata)
  if (error === undefined) return { status, steps, usage, serviceTier, generation }
  const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: error.code }]
  // 3 is INVALID_ARGUMENT: the same request would be refused again.
  const refusal: Step = { type: 'model_output', error: { code: 3, message: error.message, details } }
  return { status, steps: [...steps, refusal], usage, errors: [error], serviceTier, generation }
}

/** The steps of parts; pictures become files where that was asked for, each once. */
async function stepsFrom(parts: readonly Part[], turn: Turn, before: readonly Step[] = []): Promise<Step[]> {
  const { keepAsFile } = turn
  if (keepAsFile === undefined) return stepsOfParts(parts)
  const steps: Step[] = []
  for (const [index, step] of stepsOfParts(parts).entries()) {
    if (step.type !== 'model_output') {
      steps.push(step)
      continue
    }
    const known = before[index]
    const content: InteractionContent[] = []
    for (const [place, one] of (step.content ?? []).entries()) {
      const kept = known?.type === 'model_output' ? known.content?.[place] : undefined
      const bytes = kept === undefined && one.type === 'image' ? heldBytesOf(one) : undefined
      if (bytes === undefined || one.type !== 'image') content.push(kept ?? one)
      else content.push(addressed(one.mime_type ?? '', bytes, await keepAsFile(bytes, one.mime_type ?? '')))
    }
    steps.push({ ...step, content })
  }
  return steps
}

/** A picture with an address; its bytes go on with the conversation, and are not shown beside it. */
function addressed(mimeType: string, bytes: Uint8Array, uri: string): InteractionContent {
  return holdBytes({ type: 'image' as const, mime_type: mimeType, uri }, bytes)
}
