/** A picture in a record. Its bytes are a blob. */
export interface RecordImage {
  /** Hex SHA-256: the name of the blob. */
  sha256: string
  mimeType: string
  width: number
  height: number
  bytes: number
  /** Name of the signed credentials that it carries: `urn:c2pa:…`. */
  credentials?: string
}

/** The body of an answer as another server sent it, its pictures left out. */
export interface KeptReply {
  framing: 'json' | 'array' | 'sse'
  /** What says how to read it. */
  headers: Readonly<Record<string, string>>
  /** In order: text as it stands there, and the base64 of the first bytes of a blob. */
  pieces: (string | { sha256: string; bytes: number })[]
}

/** The durable row of one generation. */
export interface GenerationRecord {
  /** Short, unique: 12 characters of 0-9a-z. */
  id: string
  /** Milliseconds since 1970. */
  createdAt: number
  surface: string
  /** Whose it is; absent where projects were not told apart. */
  project?: string
  engine: string
  engineVersion: string
  /** The resolved model. */
  model: string
  /** The model as the caller wrote it. */
  requestedModel: string
  /** All text of the last user turn; searched by `limn log WORDS`. */
  prompt: string
  /** The request as JSON, inline bytes replaced by `blob:<sha256>`. */
  request: unknown
  outcome: 'done' | 'blocked' | 'failed' | 'cancelled'
  finishReason?: string
  /** What the engine said of its finish reason. */
  finishMessage?: string
  /** Message of the failure, for outcome `failed`. */
  error?: { code: string; message: string }
  text: string
  images: RecordImage[]
  /** Hashes of the reference pictures, in order. */
  references: string[]
  warnings: unknown[]
  usage?: unknown
  seed: number
  width: number
  height: number
  /** USD. */
  paidUsd: number
  upstreamUsd: number
  /** Milliseconds by step (`admit`, `draw`, …) and `total`. */
  timingsMs: Record<string, number>
  /** Record this one continues. */
  parent?: string
  /** Hash of the canonical request, engine and engine version; only outcome `done` is ever served again. */
  cacheKey: string
  /** The id its pictures bear as an invisible mark: 16 hex digits. */
  watermark?: string
  /** The response parts as JSON, inline bytes replaced by `blob:<sha256>`, so that a cache hit can be answered in full. */
  parts: unknown[]
  /** Fields of the response and of its candidate that were passed on as they came. */
  fields?: { response?: Record<string, unknown>; candidate?: Record<string, unknown> }
  /** Where it was relayed, so that a cache hit can be answered byte for byte. */
  reply?: KeptReply
}

/** A row of a list: neither the request nor the parts, which may be long. */
export type RecordSummary = Pick<
  GenerationRecord,
  | 'id'
  | 'createdAt'
  | 'engine'
  | 'model'
  | 'prompt'
  | 'outcome'
  | 'images'
  | 'paidUsd'
  | 'upstreamUsd'
  | 'width'
  | 'height'
  | 'fields'
>

export interface RecordQuery {
  /** Words that must all occur in the prompt (full text, prefix match). */
  words?: string
  /** Newest first. */
  limit: number
}

/** Where records live. */
export interface RecordStore {
  insertRecord(record: GenerationRecord): Promise<void>
  /** By full id, or by a prefix of at least 4 characters that names exactly one. */
  findRecord(idOrPrefix: string): Promise<GenerationRecord | undefined>
  listRecords(query: RecordQuery): Promise<RecordSummary[]>
  /** Newest `done` record with this cache key. */
  findCached(cacheKey: string): Promise<GenerationRecord | undefined>
  /** Newest record whose pictures bear this mark: of one project; null: of none. Undefined: of all. */
  findMarked(watermark: string, project?: string | null): Promise<GenerationRecord | undefined>
}
