import type { BlockReason, FinishReason } from '../../gemini-api/finish-reason.ts'

/** Something that goes wrong on purpose, so that callers can test what they do then. */
export interface Fault {
  /** As it was asked for: `429;retry=2s`. */
  text: string
  effect: FaultEffect
}

export type FaultEffect =
  | StatusEffect
  /** The answer ends so, with HTTP 200 and without a picture. */
  | { kind: 'finish'; finishReason: FinishReason }
  /** The prompt is refused, with HTTP 200 and without candidates. */
  | { kind: 'block'; blockReason: BlockReason }
  /** No answer until the caller leaves, or 504 after `afterMs`. */
  | { kind: 'timeout'; afterMs: number }
  /** The answer ends in the middle, and so does the connection. */
  | { kind: 'truncate'; at: { share: number } | { bytes: number } }
  | { kind: 'slow'; bytesPerSecond: number | undefined; firstByteMs: number }
  /** The answer comes whole, but its last message is no JSON. */
  | { kind: 'malformed' }
  /** The connection is reset before any byte of an answer. */
  | { kind: 'reset' }

/** An error as Google answers it. */
export interface StatusEffect {
  kind: 'status'
  status: FaultStatus
  retryAfterMs: number | undefined
  /** Which limit a 429 says is used up. */
  quota: 'minute' | 'day'
  /** A case of its own among those of a status: a key that was found in public, a country without the service. */
  reason: FaultReason | undefined
  /** In a stream only after so many chunks; undefined and 0 mean at once. */
  afterChunks: number | undefined
}

export const faultStatuses = [400, 401, 403, 404, 409, 429, 499, 500, 503, 504] as const

/** Each with the status it belongs to. */
export const faultReasons = { leaked: 403, region: 400 } as const

export type FaultReason = keyof typeof faultReasons

export type FaultStatus = (typeof faultStatuses)[number]
