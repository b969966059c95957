import type { Wait, Warning } from './engines/engine.ts'
import type { Content } from './gemini-api/content.ts'
import type { GenerateContentResponse } from './gemini-api/generate-content-response.ts'
import type { GroundingSource } from './gemini-api/grounding.ts'
import type { AspectRatio, ImageSize, ModelProfile } from './gemini-api/model-profile.ts'
import type { SafetySetting } from './gemini-api/safety-settings.ts'
import type { OutputMimeType } from './imaging/image.ts'
import type { CostReport } from './service/cost-report.ts'
import type { CacheMode, CacheUse, GeneratedImage, GenerationCost } from './service/generation.ts'
import type { Verification } from './service/verify/verification.ts'
import type { LedgerGrouping } from './store/ledger-store.ts'

// What the library is given and gives.

export interface LimnOptions {
  /** Folder of records and pictures. Default: `LIMN_HOME`, else the user's data folder. */
  home?: string
  /** Engine for requests that name none. Default: `LIMN_ENGINE`, else `illustrator`. */
  engine?: string
}

/** What to draw. */
export interface LimnRequest {
  prompt: string
  /** Default `gemini-3-pro-image-preview`. */
  model?: string
  /** Default: that of the first reference, else `1:1`. */
  aspectRatio?: AspectRatio
  /** Default `1K`. */
  imageSize?: ImageSize
  /** Small and cheap, to choose from: the smallest of the sizes that cost least. Not with `imageSize`. */
  draft?: boolean
  /**
   * Puts the prompt into better words first, keywords into sentences: by limn's own rules (`rules`), which cost nothing, by a
   * text model of Google's (its id), or by a function of yours. `true` takes a text model where Google draws, else the rules.
   * What was drawn is `enhancedPrompt` of the result, what became of it `enhancement`.
   */
  enhance?: Enhancer
  /** Pictures to look at, up to 14: bytes of PNG, JPEG, WebP, GIF, AVIF, TIFF or HEIC files, or paths of such files. */
  references?: readonly (Uint8Array | string)[]
  /** Same seed, same picture. Default: drawn from the request itself, so that the same request gives the same picture. */
  seed?: number
  /** Default `image/png`. */
  outputMimeType?: OutputMimeType
  /** An earlier result to go on from: "make it a convertible". */
  after?: LimnResult
  /** Tell how the picture was planned, in `thoughts`. */
  includeThoughts?: boolean
  /** Lets the model look things up on the web first; what it found is `sources` of the result. The illustrator cannot. */
  search?: boolean
  /** Thresholds by category, as Google has them: `[{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_NONE' }]`. */
  safetySettings?: readonly SafetySetting[]
  engine?: string
  /**
   * Default `use`: an identical request is answered from the one before. `refresh` asks anew, for all who ask later;
   * `off` neither answers from an earlier one nor is found by a later one.
   */
  cache?: CacheMode
  /** False for pictures without signed credentials, of those that limn draws itself. Default: as configured. */
  credentials?: boolean
  signal?: AbortSignal
  /** Told when the request cannot be sent yet, and of nothing when it can again. */
  onWait?: (wait: Wait | undefined) => void
}

/** What puts a prompt into better words. Ids of text models: `gemini-3.5-flash-lite`. */
export type Enhancer = true | 'rules' | (string & {}) | ((prompt: string) => string | Promise<string>)

/** What became of `enhance`. */
export interface LimnEnhancement {
  /** `rules`, the id of the text model, or `function`. */
  by: string
  /** Why the prompt is as it came. */
  reason?: string
  /** USD, beside the `cost` of the picture. */
  paidUsd: number
  /** False where Google did not say what it cost, and `paidUsd` is the most it can be. */
  isCounted?: false
}

/** What becomes of a picture that was chosen: see `refine`. */
export interface LimnRefinement {
  /** What to change, said as the next turn. Without it the same is drawn again. */
  change?: string
  /** Default: the largest the model has. */
  imageSize?: ImageSize
  /** Default: the model that drew it. */
  model?: string
  /** Default: that of the chosen picture. */
  outputMimeType?: OutputMimeType
  engine?: string
  /** As in `LimnRequest`. */
  cache?: CacheMode
  /** As in `LimnRequest`. */
  credentials?: boolean
  signal?: AbortSignal
}

/** Which part of the ledger, and how it is summed. */
export interface LimnCostQuery {
  /** Default `day`. */
  by?: LedgerGrouping
  /** A day (`2026-11-29`), a month (`2026-11`), a time or how long ago (`7d`), of UTC. Default: 30 days. */
  since?: string
  /** The same; a day and a month are in it. Default: now. */
  until?: string
}

/** One picture that was drawn. */
export type LimnImage = GeneratedImage

export interface LimnResult {
  /** Its name in `limn log`. */
  id: string
  /** What was drawn instead of the prompt; absent where `enhance` changed nothing. */
  enhancedPrompt?: string
  /** Where `enhance` was asked for. */
  enhancement?: LimnEnhancement
  /** Empty when the picture was blocked; then see `finishReason`. */
  images: LimnImage[]
  /** What the engine says of the picture, and what it could not draw. */
  text: string
  thoughts: string[]
  /** What was looked up for it, with `search`. */
  sources: GroundingSource[]
  /** `STOP` when all went well. Source: Google's FinishReason. */
  finishReason: string
  model: string
  engine: string
  seed: number
  warnings: Warning[]
  /** USD paid, what Google would have charged, and what the cache saved. */
  cost: GenerationCost
  /** True when the answer was made for another, identical request. */
  cached: boolean
  /**
   * `hit`: an identical request had been answered before. `shared`: one was on its way. `miss`: there was none. Else as was
   * asked for.
   */
  cache: CacheUse
  /** The same as Google's API would answer it. */
  response: GenerateContentResponse
  /** The conversation up to and with this answer, for `after`. */
  contents: Content[]
}

/**
 * A chunk as Google streams it, or at the end the whole result. `wait` says that the request cannot be sent yet, as when
 * Google's quota is used up; without a `wait` of its own, that it can again.
 */
export type LimnEvent =
  | { type: 'wait'; wait?: Wait }
  | { type: 'chunk'; response: GenerateContentResponse }
  | { type: 'done'; result: LimnResult }

export interface Limn {
  /**
   * Draws a picture.
   *
   * @throws InvalidRequestError with every problem of the request, NotFoundError for an unknown model, QuotaError,
   *   EngineError, CancelledError when `signal` fires.
   */
  generate(request: LimnRequest): Promise<LimnResult>
  /** The same, part by part. Throws as `generate` does. */
  stream(request: LimnRequest): AsyncIterable<LimnEvent>
  /**
   * Draws a result at full size, with the same words, seed, references and shape.
   *
   * @param chosen A result, or the id of one, or its first four letters and more: also one of the command line.
   * @throws NotFoundError for an unknown id, else as `generate` does.
   */
  refine(chosen: LimnResult | string, refinement?: LimnRefinement): Promise<LimnResult>
  /**
   * What was paid, is on its way and is unknown, and what is left of the budgets: of everything with this home, also by
   * other processes.
   *
   * @throws InvalidRequestError for a period that cannot be read.
   */
  cost(query?: LimnCostQuery): Promise<CostReport>
  /**
   * Where a picture is from, as far as it shows: limn's invisible mark, the record it leads to, signed credentials, and what
   * other tools left in the file. That nothing is found does not mean that no AI made it.
   *
   * @param picture Bytes of a file, its path, or a Blob.
   * @throws InvalidRequestError for what is no picture, CancelledError when `signal` fires.
   */
  verify(picture: Uint8Array | string | Blob, options?: { signal?: AbortSignal }): Promise<Verification>
  /**
   * Every model limn knows, the default first, at the prices of config.json.
   *
   * @throws InvalidRequestError for a config.json that cannot be read.
   */
  models(): readonly ModelProfile[]
  /** Lets go of files and native memory. */
  close(): Promise<void>
}
