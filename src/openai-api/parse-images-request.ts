import { InvalidRequestError } from '../errors/index.ts'
import type { InlineData } from '../gemini-api/content.ts'
import { isJsonObject } from '../gemini-api/proto-json.ts'
import {
  type ImageParameter,
  type ImagesOperation,
  imageParameters,
  maxImages,
  maxPromptLength,
} from './image-parameters.data.ts'
import type { ImagesRequest, OutputFormat } from './images-request.ts'
import type { ParameterViolation } from './parameter-violation.ts'
import { listOf, readParameter, short } from './read-parameter.ts'
import type { RequestWarning } from './request-warning.ts'

type ParameterName = keyof typeof imageParameters

const parameterEntries = Object.entries(imageParameters) as [ParameterName, ImageParameter][]

const writtenFormats: readonly OutputFormat[] = ['png', 'jpeg', 'webp']

/**
 * Reads the body of `images/generations` or `images/edits`. What limn does not know or does not heed becomes a warning.
 *
 * @param body Parameters by name: JSON, or a form as `bodyOfForm` gives it.
 * @throws InvalidRequestError whose violations are `ParameterViolation`s, every problem at once.
 */
export function parseImagesRequest(operation: ImagesOperation, body: unknown): ImagesRequest {
  if (!isJsonObject(body)) {
    throw new InvalidRequestError(
      [],
      'We could not parse the body of your request: an object of parameters was expected.',
    )
  }
  const violations: ParameterViolation[] = []
  const warnings: RequestWarning[] = []
  const values: Partial<Record<ParameterName, unknown>> = {}
  for (const [name, parameter] of parameterEntries) {
    if ((parameter.only ?? operation) === operation) {
      values[name] = readParameter(name, parameter, body[name], violations)
    }
    if (values[name] !== undefined && parameter.unheeded !== undefined) {
      warnings.push({ type: 'unsupported', feature: name, message: `${name} changes nothing: ${parameter.unheeded}.` })
    }
  }
  for (const name of Object.keys(body)) {
    const parameter = parameterEntries.find(([known]) => known === name)?.[1]
    if (parameter === undefined || (parameter.only ?? operation) !== operation) {
      const message = `'${short(name)}' is no parameter of images/${operation}; it was left out.`
      warnings.push({ type: 'unsupported', feature: short(name), message })
    }
  }

  const request: ImagesRequest = {
    operation,
    prompt: promptOf(body.prompt, values.prompt, violations),
    model: values.model as string | undefined,
    n: (values.n as number | undefined) ?? 1,
    size: sizeOf(values.size, violations),
    quality: qualityOf(values.quality, warnings),
    background: (values.background as ImagesRequest['background'] | undefined) ?? 'auto',
    outputFormat: formatOf(values.output_format, violations),
    outputCompression: values.output_compression as number | undefined,
    responseFormat: (values.response_format as ImagesRequest['responseFormat'] | undefined) ?? 'b64_json',
    moderation: (values.moderation as ImagesRequest['moderation'] | undefined) ?? 'auto',
    stream: values.stream === true,
    partialImages: (values.partial_images as number | undefined) ?? 0,
    safetyIdentifier:
      (values.safety_identifier as string | undefined) || (values.user as string | undefined) || undefined,
    images: imagesOf(operation, body.image, values.image, violations),
    mask: (values.mask as InlineData[] | undefined)?.[0],
    warnings,
  }
  checkTogether(request, violations)
  if (violations.length > 0) throw new InvalidRequestError(violations)
  return request
}

function promptOf(raw: unknown, value: unknown, violations: ParameterViolation[]): string {
  if (raw === undefined || raw === null) {
    violations.push(missing('prompt'))
    return ''
  }
  if (typeof value !== 'string') return ''
  if (value.trim() === '') {
    violations.push({
      field: 'prompt',
      code: 'empty_string',
      description: "Invalid 'prompt': empty string. Say what to draw.",
    })
  }
  if (value.length > maxPromptLength) {
    violations.push({
      field: 'prompt',
      code: 'string_above_max_length',
      description: `Invalid 'prompt': string too long. Expected a string with maximum length ${maxPromptLength}, but got a string with length ${value.length} instead.`,
    })
  }
  return value
}

function sizeOf(value: unknown, violations: ParameterViolation[]): ImagesRequest['size'] {
  if (typeof value !== 'string' || value === 'auto') return undefined
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(value) ?? []
  if (Number(width) > 0 && Number(height) > 0) return { width: Number(width), height: Number(height) }
  violations.push({
    field: 'size',
    code: 'invalid_value',
    description: `Invalid value: '${short(value)}'. Expected 'auto' or WIDTHxHEIGHT in pixels, such as '1024x1024', '1536x1024', and '1024x1536'.`,
  })
  return undefined
}

function qualityOf(value: unknown, warnings: RequestWarning[]): ImagesRequest['quality'] {
  if (value === undefined || value === 'auto' || value === 'standard' || value === 'high' || value === 'hd')
    return 'high'
  const message = `quality '${value}' changes nothing: limn draws every picture as well as it can.`
  warnings.push({ type: 'unsupported', feature: 'quality', message })
  return value as ImagesRequest['quality']
}

function formatOf(value: unknown, violations: ParameterViolation[]): OutputFormat {
  const format = writtenFormats.find((written) => written === value)
  if (value !== undefined && format === undefined) {
    const description = `Invalid value: '${value}'. limn writes ${listOf(writtenFormats)}.`
    violations.push({ field: 'output_format', code: 'invalid_value', description })
  }
  return format ?? 'png'
}

function imagesOf(
  operation: ImagesOperation,
  raw: unknown,
  value: unknown,
  violations: ParameterViolation[],
): InlineData[] {
  const images = (value as InlineData[] | undefined) ?? []
  if (operation === 'edits' && (raw === undefined || raw === null || (Array.isArray(raw) && raw.length === 0))) {
    violations.push(missing('image'))
  }
  if (images.length > maxImages) {
    violations.push({
      field: 'image',
      code: 'array_above_max_length',
      description: `Invalid 'image': array too long. Expected an array with maximum length ${maxImages}, but got an array with length ${images.length} instead.`,
    })
  }
  return images
}

/** What is fine by itself and not with the rest. */
function checkTogether(request: ImagesRequest, violations: ParameterViolation[]): void {
  const { background, outputFormat, outputCompression, partialImages, stream, warnings } = request
  if (background === 'transparent' && outputFormat === 'jpeg') {
    violations.push({
      field: 'background',
      code: 'invalid_value',
      description:
        "Transparent background is not supported for JPEG output format. Set output_format to 'png' or 'webp'.",
    })
  }
  if (outputCompression !== undefined && outputFormat === 'png') {
    const message = 'output_compression is for JPEG and WebP; PNG keeps every pixel.'
    warnings.push({ type: 'unsupported', feature: 'output_compression', message })
  }
  if (partialImages > 0 && !stream) {
    const message = 'partial_images come in a stream only; set stream to true.'
    warnings.push({ type: 'unsupported', feature: 'partial_images', message })
  }
  if (request.mask !== undefined && request.images.length > 1) {
    const message = 'mask is for the first image; the others are looked at as they are.'
    warnings.push({ type: 'adjusted', feature: 'mask', message })
  }
  if (stream && request.responseFormat === 'url') {
    const message = "A stream carries its pictures: they come as 'b64_json'."
    warnings.push({ type: 'substituted', feature: 'response_format', message })
  }
}

function missing(field: string): ParameterViolation {
  return { field, code: 'missing_required_parameter', description: `Missing required parameter: '${field}'.` }
}
