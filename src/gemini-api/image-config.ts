import type { FieldViolation } from '../errors/index.ts'
import type { GenerateContentRequest } from './generate-content-request.ts'
import { type GivenValue, readImageFormat } from './image-format.ts'
import { type AspectRatio, aspectRatios, type ImageSize, imageSizes, type ModelProfile } from './model-profile.ts'
import { pixelsOf } from './model-profiles.ts'

/** The form of the picture to be drawn, every default filled in. */
export interface ResolvedImageConfig {
  aspectRatio: AspectRatio
  imageSize: ImageSize
  /** Exact output pixels. */
  width: number
  height: number
  /** Format the request asks for, by `responseFormat` or Vertex's `outputMimeType`; undefined leaves it to limn. */
  mimeType: 'image/png' | 'image/jpeg' | 'image/webp' | undefined
  /** 0–100, what a lossy format keeps, by Vertex's `outputCompressionQuality`; undefined leaves it to limn. */
  quality: number | undefined
  /** What is wrong; when not empty, the rest holds defaults. */
  violations: FieldViolation[]
}

const writtenMimeTypes = ['image/png', 'image/jpeg', 'image/webp'] as const

/**
 * Ratio, size and pixels of a request for a model. Defaults: 1K, and the profile's ratio nearest to
 * `referenceRatio` (width by height of the first input picture), or 1:1 without one.
 */
export function resolveImageConfig(
  profile: ModelProfile,
  request: GenerateContentRequest,
  options: { referenceRatio?: number } = {},
): ResolvedImageConfig {
  const format = readImageFormat(request.generationConfig)
  const violations: FieldViolation[] = []
  const ratio = oneOf(profile.ratios, format.aspectRatio, 'aspect_ratio', aspectRatios, profile, violations)
  const size = oneOf(profile.sizes, format.imageSize, 'image_size', imageSizes, profile, violations)

  const imageConfig = request.generationConfig?.imageConfig
  const mime = format.mimeType ?? {
    value: imageConfig?.outputMimeType ?? undefined,
    field: 'generation_config.image_config.output_mime_type',
  }
  const mimeType = writtenMimeTypes.find((type) => type === mime.value)
  if (mime.value !== undefined && mimeType === undefined) {
    violations.push({
      field: mime.field,
      description: `mime_type must be one of ${listOf(writtenMimeTypes)}. Got ${quote(mime.value)}.`,
    })
  }
  if (format.delivery !== undefined && format.delivery.value !== 'inline') {
    violations.push({
      field: format.delivery.field,
      description: `delivery must be 'inline': limn stores no pictures behind a URI. Got ${quote(format.delivery.value)}.`,
    })
  }

  const quality = imageConfig?.outputCompressionQuality
  if (quality !== undefined && (typeof quality !== 'number' || quality < 0 || quality > 100)) {
    violations.push({
      field: 'generation_config.image_config.output_compression_quality',
      description: `output_compression_quality must be in the range [0, 100]. Got ${quote(quality)}.`,
    })
  }

  const aspectRatio = ratio ?? nearestRatio(profile.ratios, options.referenceRatio)
  const imageSize = size ?? profile.sizes[0]!
  const pixels = pixelsOf(profile, aspectRatio, imageSize)
  return { aspectRatio, imageSize, ...pixels, mimeType, quality: quality as number | undefined, violations }
}

/** The ratio that changes a picture's shape least, by proportion: 3:4 is as far from 1:1 as 4:3 is. */
export function nearestRatio(ratios: readonly AspectRatio[], ratio: number | undefined): AspectRatio {
  if (ratio === undefined || !(ratio > 0) || !Number.isFinite(ratio)) return '1:1'
  let nearest: AspectRatio = '1:1'
  let least = Number.POSITIVE_INFINITY
  for (const candidate of ratios) {
    const distance = Math.abs(Math.log(ratioOf(candidate) / ratio))
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

function ratioOf(ratio: AspectRatio): number {
  const [width, height] = ratio.split(':').map(Number)
  return width! / height!
}

function oneOf<Value extends string>(
  accepted: readonly Value[],
  given: GivenValue | undefined,
  name: string,
  order: readonly Value[],
  profile: ModelProfile,
  violations: FieldViolation[],
): Value | undefined {
  if (given === undefined) return undefined
  const found = accepted.find((value) => value === given.value)
  if (found !== undefined) return found
  const inOrder = order.filter((value) => accepted.includes(value))
  const written =
    typeof given.value === 'string' || typeof given.value === 'number' ? plain(`${given.value}`) : undefined
  const meant = accepted.find((value) => plain(value) === written)
  const known = order.some((value) => value === given.value)
  const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`
  violations.push({
    field: given.field,
    description: `${name} must be ${inOrder.length === 1 ? '' : 'one of '}${listOf(inOrder)}${known ? ` for models/${profile.id}` : ''}. Got ${quote(given.value)}.${hint}`,
  })
  return undefined
}

/** What people write for a value: `2x3`, `16/9`, `4k`, `512px`. */
function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/\s|px$/g, '')
    .replace(/[x×/*-]/, ':')
}

/** `'1:1', '2:3' or '21:9'`, as Google writes such lists. */
export function listOf(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 80)}'` : (JSON.stringify(value)?.slice(0, 80) ?? 'nothing')
}
