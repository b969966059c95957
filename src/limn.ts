import { readFile } from 'node:fs/promises'
import { type App, createApp } from './app.ts'
import { readConfig } from './config.ts'
import type { Wait, Warning } from './engines/engine.ts'
import { InvalidRequestError } from './errors/index.ts'
import type { Content } from './gemini-api/content.ts'
import type { GenerateContentResponse } from './gemini-api/generate-content-response.ts'
import { type GroundingSource, sourcesOf } from './gemini-api/grounding.ts'
import type { AspectRatio, ImageSize, ModelProfile } from './gemini-api/model-profile.ts'
import { defaultModelId, findModelProfile, listModelProfiles } from './gemini-api/model-profiles.ts'
import { parseGenerateContentRequest } from './gemini-api/parse-generate-content-request.ts'
import { withPrices } from './gemini-api/price-overrides.ts'
import type { SafetySetting } from './gemini-api/safety-settings.ts'
import type { OutputMimeType } from './imaging/image.ts'
import { sniffImage } from './imaging/sniff.ts'
import { forAllProjects } from './service/calling-project.ts'
import { composeRequest } from './service/compose-request.ts'
import type { CostReport } from './service/cost-report.ts'
import { draftSize } from './service/draft-size.ts'
import type {
  CacheMode,
  CacheUse,
  GeneratedImage,
  Generation,
  GenerationCost,
  GenerationOptions,
  GenerationRequest,
} from './service/generation.ts'
import { refineRequest } from './service/refine-request.ts'
import type { Verification } from './service/verify/verification.ts'
import type { LedgerGrouping } from './store/ledger-store.ts'

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

/** Opens limn in this process. Nothing is loaded before the first picture. */
export function createLimn(options: LimnOptions = {}): Limn {
  let opened: Promise<App> | undefined
  const app = (): Promise<App> => {
    opened ??= open(options)
    return opened
  }
  return {
    async generate(request) {
      const opened = await app()
      const asked = await enhanced(opened, request)
      const wire = await toWire(asked)
      const generation = await opened.service.generate(wire, generationOptions(asked))
      return { ...toResult(generation, wire), ...enhancementOf(asked) }
    },

    async *stream(request) {
      const opened = await app()
      const asked = await enhanced(opened, request)
      const wire = await toWire(asked)
      for await (const event of opened.service.stream(wire, generationOptions(asked))) {
        yield event.type === 'done'
          ? { type: 'done', result: { ...toResult(event.generation, wire), ...enhancementOf(asked) } }
          : event
      }
    },

    async refine(chosen, refinement = {}) {
      const { service, store } = await app()
      const { signal, engine, cache, credentials } = refinement
      requireCacheMode(cache)
      requireSwitch('credentials', credentials)
      const refined = await refineRequest(store, typeof chosen === 'string' ? chosen : chosen.id, refinement)
      const outputMimeType = refinement.outputMimeType ?? refined.outputMimeType
      const { request, parent } = refined
      const asked = { surface: 'library', signal, engine, cache, credentials, outputMimeType, parent } as const
      return toResult(await service.generate(request, asked), request)
    },

    async cost({ by, since, until } = {}) {
      return (await app()).reportCost({ by, since, until })
    },

    async verify(picture, { signal } = {}) {
      const [bytes, { verify }] = [await readPicture(picture), await app()]
      return forAllProjects(() => verify(bytes, { file: nameOf(picture), signal }))
    },

    models() {
      const { prices } = readConfig(options.home)
      return listModelProfiles().map((profile) => withPrices(profile, prices))
    },

    async close() {
      const closing = opened
      opened = undefined
      await (await closing)?.close()
    },
  }
}

async function open({ home, engine }: LimnOptions): Promise<App> {
  const config = readConfig(home)
  return createApp({ ...config, engine: engine ?? config.engine })
}

/** A request in its final words. */
type WordedRequest = LimnRequest & { originalPrompt?: string; enhancement?: LimnEnhancement }

async function enhanced(app: App, request: LimnRequest): Promise<WordedRequest> {
  requireShape(request)
  const { enhance: enhancer } = request
  if (!enhancer) return request
  const { prompt, ...enhancement } =
    typeof enhancer === 'function' ? await byFunction(request.prompt, enhancer) : await enhance(app, request, enhancer)
  return prompt === request.prompt
    ? { ...request, enhancement }
    : { ...request, prompt, enhancement, originalPrompt: request.prompt }
}

async function enhance(
  app: App,
  request: LimnRequest,
  enhancer: true | string,
): Promise<LimnEnhancement & { prompt: string }> {
  const { prompt, after, references = [], engine, cache, signal, onWait } = request
  const by = enhancer === true ? undefined : enhancer
  const earlier = after ? 1 : 0
  const requireDrawable = async (context: { paidBeforeUsd: number }) =>
    app.plan(await toWire(request), generationOptions(request), { ...context, wordsToCome: true })
  const {
    leftOut: _,
    cached: __,
    ...written
  } = await app.enhance(
    { prompt, by, references: earlier + references.length },
    { engine, cache, signal, onWait, requireDrawable },
  )
  return written
}

async function byFunction(
  prompt: string,
  enhancer: (prompt: string) => string | Promise<string>,
): Promise<LimnEnhancement & { prompt: string }> {
  const written: unknown = await enhancer(prompt)
  if (typeof written === 'string' && written.trim() !== '') return { prompt: written, by: 'function', paidUsd: 0 }
  const what = typeof written === 'string' ? 'an empty text' : typeof written
  throw wrongField('enhance', `gave ${what}; a function of it gives the prompt to draw`)
}

function enhancementOf(asked: WordedRequest): Pick<LimnResult, 'enhancedPrompt' | 'enhancement'> {
  const { prompt, originalPrompt, enhancement } = asked
  return { ...(originalPrompt !== undefined && { enhancedPrompt: prompt }), ...(enhancement && { enhancement }) }
}

async function toWire(request: LimnRequest): Promise<GenerationRequest> {
  const references = await Promise.all((request.references ?? []).map(readReference))
  const model = request.model ?? request.after?.model ?? defaultModelId
  const profile = request.draft ? findModelProfile(model) : undefined
  const imageSize = profile ? draftSize(profile) : request.imageSize
  const composed = composeRequest({ ...request, imageSize, references })
  return {
    model,
    request: parseGenerateContentRequest({
      ...composed,
      contents: [...(request.after?.contents ?? []), ...composed.contents],
    }),
  }
}

/** For callers without types, and options that exclude each other; the values are checked with the rest of the wire request. */
function requireShape(request: LimnRequest): void {
  if (typeof request?.prompt !== 'string') {
    throw wrongField(
      'prompt',
      `a text was expected, as in generate({ prompt: 'A red car' }); ${typeof request?.prompt} came`,
    )
  }
  const { enhance: enhancer } = request
  if (enhancer && enhancer !== true && typeof enhancer !== 'string' && typeof enhancer !== 'function') {
    throw wrongField('enhance', "true, 'rules', the id of a text model or a function was expected, as in enhance: true")
  }
  if (request.draft && request.imageSize !== undefined) {
    throw wrongField('draft', 'draws at the smallest size of the model; leave out imageSize, and give it to refine()')
  }
  if (request.references !== undefined && !Array.isArray(request.references)) {
    throw wrongField('references', 'a list of files or bytes was expected, as in references: [bytes]')
  }
  requireCacheMode(request.cache)
  requireSwitch('credentials', request.credentials)
}

function requireCacheMode(cache: unknown): void {
  if (cache === undefined || (typeof cache === 'string' && ['use', 'refresh', 'off'].includes(cache))) return
  throw wrongField('cache', `one of 'use', 'refresh' and 'off' was expected; ${String(cache)} came`)
}

function requireSwitch(field: string, given: unknown): void {
  if (given === undefined || typeof given === 'boolean') return
  throw wrongField(field, `true or false was expected; ${String(given)} came`)
}

function wrongField(field: string, description: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError([{ field, description }], `${field}: ${description}.`, { cause })
}

async function readReference(
  reference: Uint8Array | string,
  index: number,
): Promise<{ bytes: Uint8Array; mimeType: string }> {
  const bytes = typeof reference === 'string' ? await readReferenceFile(reference, index) : reference
  // Bytes that are no picture go on as PNG, to be refused at admission in the same words as everywhere.
  return { bytes, mimeType: sniffImage(bytes)?.mimeType ?? 'image/png' }
}

function readReferenceFile(file: string, index: number): Promise<Uint8Array> {
  return readFile(file).catch((error: Error) => {
    throw wrongField(`references[${index}]`, `${file} cannot be read: ${error.message}`, error)
  })
}

async function readPicture(picture: Uint8Array | string | Blob): Promise<Uint8Array> {
  if (picture instanceof Uint8Array) return picture
  if (picture instanceof Blob) return new Uint8Array(await picture.arrayBuffer())
  if (typeof picture !== 'string') {
    throw wrongField('picture', `bytes, a path or a Blob was expected, as in verify('cat.png'); ${typeof picture} came`)
  }
  return readFile(picture).catch((error: Error) => {
    throw wrongField('picture', `${picture} cannot be read: ${error.message}`, error)
  })
}

function nameOf(picture: Uint8Array | string | Blob): string | undefined {
  if (typeof picture === 'string') return picture
  return picture instanceof File ? picture.name : undefined
}

function generationOptions(request: WordedRequest): GenerationOptions {
  const { after, signal, engine, outputMimeType, cache, credentials, draft, originalPrompt, enhancement, onWait } =
    request
  const parent = after?.id
  return {
    surface: 'library',
    signal,
    cache,
    credentials,
    onWait,
    engine,
    outputMimeType,
    parent,
    tellsSeed: draft,
    ...(originalPrompt !== undefined && { writtenFrom: { prompt: originalPrompt, by: enhancement!.by } }),
  }
}

function toResult(generation: Generation, wire: GenerationRequest): LimnResult {
  const { record, response, images, text, warnings, cost, cached, cache } = generation
  const content = response.candidates?.[0]?.content
  return {
    id: record.id,
    images,
    text,
    thoughts: (content?.parts ?? []).flatMap((part) => (part.thought === true && part.text ? [part.text] : [])),
    sources: sourcesOf(record.fields?.candidate?.groundingMetadata),
    finishReason: response.candidates?.[0]?.finishReason ?? response.promptFeedback?.blockReason ?? 'OTHER',
    model: record.model,
    engine: record.engine,
    seed: record.seed,
    warnings,
    cost,
    cached,
    cache,
    response,
    contents: [...wire.request.contents, ...(content ? [content] : [])],
  }
}
