import type { Reference } from '../engines/engine.ts'
import type { FieldViolation } from '../errors/index.ts'
import { isAcceptedMimeType } from '../gemini-api/check-request.ts'
import { type Conduct, referenceConduct } from '../gemini-api/conduct.ts'
import type { Content } from '../gemini-api/content.ts'
import { isDocument, startsAsDocument } from '../gemini-api/documents.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'
import { bytesOf, isEmptyInlineData } from '../gemini-api/inline-data.ts'
import { describeUnknown } from '../imaging/describe-unknown.ts'
import type { ImageHeader } from '../imaging/image.ts'
import { sniffImage } from '../imaging/sniff.ts'

/** More pixels than this are refused from the header alone, before anything is decoded. */
const maxReferencePixels = 100_000_000

/** The pictures of some turns, sniffed by their bytes and size-limited. Nothing is decoded here. */
export interface TurnPictures {
  references: Reference[]
  violations: FieldViolation[]
}

/** @param first Position of `contents[0]` in the whole request, for field names. */
export function readPictures(
  contents: readonly Content[],
  first: number,
  conduct: Conduct = referenceConduct,
): TurnPictures {
  const references: Reference[] = []
  const violations: FieldViolation[] = []
  for (const [turn, content] of contents.entries()) {
    for (const [index, part] of (content.parts ?? []).entries()) {
      // What is declared as no picture at all, or is empty, the protocol's own check has named already.
      if (part.thought === true || !part.inlineData || isEmptyInlineData(part.inlineData)) continue
      const field = `contents[${first + turn}].parts[${index}].inline_data`
      if (isDocument(part.inlineData)) {
        const problem = problemOfDocument(bytesOf(part.inlineData))
        if (problem !== undefined) violations.push({ field, description: problem })
        continue
      }
      if (!isAcceptedMimeType(part.inlineData.mimeType, conduct)) continue
      const bytes = bytesOf(part.inlineData)
      const { header, problem } = readPicture(bytes, part.inlineData.mimeType, conduct)
      if (problem !== undefined) violations.push({ field, description: problem })
      else references.push({ field, bytes, ...header })
    }
  }
  return { references, violations }
}

/** Why the bytes of what came as a document may not be used. */
export function problemOfDocument(bytes: Uint8Array): string | undefined {
  if (startsAsDocument(bytes)) return undefined
  return `${errorMessages.invalidDocument} It came as application/pdf and is ${describeUnknown(bytes)}.`
}

/** A mask, sniffed as the pictures are. */
export function readMask(bytes: Uint8Array, conduct: Conduct): { reference?: Reference; violations: FieldViolation[] } {
  const { header, problem } = readPicture(bytes, undefined, conduct)
  if (problem !== undefined) return { violations: [{ field: 'mask', description: problem }] }
  return { reference: { field: 'mask', bytes, ...header }, violations: [] }
}

/**
 * What a picture's bytes say, or why they may not be used.
 *
 * @param declared What it came as, for the message.
 */
export function readPicture(
  bytes: Uint8Array,
  declared: string | undefined,
  conduct: Conduct,
): { header: ImageHeader; problem?: undefined } | { header?: undefined; problem: string } {
  const header = sniffImage(bytes)
  if (!header) {
    const came = declared === undefined ? 'It is' : `It came as ${declared} and is`
    return {
      problem: `${errorMessages.invalidImage} ${came} ${describeUnknown(bytes)}; send a whole PNG, JPEG, WebP, GIF, AVIF, TIFF or HEIC file.`,
    }
  }
  if (!isAcceptedMimeType(header.mimeType, conduct)) return { problem: errorMessages.mimeType(header.mimeType) }
  if (header.width * header.height > maxReferencePixels) {
    return {
      problem: `${errorMessages.invalidImage} It has ${header.width} x ${header.height} pixels; at most ${maxReferencePixels / 1e6} megapixels are accepted. Make it smaller first.`,
    }
  }
  return { header }
}
