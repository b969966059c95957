import { holdBytes } from '../gemini-api/inline-data.ts'
import type { Frame } from '../gemini-api/sse.ts'
import type { UsageMetadata } from '../gemini-api/usage-metadata.ts'
import type { ImagesRequest } from './images-request.ts'
import { type Picture, sizeText, toImagesUsage } from './images-response.ts'

const prefixes = { generations: 'image_generation', edits: 'image_edit' } as const

interface EventInput {
  request: ImagesRequest
  picture: Picture
  /** Milliseconds since 1970. */
  createdMs: number
}

/** A message of a stream: its `type` is also the name of its event. */
export interface ImageEvent {
  type: string
  [more: string]: unknown
}

/** A draft. Source: ImageGenPartialImageEvent, ImageEditPartialImageEvent of the openai package 7.59.0. */
export function partialImageEvent(input: EventInput & { index: number }): ImageEvent {
  const type = `${prefixes[input.request.operation]}.partial_image`
  return withPicture({ type, partial_image_index: input.index, ...formOf(input) }, input.picture)
}

/** The picture. Source: ImageGenCompletedEvent, ImageEditCompletedEvent. */
export function completedEvent(input: EventInput & { usage: UsageMetadata }): ImageEvent {
  const { request } = input
  const type = `${prefixes[request.operation]}.completed`
  const identifier = request.safetyIdentifier === undefined ? {} : { safety_identifier: request.safetyIdentifier }
  return withPicture({ type, ...formOf(input), ...identifier, usage: toImagesUsage([input.usage]) }, input.picture)
}

function formOf({ request, picture, createdMs }: EventInput) {
  return {
    created_at: Math.floor(createdMs / 1000),
    size: sizeText(picture),
    quality: request.quality,
    background: picture.transparent ? 'transparent' : 'opaque',
    output_format: request.outputFormat,
  }
}

function withPicture(event: ImageEvent, { bytes }: Picture): ImageEvent {
  return holdBytes(event, bytes, 'b64_json')
}

/** OpenAI names its events and ends lines with LF; the stream ends with the connection. */
export function eventFrame(name: string): Frame {
  return { before: `event: ${name}\ndata: `, after: '\n\n' }
}
