import { readFile } from 'node:fs/promises'
import { type App, createApp } from './app.ts'
import { readConfig } from './config.ts'
import { InvalidRequestError } from './errors/index.ts'
import { sourcesOf } from './gemini-api/grounding.ts'
import { defaultModelId, findModelProfile, listModelProfiles } from './gemini-api/model-profiles.ts'
import { parseGenerateContentRequest } from './gemini-api/parse-generate-content-request.ts'
import { withPrices } from './gemini-api/price-overrides.ts'
import { sniffImage } from './imaging/sniff.ts'
import type { Limn, LimnEnhancement, LimnOptions, LimnRequest, LimnResult } from './limn-types.ts'
import { forAllProjects } from './service/calling-project.ts'
import { composeRequest } from './service/compose-request.ts'
import { draftSize } from './service/draft-size.ts'
import type { Generation, GenerationOptions, GenerationRequest } from './service/generation.ts'
import { refineRequest } from './service/refine-request.ts'

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
  const model = request.model ?? request.after?.model
  const profile = request.draft ? findModelProfile(model ?? defaultModelId) : undefined
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
