import type { ServerResponse } from 'node:http'
import type { CallContext } from './call-context.ts'
import type { Redact } from './journal/redact.ts'

/** What middleware and routes tell each other about one request. */
export interface HttpEnv {
  /** Of Node's server; absent where the app is called without a port. */
  Bindings: {
    outgoing?: ServerResponse
  }
  Variables: {
    /** What was thrown, for the log. */
    error?: unknown
    /** Hears of what goes wrong when the log has the answer already. */
    onLateError?: (error: unknown) => void
    /** True when the answer is one JSON array, errors included. */
    answersArray?: boolean
    /** How this route says what went wrong; absent where Google's envelope does. */
    toErrorAnswer?: (error: unknown) => ErrorAnswer
    /** Takes keys out of whatever is kept, logged or answered. */
    redact: Redact
    /** What the service's calls of this request heed. */
    callContext: CallContext
    /** The fault that was applied, as it was asked for. */
    fault?: string
    /** True when no answer was sent, but the connection ended. */
    unanswered?: boolean
  }
}

export interface ErrorAnswer {
  /** HTTP status. */
  status: number
  body: object
}
