import type { Context } from 'hono'
import type { ParseOptions } from '../../gemini-api/parse-generate-content-request.ts'
import type { GenerationService } from '../../service/generation.ts'
import type { HttpEnv } from '../http-env.ts'

/** What a method of a model is given. */
export interface ModelCall {
  context: Context<HttpEnv>
  /** Id or alias of a model that exists, without `models/`. */
  model: string
  service: GenerationService
}

/** Without `alt=sse` a stream is one JSON array. */
export function wantsEvents(context: Context<HttpEnv>): boolean {
  return (context.req.query('alt') ?? context.req.query('$alt')) === 'sse'
}

/** How bodies are read for this service. */
export function parseOptionsOf({ conduct }: Pick<GenerationService, 'conduct'>): ParseOptions {
  return { contents: 'wire', unknownFields: conduct.strict ? 'refuse' : 'keep' }
}
