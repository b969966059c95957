import type { Warning } from '../../engines/engine.ts'
import type { CacheUse, GenerationCost } from '../../service/generation.ts'
import type { RecordImage } from '../../store/record-store.ts'

/** What arrived and what was answered, without keys and without pictures. */
export interface JournalEntry {
  /** Counts up from 1. */
  id: number
  /** When it arrived: ISO 8601. */
  at: string
  method: string
  path: string
  /** The query as it came; absent when there was none. */
  query?: string
  headers: Record<string, string>
  /** The JSON or the form that was read; absent when nobody read it. */
  body?: unknown
  /** As Content-Length says. */
  bodyBytes?: number
  /** `running` until the answer is over; `cut` when either side left before its end. */
  state: 'running' | 'answered' | 'cut'
  /** HTTP status; absent while there is none, and when none was sent. */
  status?: number
  /** Until the last byte of the answer. */
  durationMs?: number
  /** Of the answer's body. */
  bytes?: number
  /** `x-limn-fault` or what was planned, as it was asked for. */
  fault?: string
  error?: { status?: string; message: string }
  /** Pictures that were asked for, or answered again. */
  generations?: JournalGeneration[]
}

/** One answer of the service. */
export interface JournalGeneration {
  /** For `limn show`. */
  record: string
  model: string
  prompt: string
  finishReason?: string
  finishMessage?: string
  cached: boolean
  cache: CacheUse
  costUsd: GenerationCost
  warnings: Warning[]
  /** Their bytes are at `/limn/v1/journal/images/{sha256}`. */
  images: RecordImage[]
  /** SHA-256 of the pictures that were sent along. */
  references: string[]
}
