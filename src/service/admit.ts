import type { DrawRequest, Engine, Reference, Warning } from '../engines/engine.ts'
import { InvalidRequestError, NotFoundError } from '../errors/index.ts'
import { checkRequest } from '../gemini-api/check-request.ts'
import { checkSignatures } from '../gemini-api/check-signatures.ts'
import { type Conduct, pictureMimeType } from '../gemini-api/conduct.ts'
import type { Content } from '../gemini-api/content.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'
import type { GenerateContentRequest } from '../gemini-api/generate-content-request.ts'
import { resolveImageConfig } from '../gemini-api/image-config.ts'
import { inlineDocumentsOf, isUsersTurn, promptPartsOf, splitLastTurn, textOf } from '../gemini-api/last-turn.ts'
import type { ImageSize, ModelProfile } from '../gemini-api/model-profile.ts'
import { defaultModelId, findModelProfile, findServedModel, listModelProfiles } from '../gemini-api/model-profiles.ts'
import { type PriceOverrides, withPrices } from '../gemini-api/price-overrides.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import { defaultSeed } from './default-seed.ts'
import { type FileProblem, throwProblems } from './file-data/file-problems.ts'
import type { GenerationRequest } from './generation.ts'
import { readMask, readPictures } from './references.ts'

/** A request whose model is known. */
type NamedRequest = GenerationRequest & { model: string }

/** A request that may be drawn. */
export interface Admission {
  request: NamedRequest
  profile: ModelProfile
  draw: DrawRequest
  imageSize: ImageSize
  /** Undefined where the format is the engine's own choice. */
  mimeTypeAsked: OutputMimeType | undefined
  /** What the user should know before anything is drawn. */
  warnings: Warning[]
}

/**
 * Checks a request against its model's profile and fills in every default. Nothing is decoded and nothing is sent.
 *
 * @throws NotFoundError for an unknown model, InvalidRequestError with every problem at once; when only files are wrong,
 *   as `throwProblems` says.
 */
export function admit(
  asked: GenerationRequest,
  options: {
    engine: Engine
    outputMimeType: OutputMimeType | undefined
    mask: Uint8Array | undefined
    conduct: Conduct
    prices?: PriceOverrides | undefined
    /** What is wrong with files the request names. */
    fileProblems: readonly FileProblem[]
    /** Whether an engine elsewhere is told the seed that limn chose. */
    tellsSeed?: boolean | undefined
  },
): Admission {
  const { engine } = options
  const conduct = engine.capabilities.local ? options.conduct : conductOfGoogle(options.conduct)
  const request = { ...asked, model: asked.model ?? usualModelId(conduct) }
  const served = findServedModel(request.model, conduct)
  if (!served) throw modelNotFound(withoutPrefix(request.model), engine)
  const profile = withPrices(served, options.prices)
  const violations = checkRequest(profile, request.request, conduct)
  const { generationConfig, systemInstruction } = request.request
  const turns = splitLastTurn(request.request)
  const current = readPictures(turns.contents, turns.index, conduct)
  const mask = options.mask && readMask(options.mask, conduct)
  throwProblems([...violations, ...current.violations, ...(mask?.violations ?? [])], options.fileProblems)
  if (conduct.strict) requireSignatures(profile, request.request.contents, options.engine)
  const earlier = earlierPictures(turns.history)
  const first = current.references[0]
  const ratio = first ? first.width / first.height : earlier.ratio
  const shape = ratio && options.engine.shapeAsked?.(textOf(turns.parts), ratio)
  const format = resolveImageConfig(profile, request.request, { referenceRatio: shape ?? ratio })
  const modalities = generationConfig?.responseModalities ?? []
  const draw: DrawRequest = {
    profile,
    wire: request.request,
    history: turns.history,
    prompt: textOf(turns.parts),
    systemInstruction: systemInstruction && textOf(systemInstruction.parts ?? []),
    references: current.references,
    mask: mask?.reference,
    earlierReferences: earlier.references,
    previousPicture: earlier.previousPicture,
    width: format.width,
    height: format.height,
    seed: 0,
    // Of Google's pictures the format is Google's affair; what the caller wants they become afterwards.
    outputMimeType:
      (engine.capabilities.local ? options.outputMimeType : undefined) ??
      format.mimeType ??
      pictureMimeType(profile, conduct),
    outputQuality: format.quality,
    wantsText: modalities.length === 0 || modalities.some((modality) => modality.toUpperCase() === 'TEXT'),
    wantsThoughts: generationConfig?.thinkingConfig?.includeThoughts === true,
  }
  draw.seed = generationConfig?.seed ?? defaultSeed(draw)
  if (options.tellsSeed && !engine.capabilities.local) {
    draw.wire = { ...draw.wire, generationConfig: { ...generationConfig, seed: draw.seed } }
  }
  return {
    request,
    profile,
    draw,
    imageSize: format.imageSize,
    mimeTypeAsked: engine.capabilities.local ? draw.outputMimeType : format.mimeType,
    warnings: warningsOf(profile, request, draw, options.engine),
  }
}

/** Where the reference document's is no longer served, its successor. */
function usualModelId(conduct: Conduct): string {
  const { id, lifecycle } = findModelProfile(defaultModelId)!
  return findServedModel(id, conduct)?.id ?? lifecycle.successor ?? id
}

/** At Google a model that was shut down no longer answers, and pictures have the format of their model. */
function conductOfGoogle(conduct: Conduct): Conduct {
  const { retiredModels } = conduct
  return { ...conduct, retiredModels: retiredModels === 'serve' ? 'redirect' : retiredModels, pictures: 'as-model' }
}

function modelNotFound(id: string, engine: Engine): NotFoundError {
  if (engine.capabilities.local) return new NotFoundError(errorMessages.modelNotFound(id, 'generateContent', 'v1beta'))
  const known = listModelProfiles().flatMap(({ id, lifecycle }) => (lifecycle.status === 'retired' ? [] : [id]))
  return new NotFoundError(
    `limn does not know the model ${id}, so it cannot say what a picture of it costs, and sent nothing. Use one of ${known.join(', ')}; a new model needs a newer limn.`,
  )
}

/** Only models that think sign what they say, and what is sent to Google is judged there. Google names the first problem. */
function requireSignatures(profile: ModelProfile, contents: readonly Content[], engine: Engine): void {
  if (profile.thinking.levels.length === 0 || !engine.capabilities.local) return
  const violations = checkSignatures(contents)
  if (violations.length > 0) throw new InvalidRequestError(violations, violations[0]!.description)
}

/** The pictures an earlier scene may be built from. Those that cannot be read are skipped: the turn they belong to was answered already. */
function earlierPictures(history: readonly Content[]): {
  references: Reference[]
  previousPicture: Reference | undefined
  ratio: number | undefined
} {
  const pictures = (role: 'user' | 'model') =>
    history
      .filter((content) => isUsersTurn(content) === (role === 'user'))
      .map((content) => readPictures([content], 0).references)
      .filter((references) => references.length > 0)
  const references = pictures('user').at(-1) ?? []
  const previousPicture = pictures('model').at(-1)?.at(-1)
  const shape = previousPicture ?? references[0]
  return { references, previousPicture, ratio: shape && shape.width / shape.height }
}

function warningsOf(
  profile: ModelProfile,
  { model, request }: NamedRequest,
  draw: DrawRequest,
  engine: Engine,
): Warning[] {
  const warnings: Warning[] = []
  const named = findModelProfile(model)
  if (named !== undefined && named.id !== profile.id) {
    warnings.push({
      type: 'substituted',
      feature: 'model',
      message: `${named.id} was shut down on ${named.lifecycle.shutdown}; ${profile.id} answered.`,
    })
  }
  if (draw.references.length > engine.capabilities.references) {
    warnings.push({
      type: 'unsupported',
      feature: 'references',
      message: `${engine.name} looks at ${engine.capabilities.references} reference pictures; the other ${draw.references.length - engine.capabilities.references} are left out.`,
    })
  }
  if (!engine.capabilities.documents && inlineDocumentsOf(promptPartsOf(request)).length > 0) {
    warnings.push({
      type: 'unsupported',
      feature: 'documents',
      message: `${engine.name} reads no documents: the picture is drawn from the words and pictures alone.`,
    })
  }
  if (draw.mask !== undefined && !engine.capabilities.masks) {
    warnings.push({
      type: 'unsupported',
      feature: 'mask',
      message: `${engine.name} heeds no mask; it may change all of the picture.`,
    })
  }
  if (!engine.capabilities.search && request.tools?.some(({ googleSearch }) => googleSearch !== undefined)) {
    warnings.push({
      type: 'unsupported',
      feature: 'tools.googleSearch',
      message: `${engine.name} cannot search: the picture is drawn from the words alone, without anything looked up.`,
    })
  }
  for (const feature of unheeded(request, engine)) {
    warnings.push({ type: 'unsupported', feature, message: `${engine.name} does not heed ${feature}.` })
  }
  return warnings
}

/** Fields of the request that are fine by the protocol and change nothing for this engine. */
function unheeded({ generationConfig = {} }: GenerateContentRequest, engine: Engine): string[] {
  const fields = ['temperature', 'topP', 'topK', 'maxOutputTokens', 'stopSequences'] as const
  const given = engine.capabilities.sampling ? [] : fields.filter((field) => generationConfig[field] !== undefined)
  return given.map((field) => `generationConfig.${field}`)
}

const withoutPrefix = (model: string): string => model.replace(/^models\//, '')
