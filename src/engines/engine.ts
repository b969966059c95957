import type { LimnError, QuotaError } from '../errors/index.ts'
import type { BodySink, RunSink } from '../gemini-api/body-sink.ts'
import type { Content, Part } from '../gemini-api/content.ts'
import type { BlockReason, FinishReason } from '../gemini-api/finish-reason.ts'
import type { GenerateContentRequest } from '../gemini-api/generate-content-request.ts'
import type { ModelProfile } from '../gemini-api/model-profile.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { DigitalSourceType } from '../imaging/credentials/claim.ts'
import type { InputMimeType, OutputMimeType } from '../imaging/image.ts'
import type { Keep } from './byte-source.ts'

/** What an engine can do; what it cannot becomes a warning in the result, never silence. */
export interface EngineCapabilities {
  /** True when the same seed gives the same bytes. */
  seed: boolean
  /** How many reference pictures it looks at. */
  references: number
  /** True when it can change an earlier picture of the conversation. */
  edits: boolean
  /** True when it reads the documents that come with a request. */
  documents?: boolean
  /** True when it keeps an edit to the clear part of a mask. */
  masks?: boolean
  /** True when temperature, topP, topK, maxOutputTokens and stopSequences change what it does. */
  sampling: boolean
  /** True when it can look things up for a picture. */
  search: boolean
  /** True when nothing leaves this machine, so a picture costs nothing. */
  local: boolean
  /** True when it can hand on the bytes of the answers it is given. */
  relays?: boolean
  /** True when it can put limn's invisible mark into the pictures it makes. */
  marks?: boolean
  /** How its pictures come about, in IPTC's words: limn signs them. Absent where they are another's, whose bytes stay as they are. */
  makes?: DigitalSourceType
  /** True when whoever runs it refuses by itself what should not be drawn; then limn's own rules stay out of it. */
  guarded: boolean
}

/** A picture the request brings, already sniffed, counted and size-limited; not yet decoded. */
export interface Reference {
  /** Where it stands in the request, for messages: `contents[0].parts[1].inline_data`. */
  field: string
  bytes: Uint8Array
  mimeType: InputMimeType
  width: number
  height: number
}

/** A request after admission: valid against its profile, with every default filled in. */
export interface DrawRequest {
  profile: ModelProfile
  /** What the rest was read from, files in the message, fields that limn does not know included: for who sends it on. */
  wire: GenerateContentRequest
  /** The turns before the last user turn, oldest first, signatures verbatim. */
  history: readonly Content[]
  /** All text of the last user turn, parts joined by newlines. */
  prompt: string
  systemInstruction: string | undefined
  /** Pictures of the last user turn, in order. */
  references: readonly Reference[]
  /** Clear where the first of `references` is to be changed; the rest of it stays. Not part of Google's API. */
  mask?: Reference | undefined
  /** Pictures of the latest earlier user turn that had any, in order: what an earlier scene may be built from. */
  earlierReferences: readonly Reference[]
  /** The newest picture the model itself drew earlier in the conversation, if its bytes came back. */
  previousPicture: Reference | undefined
  /** Exact output pixels, from the profile. */
  width: number
  height: number
  /** Always set: given by the caller, or chosen by the service and recorded. */
  seed: number
  outputMimeType: OutputMimeType
  /** 0–100, what JPEG and WebP keep; undefined leaves it to the engine. */
  outputQuality?: number | undefined
  /** False when the caller asked for IMAGE only. */
  wantsText: boolean
  wantsThoughts: boolean
}

/** Something the user should know that did not stop the picture. */
export interface Warning {
  /** Machine word: `unsupported`, `substituted`, `adjusted`, `deprecated`, and `blocked` where nothing was drawn. */
  type: 'unsupported' | 'substituted' | 'adjusted' | 'deprecated' | 'blocked'
  /** Request field or feature it is about. */
  feature: string
  message: string
  /** Where limn's own rules blocked: `sexual`, `violence`, `self-harm`, `harassment`, `hate` or `other`. */
  harm?: string
}

/** A picture of a part: its bytes, or where they were put when they passed by; `credentials` where limn signed it. */
export type PartImage = { mimeType: OutputMimeType; width: number; height: number; credentials?: string } & (
  | { bytes: Uint8Array; kept?: undefined }
  | { bytes?: undefined; kept: KeptRun }
)

/** What an engine says while it draws, in order. Exactly one `finish`, or `block` for a refused prompt, ends a stream that did not throw. */
export type EngineEvent =
  | { type: 'thought'; text: string }
  | { type: 'text'; text: string; signature?: string }
  | {
      type: 'image'
      bytes: Uint8Array
      /** Bytes behind the picture in its buffer that are nobody's, so that it may be signed in place. */
      room?: number
      mimeType: OutputMimeType
      width: number
      height: number
      /** True for a draft shown while thinking. */
      thought?: boolean
      signature?: string
      /** Where it came about otherwise than `makes` of the engine says. */
      sourceType?: DigitalSourceType
      /** How it looks from afar, as `fingerprintOf` tells. */
      fingerprint?: string
      /** Name of the signed credentials that it carries. */
      credentials?: string
    }
  /** A part as somebody else wrote it, passed on as it is; `image` when there is a picture in it that is no draft. */
  | { type: 'part'; part: Part; image?: PartImage }
  /** The answer to a call with a relay begins; its bytes, and what they say, go to the relay. */
  | { type: 'reply'; status: number; headers: Readonly<Record<string, string>> }
  /** What it came to so far, as whoever bills it counts: the last one stands. Undefined where none that came is of the whole. */
  | { type: 'usage'; usage: UsageMetadata | undefined }
  /** Fields of the answer that limn passes on as they are: grounding, ratings, ids. */
  | { type: 'fields'; response?: Record<string, unknown>; candidate?: Record<string, unknown> }
  | { type: 'warning'; warning: Warning }
  /** The call cannot leave yet; without `wait` it can again. */
  | { type: 'wait'; wait?: Wait }
  | { type: 'finish'; reason: FinishReason; message?: string }
  | { type: 'block'; reason: BlockReason }

/** Why a call has not left yet, and until when. */
export interface Wait {
  /** About when it is over, in milliseconds since 1970; undefined when nobody knows. */
  untilMs?: number
  /** What it waits for, as in "waiting for …": "Google's quota of 60 images a minute". */
  reason: string
  /** True when it is a day's quota: only those wait so long whom nobody waits for. */
  isOfDay?: boolean
}

/** Where calls wait that take from a quota elsewhere. */
export interface Turns {
  /**
   * Waits until a call fits into the quota; yields when it becomes known how long that takes. Asked again for the same
   * call, it goes on where it stood.
   *
   * @throws CancelledError when `signal` fires, QuotaError for a quota that nobody waits for, UnavailableError when too
   *   many wait already.
   */
  next(signal: AbortSignal | undefined): AsyncGenerator<Wait, Turn>
}

/** Leave to make one call. */
export interface Turn {
  /** Just before the first byte leaves: false when it took too long to come so far, and another turn is needed. */
  holds(): boolean
  /** The last byte has left. */
  sent(): void
  /** An answer begins that is no 429. */
  answered(): void
  /** Surely nothing has left. */
  unused(): void
  /** A 429 came. Gives the error to end with; undefined when it is worth waiting for another turn. */
  refused(error: QuotaError): LimnError | undefined
  /** The answer is read, or there is none. Always said, once. */
  end(): void
}

/** Where an engine that bills says what may be billed. */
export interface Bill {
  /** A call is about to leave. When this has resolved that is on disk: from the first byte on it may cost. */
  sent(): Promise<void>
  /** The call that left surely cost nothing; another one may leave in its place. */
  notBilled(): Promise<void>
}

/** How the messages of an answer stand in its body: one, a JSON array of them, or an event stream. */
export type Framing = 'json' | 'array' | 'sse'

/** Bytes that were put aside. */
export interface KeptRun {
  sha256: string
  sizeBytes: number
  /** Stands for them in messages. */
  name: string
}

/**
 * Takes the body of an answer three times: as it came, for whoever waits for it, taken apart, to be kept, and what it
 * says. The others may lag behind the first.
 */
export interface Relay extends BodySink {
  framing: Framing
  /** Valid until `room` is asked for. */
  bytes(chunk: Buffer): void
  /** No more bytes come, and none are missing. */
  end(): void
  run(): KeptRunSink
  /** What an engine would yield without a relay. */
  said(event: EngineEvent): void
  /** Resolves when more bytes may come; undefined when they may now. Calls `keep` where what came is still needed. */
  room(keep: Keep): Promise<void> | undefined
}

export interface KeptRunSink extends RunSink {
  end(): KeptRun
}

export interface DrawOptions {
  /** Heard by an engine that bills only until its call has left: what may be paid is finished. */
  signal?: AbortSignal | undefined
  bill?: Bill | undefined
  /** For an engine elsewhere. Without it nothing waits. */
  turns?: Turns | undefined
  /** True when somebody waits for each part. */
  streamed?: boolean
  /** The id that pictures are to bear as an invisible mark, 16 hex digits, where the engine marks. */
  watermark?: string | undefined
  /** False where the files are not to tell prompt, model and seed. */
  metadata?: boolean
  /** For the bytes of the answer, where the engine relays. */
  relay?: Relay | undefined
}

/** A request as it is sent to a model elsewhere. */
export interface WireRequest {
  /** Id of the model. */
  model: string
  wire: GenerateContentRequest
}

/** A call as it would leave, its key hidden. */
export interface OutgoingCall {
  method: 'POST'
  url: string
  headers: Readonly<Record<string, string>>
  /** JSON; pictures in it as held bytes. */
  body: object
  /** What was changed in the request. */
  warnings: readonly Warning[]
}

/** Something that turns an admitted request into parts. */
export interface Engine {
  readonly name: string
  /** Changes whenever the same request may give other bytes; part of the cache key. */
  readonly version: string
  readonly capabilities: EngineCapabilities
  /**
   * Width over height that the words want for a picture that now has `ratio`, as "crop it to a square" does; undefined
   * when they leave it. Asked only where the request names no ratio of its own.
   */
  shapeAsked?(prompt: string, ratio: number): number | undefined
  /** What `draw` and `write` would send; absent where it sends nothing. Throws as `draw` does before it has sent. */
  preview?(request: WireRequest, options: { signal?: AbortSignal | undefined }): Promise<OutgoingCall>
  /** Throws EngineError when it fails, CancelledError when `signal` fires. */
  draw(request: DrawRequest, options: DrawOptions): AsyncIterable<EngineEvent>
  /** A text; absent where it has no models for that. Throws as `draw` does. */
  write?(request: WireRequest, options: Pick<DrawOptions, 'signal' | 'bill' | 'turns'>): AsyncIterable<EngineEvent>
  close?(): Promise<void>
}
