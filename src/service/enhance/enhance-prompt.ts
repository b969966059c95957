import { InvalidRequestError } from '../../errors/index.ts'
import { noPrice } from '../../gemini-api/price.ts'
import { withTextPrices } from '../../gemini-api/price-overrides.ts'
import { defaultTextModelId, findTextModel, listTextModels, type TextModel } from '../../gemini-api/text-model.ts'
import type { GenerationServiceOptions } from '../generation-service-options.ts'
import {
  type Enhancement,
  type EnhancementPlan,
  type EnhanceOptions,
  type EnhanceRequest,
  rules,
} from './enhancement.ts'
import { openWording, planWording, writeWording } from './wording.ts'

/**
 * Puts a prompt into better words: by limn's rules on this machine, or by a text model, which is paid like any other call.
 *
 * @throws InvalidRequestError for a `by` that is neither; for a text model what `generate` throws.
 */
export async function enhancePrompt(
  service: GenerationServiceOptions,
  request: EnhanceRequest,
  options: EnhanceOptions,
): Promise<Enhancement> {
  const model = await writerOf(service, request, options)
  return model ? writeWording(service, await openWording(service, request, model, options)) : byRules(request)
}

/** What `enhancePrompt` would do. Throws what it throws before anything leaves. */
export async function planEnhancement(
  service: GenerationServiceOptions,
  request: EnhanceRequest,
  options: EnhanceOptions,
): Promise<EnhancementPlan> {
  const model = await writerOf(service, request, options)
  if (model) return planWording(service, await openWording(service, request, model, options))
  return { by: rules, price: noPrice, enhancement: await byRules(request) }
}

async function byRules({ prompt, references }: EnhanceRequest): Promise<Enhancement> {
  const { changed: _, ...written } = (await import('../../prompting/enhance/enhance.ts')).enhance(prompt, {
    references,
  })
  return { ...written, by: rules, paidUsd: 0, cached: false }
}

/** The text model that writes; undefined for the rules. */
async function writerOf(
  { engines, defaultEngine, prices }: GenerationServiceOptions,
  { by }: EnhanceRequest,
  { engine }: EnhanceOptions,
): Promise<TextModel | undefined> {
  if (by === rules) return undefined
  if (by === undefined && !(await engines.get(engine ?? defaultEngine)).write) return undefined
  const model = findTextModel(by ?? defaultTextModelId)
  if (model) return withTextPrices(model, prices)
  const known = listTextModels().map(({ id }) => id)
  const description = `limn has prompts put into words by ${rules}, or by a text model of Google: ${known.join(', ')}; "${by}" came`
  throw new InvalidRequestError([{ field: 'enhance', description }], `${description}.`)
}
