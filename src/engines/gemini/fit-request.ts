import { InvalidRequestError } from '../../errors/index.ts'
import type { Content, Part } from '../../gemini-api/content.ts'
import type { GenerateContentRequest } from '../../gemini-api/generate-content-request.ts'
import { bytesOf, inlineDataOf } from '../../gemini-api/inline-data.ts'
import { type JsonChunks, jsonChunksOf } from '../../gemini-api/json-chunks.ts'
import { readThoughtSignature, signatureBypasses } from '../../gemini-api/thought-signature.ts'
import { decodeImage } from '../../imaging/decode.ts'
import { encodeImage } from '../../imaging/encode.ts'
import { sniffImage } from '../../imaging/sniff.ts'
import type { Warning } from '../engine.ts'

/** Google takes no larger body. Source: gemini-api-facts §6. */
export const googleMaxBodyBytes = 100_000_000
/** No model looks at more: 4K is what it draws at most. */
const longestSide = 4096
/** Smaller ones are not what makes a body too large. */
const leastWorthShrinking = 500_000

/** What the illustrator reads and Google does not. */
const untakenFormats: Readonly<Record<string, string>> = {
  'image/gif': 'GIF',
  'image/avif': 'AVIF',
  'image/tiff': 'TIFF',
}

export interface FittedRequest {
  body: JsonChunks
  /** What `body` says. */
  request: GenerateContentRequest
  warnings: Warning[]
}

/**
 * A request as Google takes it. Nothing is changed but what Google would refuse: GIFs, AVIFs and TIFFs become PNGs,
 * the pictures of a body that is too large become JPEGs of at most 4096 pixels, signatures that limn's illustrator made
 * give way to the value that Google documents for such turns, and what only limn or Vertex AI knows is left out.
 *
 * @throws InvalidRequestError when it stays too large.
 */
export async function fitRequest(
  request: GenerateContentRequest,
  { signal, maxBodyBytes = googleMaxBodyBytes }: { signal?: AbortSignal | undefined; maxBodyBytes?: number } = {},
): Promise<FittedRequest> {
  const warnings: Warning[] = []
  const adjusted = (feature: string, message: string): void => {
    warnings.push({ type: 'adjusted', feature, message })
  }

  const taken = await mapParts(withoutLimnsOwn(request, adjusted), async (part, field) => {
    const fitting = withForeignSignature(part, () =>
      adjusted(
        `${field}.thought_signature`,
        'A turn that Google did not draw is sent with the signature Google documents for such turns.',
      ),
    )
    const { inlineData } = fitting
    const format = inlineData && untakenFormats[sniffImage(bytesOf(inlineData))?.mimeType ?? '']
    if (!inlineData || format === undefined) return fitting
    const pixels = await decodeImage(bytesOf(inlineData), { field, signal })
    adjusted(field, `Google takes no ${format}: ${format === 'GIF' ? 'its first frame' : 'it'} was sent as PNG.`)
    const png = await encodeImage(pixels, 'image/png', { transparent: true, signal })
    return { ...fitting, inlineData: inlineDataOf(png, 'image/png', inlineData.displayName) }
  })
  const body = jsonChunksOf(taken)
  if (body.byteLength <= maxBodyBytes) return { body, request: taken, warnings }

  const smaller = await mapParts(taken, async (part, field) => {
    const { inlineData } = part
    if (!inlineData || part.thought === true) return part
    const bytes = bytesOf(inlineData)
    const header = sniffImage(bytes)
    if (!header || bytes.length < leastWorthShrinking) return part
    const pixels = await decodeImage(bytes, { field, fitWithin: longestSide, signal })
    const jpeg = await encodeImage(pixels, 'image/jpeg', { transparent: true, signal })
    if (jpeg.length >= bytes.length) return part
    adjusted(
      field,
      `The request is larger than the ${maxBodyBytes / 1e6} MB that Google takes: this picture of ${header.width} x ${header.height} was sent as a JPEG of ${pixels.width} x ${pixels.height}.`,
    )
    return { ...part, inlineData: inlineDataOf(jpeg, 'image/jpeg', inlineData.displayName) }
  })
  const smallerBody = jsonChunksOf(smaller)
  if (smallerBody.byteLength <= maxBodyBytes) return { body: smallerBody, request: smaller, warnings }
  const description = `Google takes requests of at most ${maxBodyBytes / 1e6} MB; this one has ${Math.ceil(smallerBody.byteLength / 1e6)} MB, its pictures made smaller already. Nothing was sent. Send fewer pictures, or drop old turns.`
  throw new InvalidRequestError([{ field: 'contents', description }], description)
}

/** Google answers 400 to these: its Gemini API has no such fields, and its batches are calls of another kind. */
function withoutLimnsOwn(
  request: GenerateContentRequest,
  adjusted: (feature: string, message: string) => void,
): GenerateContentRequest {
  const { serviceTier, ...rest } = request
  const sendable: GenerateContentRequest = serviceTier === 'batch' ? rest : { ...request }
  if (serviceTier === 'batch') {
    adjusted('serviceTier', "It was sent by itself, at the full price: limn does not yet use Google's own batches.")
  }
  if (/^priority$/i.test(serviceTier ?? '')) {
    adjusted(
      'serviceTier',
      'limn does not know what the priority tier costs: it counts the standard price, and the bill may be higher.',
    )
  }
  const { generationConfig } = sendable
  if (!generationConfig?.imageConfig) return sendable
  const { outputMimeType, outputCompressionQuality, ...imageConfig } = generationConfig.imageConfig
  if (outputMimeType !== undefined || outputCompressionQuality !== undefined) {
    adjusted('imageConfig', 'outputMimeType and outputCompressionQuality were not sent: only Vertex AI knows them.')
  }
  sendable.generationConfig = { ...generationConfig, imageConfig }
  return sendable
}

function withForeignSignature(part: Part, onReplaced: () => void): Part {
  if (!part.thoughtSignature || readThoughtSignature(part.thoughtSignature) === undefined) return part
  onReplaced()
  return { ...part, thoughtSignature: signatureBypasses[1] }
}

async function mapParts(
  request: GenerateContentRequest,
  change: (part: Part, field: string) => Promise<Part>,
): Promise<GenerateContentRequest> {
  const contents: Content[] = []
  for (const [turn, content] of request.contents.entries()) {
    if (!content.parts) {
      contents.push(content)
      continue
    }
    const parts: Part[] = []
    for (const [index, part] of content.parts.entries()) {
      parts.push(await change(part, `contents[${turn}].parts[${index}]`))
    }
    contents.push({ ...content, parts })
  }
  return { ...request, contents }
}
