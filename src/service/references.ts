import type { Reference } from '../engines/engine.ts'
import type { FieldViolation } from '../errors/index.ts'
import { isAcceptedMimeType } from '../gemini-api/check-request.ts'
import { type Conduct, referenceConduct } from '../gemini-api/conduct.ts'
import type { Content } from '../gemini-api/content.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'
import { bytesOf, isEmptyInlineData } from '../gemini-api/inline-data.ts'
import { describeUnknown } from '../imaging/describe-unknown.ts'
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
      if (!isAcceptedMimeType(part.inlineData.mimeType, conduct)) continue
      const field = `contents[${first + turn}].parts[${index}].inline_data`
      const bytes = bytesOf(part.inlineData)
      const header = sniffImage(bytes)
      if (!header) {
        violations.push({
          field,
          description: `Provided image is not valid. It came as ${part.inlineData.mimeType} and is ${describeUnknown(bytes)}; send a whole PNG, JPEG, WebP, GIF or HEIC file.`,
        })
      } else if (!isAcceptedMimeType(header.mimeType, conduct)) {
        violations.push({ field, description: errorMessages.mimeType(header.mimeType) })
      } else if (header.width * header.height > maxReferencePixels) {
        violations.push({
          field,
          description: `Provided image is not valid. It has ${header.width} x ${header.height} pixels; at most ${maxReferencePixels / 1e6} megapixels are accepted. Make it smaller first.`,
        })
      } else references.push({ field, bytes, ...header })
    }
  }
  return { references, violations }
}
