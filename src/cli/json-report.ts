import { InvalidRequestError, type LimnError } from '../errors/index.ts'
import { type GroundingSource, sourcesOf } from '../gemini-api/grounding.ts'
import type { Enhancement } from '../service/enhance/enhancement.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import type { SavedGeneration } from './save-pictures.ts'

/** The one object that `limn generate --json` prints. Documented in docs/cli.md. */
export function generationsToJson(
  { prompt, enhancement }: { prompt: string; enhancement?: Enhancement | undefined },
  saved: readonly SavedGeneration[],
): object {
  return {
    prompt,
    ...(enhancement && enhancement.prompt !== prompt && { enhancedPrompt: enhancement.prompt }),
    ...(enhancement && { enhancement: enhancementToJson(enhancement) }),
    pictures: saved.flatMap(({ generation, paths }) =>
      generation.images.map((image, index) => ({
        path: paths[index],
        mimeType: image.mimeType,
        width: image.width,
        height: image.height,
        bytes: image.bytes.length,
        sha256: image.sha256,
        id: generation.record.id,
        seed: generation.record.seed,
      })),
    ),
    generations: saved.map(({ generation, durationMs }) => ({
      id: generation.record.id,
      model: generation.record.model,
      engine: generation.record.engine,
      outcome: generation.record.outcome,
      finishReason: generation.record.finishReason,
      text: generation.text,
      ...sourcesIn(generation.record),
      seed: generation.record.seed,
      cached: generation.cached,
      cache: generation.cache,
      cost: {
        paidUsd: inMicros(generation.cost.paidUsd),
        upstreamUsd: inMicros(generation.cost.upstreamUsd),
        savedUsd: inMicros(generation.cost.savedUsd),
      },
      usage: generation.record.usage,
      // The record of a cached answer tells of the day it was drawn.
      timingsMs: generation.cached ? { total: Math.round(durationMs * 100) / 100 } : generation.record.timingsMs,
      warnings: generation.warnings,
    })),
    cost: {
      paidUsd: inMicros((enhancement?.paidUsd ?? 0) + sum(saved, ({ generation }) => generation.cost.paidUsd)),
      upstreamUsd: sum(saved, ({ generation }) => generation.cost.upstreamUsd),
      savedUsd: sum(saved, ({ generation }) => generation.cost.savedUsd),
    },
  }
}

function enhancementToJson({ by, reason, leftOut, paidUsd, isCounted, cached }: Enhancement): unknown {
  return { by, ...(reason !== undefined && { reason }), leftOut, paidUsd: inMicros(paidUsd), isCounted, cached }
}

/** What was looked up, where anything was. */
export function sourcesIn({ fields }: Pick<GenerationRecord, 'fields'>): { sources?: GroundingSource[] } {
  const sources = sourcesOf(fields?.candidate?.groundingMetadata)
  return sources.length > 0 ? { sources } : {}
}

/** What `--json` prints when the request fails. */
export function errorToJson(error: LimnError): object {
  return {
    error: {
      code: error.code,
      message: error.message,
      retryable: error.retryable,
      ...(error.step && { step: error.step }),
      ...(error instanceof InvalidRequestError && { violations: error.violations }),
    },
  }
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return inMicros(items.reduce((total, item) => total + value(item), 0))
}

/** To a millionth of a dollar: beyond is what floating point adds. */
function inMicros(usd: number): number {
  return Math.round(usd * 1e6) / 1e6
}
