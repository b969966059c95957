import type { Engine, Warning } from '../engines/engine.ts'
import { findTextModel } from '../gemini-api/text-model.ts'
import type { Verdict } from '../safety/guard.ts'
import { type Admission, admit } from './admit.ts'
import { keysOf } from './cache.ts'
import { resolveFileData } from './file-data/resolve-file-data.ts'
import type { GenerationOptions, GenerationRequest } from './generation.ts'
import type { GenerationServiceOptions } from './generation-service-options.ts'
import { guardRequest } from './guard.ts'
import { limit } from './limit.ts'
import type { Signer } from './signer.ts'
import { createStopwatch, type Stopwatch } from './stopwatch.ts'

/** A request that may be answered: read, admitted, within its quota and judged. Nothing is held, sent or drawn yet. */
export interface OpenCall {
  engine: Engine
  admission: Admission
  verdict: Verdict
  /** Everything that decides the answer, as one hash; however the cache is used, money is known by it. */
  requestKey: string
  /** What its record is found by; nobody knows it where it is not to be found again. */
  cacheKey: string
  /** The id its pictures are to bear as an invisible mark: of the request, so that the same one gives the same pixels. */
  watermark: string | undefined
  /** Who signs its pictures; undefined where they stay as the engine gives them. */
  signer: Signer | undefined
  /** Milliseconds since 1970. */
  askedAtMs: number
  options: GenerationOptions
  stopwatch: Stopwatch
}

/** @throws LimnError kinds for a request that no engine could answer. */
export async function openCall(
  service: GenerationServiceOptions,
  request: GenerationRequest,
  options: GenerationOptions,
): Promise<OpenCall> {
  const askedAtMs = service.nowMs()
  const stopwatch = createStopwatch(() => performance.now())
  const { engine, admission } = await admitCall(service, request, options, () => stopwatch.lap('files'))
  if (options.writtenFrom) admission.warnings.push(wordedWarning(options.writtenFrom))
  stopwatch.lap('admit')
  const verdict = await guardRequest(admission, engine, options.signal)
  stopwatch.lap('guard')
  // What is forced or blocked is no answer to the request: it is neither shared nor found again.
  const drawn = !options.forcedEnding && !verdict.block
  const { marks, makes } = engine.capabilities
  if (marks && !service.watermark) admission.warnings.push(unmarked)
  const signer = makes && options.credentials !== false ? service.signer : undefined
  const additions = {
    marked: !marks || service.watermark,
    signed: !makes || !!signer,
    metadata: !makes || service.metadata,
  }
  const keys = drawn ? keysOf(admission.draw, engine, additions) : undefined
  const requestKey = keys?.answer ?? service.createId()
  const watermark = marks && service.watermark ? keys && markOf(keys.pixels) : undefined
  const cacheKey = options.cache === 'off' ? service.createId() : requestKey
  return { engine, admission, verdict, requestKey, cacheKey, watermark, signer, askedAtMs, options, stopwatch }
}

/** Reads, admits and counts a request. */
export async function admitCall(
  service: GenerationServiceOptions,
  request: GenerationRequest,
  options: GenerationOptions,
  onFilesRead = () => {},
): Promise<Pick<OpenCall, 'engine' | 'admission'>> {
  const engine = await service.engines.get(options.engine ?? service.defaultEngine)
  const { conduct, prices } = service
  const resolved = await resolveFileData(request.request, service, { conduct, signal: options.signal })
  onFilesRead()
  const admission = admit(
    { ...request, request: resolved.request },
    {
      engine,
      outputMimeType: options.outputMimeType,
      mask: options.mask,
      conduct,
      prices,
      fileProblems: resolved.problems,
      tellsSeed: options.tellsSeed,
    },
  )
  limit(service.rateLimiter, admission, options)
  return { engine, admission }
}

const unmarked: Warning = {
  type: 'adjusted',
  feature: 'watermark',
  message: 'The picture bears no invisible mark: the configuration says "watermark": false.',
}

/** 64 bits of a hash, as hex digits. */
const markOf = (key: string): string => key.slice(0, 16)

const wordedWarning = ({ prompt, by }: NonNullable<GenerationOptions['writtenFrom']>): Warning => ({
  type: 'adjusted',
  feature: 'prompt',
  message: `The prompt was written${findTextModel(by) ? ` by ${by}` : ''} from: ${prompt}`,
})
