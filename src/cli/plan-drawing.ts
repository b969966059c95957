import type { App } from '../app.ts'
import type { EnhancementPlan } from '../service/enhance/enhancement.ts'
import type { GenerationOptions } from '../service/generation.ts'
import type { CallPlan } from '../service/plan-call.ts'
import type { Drawing } from './draw-pictures.ts'

/** What a command would do. */
export interface DrawingPlan {
  /** Where the prompt is to be put into better words first. */
  enhancement?: EnhancementPlan
  pictures: CallPlan[]
}

/**
 * Plans all pictures of a command, by the prompt as it came where nobody knows yet what it becomes.
 *
 * @throws What drawing them throws before anything leaves; for budgets, as if each of those before came to its usual price.
 */
export async function planDrawing(
  app: Pick<App, 'plan' | 'planEnhancement'>,
  drawing: Drawing,
  { count, optionsOfCall }: { count: number; optionsOfCall: GenerationOptions },
): Promise<DrawingPlan> {
  const { prompt, enhancer, files } = drawing
  const enhancement =
    enhancer && (await app.planEnhancement({ prompt, by: enhancer.by, references: files.length }, optionsOfCall))
  const words = enhancement?.enhancement?.prompt ?? prompt
  const wordsToCome = enhancement !== undefined && enhancement.enhancement === undefined
  let paidBeforeUsd = enhancement?.price.usualUsd ?? 0
  const pictures: CallPlan[] = []
  for (let index = 0; index < count; index++) {
    const request = drawing.requestAt(index, words, pictures[0]?.seed)
    const plan = await app.plan(request, optionsOfCall, { paidBeforeUsd, wordsToCome })
    paidBeforeUsd += plan.price.usualUsd
    pictures.push(plan)
  }
  return { pictures, ...(enhancement && { enhancement }) }
}
