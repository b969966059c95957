import type { Admission } from './admit.ts'
import { createAnswer, usageOf } from './answer.ts'
import type { GenerationOptions } from './generation.ts'
import type { RateLimiter } from './limits/rate-limiter.ts'

/**
 * Takes a request from its project's quota of the model: also one that is answered again, as Google would not know of that.
 * Batches, the library and the command line name no project and have no quota.
 *
 * @throws QuotaError when it does not fit.
 */
export function limit(limiter: RateLimiter, admission: Admission, { project }: GenerationOptions): void {
  if (project === undefined) return
  const { promptTokenCount } = usageOf(admission, createAnswer(admission.warnings))
  limiter.take({ project, model: admission.profile.id, images: 1, inputTokens: promptTokenCount })
}
