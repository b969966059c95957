/** One answered request, for whoever keeps a log. Holds no key and no body. */
export interface HttpLogEntry {
  method: string
  /** Without the query, which may hold a key. */
  path: string
  status: number
  durationMs: number
  /** What was thrown, when the answer is an error or went wrong once its head was out; for a defect the only place that shows it. */
  error?: unknown
}

export type HttpLog = (entry: HttpLogEntry) => void
