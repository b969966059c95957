import { type CallContext, currentCallContext, withCallContext } from './call-context.ts'

/** What requests left to be done after they were answered. */
export interface PutOffWork {
  /** To be called within the request, before the work can begin. */
  remember(id: string): void
  /** Does the work; the request hears of its generations, if this process answered it. */
  within<Result>(id: string, options: CallContext['options'], work: () => Result): Result
}

/** As many as the journal has entries. Some never come back: another process may do the work. */
const mostRemembered = 500

export function createPutOffWork(): PutOffWork {
  const listeners = new Map<string, CallContext['onGeneration']>()
  return {
    remember(id) {
      listeners.set(id, currentCallContext()?.onGeneration)
      if (listeners.size > mostRemembered) listeners.delete(listeners.keys().next().value!)
    },
    within: (id, options, work) => withCallContext({ options, onGeneration: listeners.get(id) }, work),
  }
}
