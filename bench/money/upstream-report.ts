/** How the stand-in for Google behaves. Times are of its own, scaled clock. */
export interface UpstreamPlan {
  scale: number
  perMinute: number
  /** What happens to one request after the other, over and over. */
  faults: readonly Fault[]
  /** What a 429 of a burst asks for. */
  pauseMs: number
}

export type Fault = 'none' | '429' | '503' | 'reset' | 'reset-billed' | 'hang'

/** What one job came to, as the upstream counts. */
export interface JobBill {
  /** How often it was let through and neither refused nor answered 503. */
  sent: number
  billed: number
  billedUsd: number
}

export interface UpstreamReport {
  /** When each request came that was let through. */
  arrivals: number[]
  /** Requests that were over the quota. */
  over: number
  answers: Record<string, number>
  jobs: Record<string, JobBill>
}

export type UpstreamMessage = { type: 'listening'; url: string } | { type: 'report'; report: UpstreamReport }
