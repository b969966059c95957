import type { ByteSource } from '../engines/byte-source.ts'
import type { Framing, Wait, Warning } from '../engines/engine.ts'
import type { Conduct } from '../gemini-api/conduct.ts'
import type { CountTokensResponse } from '../gemini-api/count-tokens.ts'
import type { GenerateContentRequest } from '../gemini-api/generate-content-request.ts'
import type { GenerateContentResponse } from '../gemini-api/generate-content-response.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import type { ForcedEnding } from './forced-ending.ts'
import type { Payer } from './payer.ts'
import type { UnknownPolicy } from './unknown-policy.ts'

/** Which surface a request came through; kept in its record. */
export type Surface = 'cli' | 'library' | 'http' | 'mcp' | 'batch'

/**
 * `use` answers from an identical request made before, or joins one that is on its way. `refresh` asks anew, for all who
 * ask later. `off` does neither, and nobody is answered from it.
 */
export type CacheMode = 'use' | 'refresh' | 'off'

/**
 * `hit`: an identical request had been answered before. `shared`: one was on its way, in this process or another, and its
 * answer is this one's, too. `miss`: there was none. Else as was asked for.
 */
export type CacheUse = 'hit' | 'shared' | 'miss' | 'refresh' | 'off'

/** One request as a surface hands it over: the wire shape plus the model of the path. */
export interface GenerationRequest {
  /** As the caller wrote it; `models/` prefix, aliases and retired ids are resolved at admission. Absent: the engine's usual one. */
  model?: string | undefined
  request: GenerateContentRequest
}

export interface GenerationOptions {
  signal?: AbortSignal
  surface: Surface
  /** Name of the engine to use instead of the configured one. */
  engine?: string
  /** Id of the record this one continues. */
  parent?: string
  /** What its user wrote, where the prompt was made of it, and who made it; kept in the record as a warning. */
  writtenFrom?: { prompt: string; by: string }
  /** Tells an engine elsewhere the seed that limn chose: of a draft, to be drawn larger by the same. */
  tellsSeed?: boolean | undefined
  /** Overrides the profile's format. Not part of Google's API. */
  outputMimeType?: OutputMimeType
  /** A picture, clear where the first reference is to be changed. Not part of Google's API. */
  mask?: Uint8Array
  /** What becomes of it if it may have been paid already. Default: as configured. */
  onUnknown?: UnknownPolicy | undefined
  /** Whose quota it takes from; without one it takes from none. */
  project?: string
  /** Whose budgets it takes from, where it may be paid. Default: everybody's only. */
  payer?: Payer
  /** Default `use`. */
  cache?: CacheMode
  /** False for pictures without signed credentials. Default: as configured. */
  credentials?: boolean | undefined
  /** Ends so, and nothing is drawn. */
  forcedEnding?: ForcedEnding
  /** Told when the call cannot be sent yet, and without a wait when it can again. */
  onWait?: (wait: Wait | undefined) => void
}

export interface GeneratedImage {
  bytes: Uint8Array
  mimeType: OutputMimeType
  width: number
  height: number
  /** Hex; the name of its blob. */
  sha256: string
}

/** USD. */
export interface GenerationCost {
  /** What this request cost; 0 where the answer was another's. */
  paidUsd: number
  /** What Google would have charged for the same request. */
  upstreamUsd: number
  /** The price of a picture that another request has paid. */
  savedUsd: number
}

/** One finished generation. */
export interface Generation {
  /** What Google would answer, ready to be sent. */
  response: GenerateContentResponse
  record: GenerationRecord
  images: GeneratedImage[]
  /** All text parts that are not thoughts. */
  text: string
  warnings: Warning[]
  cost: GenerationCost
  /** True when the answer was made for another, identical request: a hit, or shared. */
  cached: boolean
  cache: CacheUse
}

/** What is known of a finished generation whose answer was passed on. */
export type GenerationOutcome = Pick<Generation, 'record' | 'warnings' | 'cost' | 'cached' | 'cache'>

/** An answer as another server sent it. */
export interface Reply {
  status: number
  /** What says how to read the body, in lower case. */
  headers: Readonly<Record<string, string>>
  /** Of the record that is kept of it, or is answered from. */
  recordId: string
  engine: string
  cache: CacheUse
  /** What is known of it so far: of an answer that comes, not its price. */
  warnings: Warning[]
  cost: GenerationCost | undefined
  /** For Google's quota. */
  waitedMs: number | undefined
  /** Byte for byte, as it comes, for any number of takers. */
  body: ByteSource
}

export type Relayed =
  | {
      type: 'reply'
      reply: Reply
      /** Resolves when it is recorded; rejects when it broke off, made no sense, or could not be recorded. */
      outcome: Promise<GenerationOutcome>
    }
  /** Not the bytes of another server: limn's own answer, or that of a call which was begun in another framing. */
  | { type: 'events'; events: AsyncIterable<GenerationEvent> }

/** What `stream` yields: chunks as Google frames them, and at the end the whole. */
export type GenerationEvent =
  /** It cannot be sent yet; without `wait` it can again. */
  | { type: 'wait'; wait?: Wait }
  | { type: 'chunk'; response: GenerateContentResponse }
  | { type: 'done'; generation: Generation }

export interface GenerationService {
  /** How it answers; what stands before it must answer the same way. */
  readonly conduct: Conduct
  /** Throws LimnError kinds; a safety block is not an error but a generation without images. */
  generate(request: GenerationRequest, options: GenerationOptions): Promise<Generation>
  stream(request: GenerationRequest, options: GenerationOptions): AsyncIterable<GenerationEvent>
  /**
   * Counts a request of a project now that is drawn later without one. Throws as `generate` does where it may not be drawn,
   * QuotaError among them.
   */
  takeQuota(request: GenerationRequest, options: GenerationOptions): Promise<void>
  /**
   * As `generate` and `stream`, for a caller that speaks the dialect of the engine's own server: what that answered, byte
   * for byte. Undefined where the engine relays nothing. An error may carry the `reply` it was read from.
   */
  relay?(request: GenerationRequest, options: GenerationOptions & { framing: Framing }): Promise<Relayed | undefined>
  /** What a request would count, its files and addresses read as `generate` reads them. */
  countTokens(request: GenerateContentRequest, options: { signal?: AbortSignal }): Promise<CountTokensResponse>
}
