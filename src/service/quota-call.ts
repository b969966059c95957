import { createAnswer, usageOf } from './answer.ts'
import type { GenerationOptions } from './generation.ts'
import type { OpenCall } from './open-call.ts'
import { nobodyInParticular } from './payer.ts'
import type { QuotaCall } from './quota/quota-gate.ts'

/** What a call takes of a quota elsewhere, and for whom. */
export function quotaCallOf({ engine, admission, options }: OpenCall): QuotaCall {
  const { project, keyId } = options.payer ?? nobodyInParticular
  return {
    engine: engine.name,
    model: admission.profile.id,
    caller: project || keyId,
    priority: priorityOf(options),
    images: 1,
    inputTokens: usageOf(admission, createAnswer(admission.warnings)).promptTokenCount,
  }
}

/** Nobody waits for the answer to a request of a batch. */
export const priorityOf = ({ surface }: GenerationOptions): number => (surface === 'batch' ? -1 : 0)
