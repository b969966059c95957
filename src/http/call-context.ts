import { AsyncLocalStorage } from 'node:async_hooks'
import type {
  Generation,
  GenerationEvent,
  GenerationOptions,
  GenerationOutcome,
  GenerationService,
} from '../service/generation.ts'

/**
 * What the calls of the service that one HTTP request makes must know and tell, whichever dialect the request speaks. It
 * travels beside them, so that no route has to hand it on and none can forget to.
 */
export interface CallContext {
  options: Partial<GenerationOptions>
  /** Thrown in place of an answer; in a stream after so many chunks. */
  failure?: { afterChunks: number; make: (model?: string) => Error }
  /** Hears of the body that was read as JSON or as a form. */
  onBody?(body: unknown): void
  /** Hears of every generation that came to its end. */
  onGeneration?(generation: GenerationOutcome & Partial<Generation>): void
}

const contexts = new AsyncLocalStorage<CallContext>()

export function withCallContext<Result>(context: CallContext, work: () => Result): Result {
  return contexts.run(context, work)
}

/** Of the request that is being answered, if any. */
export const currentCallContext = (): CallContext | undefined => contexts.getStore()

/** What the request that is being answered asks of its generations, for one that is done after it. */
export const currentCallOptions = (): CallContext['options'] => currentCallContext()?.options ?? {}

/** Tells the request that is being answered, if any, what its body holds. */
export function tellBody(body: unknown): void {
  contexts.getStore()?.onBody?.(body)
}

/** The same service, heeding the context each call is made in. Calls made outside of one are left as they are. */
export function heedCallContext(service: GenerationService): GenerationService {
  return {
    ...service,

    async generate(request, options) {
      const context = contexts.getStore()
      if (context === undefined) return service.generate(request, options)
      if (context.failure) throw context.failure.make(request.model)
      const generation = await service.generate(request, { ...options, ...context.options })
      context.onGeneration?.(generation)
      return generation
    },

    takeQuota: (request, options) => service.takeQuota(request, { ...options, ...contexts.getStore()?.options }),

    async relay(request, options) {
      const context = contexts.getStore()
      // What is to go wrong is said in limn's own words.
      if (context?.failure) return undefined
      const relayed = await service.relay?.(request, { ...options, ...context?.options })
      if (context === undefined || relayed === undefined) return relayed
      if (relayed.type === 'events') return { ...relayed, events: heeded(relayed.events, context, request.model) }
      relayed.outcome.then((outcome) => context.onGeneration?.(outcome)).catch(() => {})
      return relayed
    },

    // No generator itself: it would only run, and look for its context, when somebody pulls.
    stream(request, options) {
      const context = contexts.getStore()
      if (context === undefined) return service.stream(request, options)
      return heeded(service.stream(request, { ...options, ...context.options }), context, request.model)
    },
  }
}

async function* heeded(
  events: AsyncIterable<GenerationEvent>,
  { failure, onGeneration }: CallContext,
  model: string | undefined,
): AsyncGenerator<GenerationEvent> {
  let chunks = 0
  for await (const event of events) {
    if (failure !== undefined && (event.type === 'done' || chunks >= failure.afterChunks)) break
    if (event.type === 'done') onGeneration?.(event.generation)
    else if (event.type === 'chunk') chunks += 1
    yield event
  }
  if (failure !== undefined) throw failure.make(model)
}
