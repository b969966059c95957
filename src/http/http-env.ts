/** What middleware and routes tell each other about one request. */
export interface HttpEnv {
  Variables: {
    /** What was thrown, for the log. */
    error?: unknown
    /** True when the answer is one JSON array, errors included. */
    answersArray?: boolean
  }
}
