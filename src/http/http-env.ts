/** What middleware and routes tell each other about one request. */
export interface HttpEnv {
  Variables: {
    /** What was thrown, for the log. */
    error?: unknown
    /** True when the answer is one JSON array, errors included. */
    answersArray?: boolean
    /** How this route says what went wrong; absent where Google's envelope does. */
    toErrorAnswer?: (error: unknown) => ErrorAnswer
  }
}

export interface ErrorAnswer {
  /** HTTP status. */
  status: number
  body: object
}
