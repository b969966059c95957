import type { Engine } from '../engines/engine.ts'
import { isLimnError, type LimnError } from '../errors/index.ts'
import type { Part } from '../gemini-api/content.ts'
import type { FinishReason } from '../gemini-api/finish-reason.ts'
import { bytesOf } from '../gemini-api/inline-data.ts'
import { inlineDocumentsOf, promptPartsOf } from '../gemini-api/last-turn.ts'
import { priceOf } from '../gemini-api/price.ts'
import type { Books } from '../store/books.ts'
import type { GenerationRecord, RecordImage } from '../store/record-store.ts'
import { sha256Of } from '../store/sha256-of.ts'
import type { Store } from '../store/store.ts'
import type { Admission } from './admit.ts'
import { type Answer, usageOf } from './answer.ts'
import { contentsWithoutBytes, isKept, partsWithoutBytes } from './blob-references.ts'
import { ownedByCaller } from './calling-project.ts'
import type { GeneratedImage, GenerationOptions } from './generation.ts'
import type { RelayedBody } from './relay/relayed-body.ts'
import { unkeptWarning } from './unkept.ts'

export interface RecordInput {
  store: Store
  id: string
  nowMs: number
  engine: Engine
  admission: Admission
  answer: Answer
  cacheKey: string
  /** What its pictures bear. */
  watermark?: string | undefined
  options: GenerationOptions
  timingsMs: Record<string, number>
  /** What ended the drawing before its finish; undefined when it finished. */
  failure: unknown
  /** What it cost, or has to be taken for. */
  paidUsd: number
  /** Writes what else is over with it, in the transaction of the record. */
  close?: ((books: Books) => void) | undefined
  /** Where the answer was passed on as it came. */
  relayed?: { body: RelayedBody; headers: Readonly<Record<string, string>> } | undefined
}

export interface Recorded {
  record: GenerationRecord
  images: GeneratedImage[]
}

/** Keeps a generation, whatever became of it: pictures and references as blobs first, then the row that names them. */
export async function record(input: RecordInput): Promise<Recorded> {
  const { store, relayed } = input
  const recorded = await recordOf(input, (bytes) => store.blobs.put(bytes))
  await store.inOneTransaction(
    (books) => {
      books.insertRecord(recorded.record)
      input.close?.(books)
    },
    // Who gets the bytes has them by now.
    { disk: relayed ? 'soon' : 'awaited' },
  )
  return recorded
}

/** The same of a generation for which there is no room; a warning says why. */
export function unkept(input: RecordInput, why: LimnError): Promise<Recorded> {
  input.answer.warnings.push(unkeptWarning(why))
  return recordOf(input, async (bytes) => sha256Of(bytes))
}

/** @param put Keeps bytes and gives their name. */
async function recordOf(input: RecordInput, put: (bytes: Uint8Array) => Promise<string>): Promise<Recorded> {
  const { engine, admission, answer, options, relayed } = input
  const { draw, profile, request } = admission
  await relayed?.body.kept()
  const names = relayed?.body.names ?? new Set<string>()
  const images: GeneratedImage[] = []
  const recordImages: RecordImage[] = []
  for (const { bytes, kept, mimeType, width, height, credentials } of answer.images) {
    const sha256 = kept?.sha256 ?? (await put(bytes!))
    recordImages.push({
      sha256,
      mimeType,
      width,
      height,
      bytes: kept?.sizeBytes ?? bytes!.length,
      ...(credentials !== undefined && { credentials }),
    })
    if (bytes) images.push({ bytes, mimeType, width, height, sha256 })
  }
  const isPut = new Set(images.map(({ bytes }) => bytes))
  for (const part of answer.parts) {
    const bytes = part.inlineData && !isKept(part, names) && bytesOf(part.inlineData)
    if (bytes && !isPut.has(bytes)) await put(bytes)
  }
  const pieces = input.failure === undefined ? relayed?.body.pieces() : undefined
  const references: string[] = []
  for (const reference of draw.references) references.push(await put(reference.bytes))
  // Nobody shows them, but a refinement sends them again.
  for (const document of inlineDocumentsOf(promptPartsOf(request.request))) await put(bytesOf(document))

  const usage = usageOf(admission, answer)
  const upstreamUsd = recordImages.length > 0 ? priceOf(profile, usage) : 0
  const record: GenerationRecord = {
    id: input.id,
    createdAt: input.nowMs,
    surface: options.surface,
    ...ownedByCaller(),
    engine: engine.name,
    engineVersion: engine.version,
    model: profile.id,
    requestedModel: request.model,
    prompt: draw.prompt,
    request: { ...request.request, contents: contentsWithoutBytes(request.request.contents) },
    outcome: outcomeOf(input.failure, answer),
    finishReason: answer.finishReason ?? answer.blockReason,
    finishMessage: answer.blockReason ? 'The prompt was blocked.' : answer.finishMessage,
    error: errorOf(input.failure),
    text: answer.parts
      .filter((part: Part) => part.text !== undefined && part.thought !== true)
      .map((part) => part.text)
      .join('\n'),
    images: recordImages,
    references,
    warnings: answer.warnings,
    usage,
    seed: draw.seed,
    width: draw.width,
    height: draw.height,
    paidUsd: input.paidUsd,
    upstreamUsd: engine.capabilities.local ? upstreamUsd : input.paidUsd,
    timingsMs: input.timingsMs,
    parent: options.parent,
    cacheKey: input.cacheKey,
    ...(recordImages.length > 0 && input.watermark !== undefined && { watermark: input.watermark }),
    parts: partsWithoutBytes(answer.parts, names),
    ...(Object.keys(answer.fields).length > 0 && { fields: answer.fields }),
    ...(pieces && { reply: { framing: relayed!.body.framing, headers: relayed!.headers, pieces } }),
  }
  return { record, images }
}

const blockedReasons: readonly (FinishReason | undefined)[] = [
  'SAFETY',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
  'RECITATION',
]

function outcomeOf(failure: unknown, { finishReason, blockReason }: Answer): GenerationRecord['outcome'] {
  if (failure !== undefined) return isLimnError(failure) && failure.code === 'cancelled' ? 'cancelled' : 'failed'
  if (blockReason !== undefined) return 'blocked'
  if (blockedReasons.includes(finishReason)) return 'blocked'
  return finishReason === 'STOP' ? 'done' : 'failed'
}

function errorOf(failure: unknown): GenerationRecord['error'] {
  if (failure === undefined) return undefined
  return isLimnError(failure)
    ? { code: failure.code, message: failure.message }
    : { code: 'internal', message: String(failure) }
}
