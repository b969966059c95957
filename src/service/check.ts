import type { Admission } from './admit.ts'
import type { Answer } from './answer.ts'

/** Holds what came against what was asked; every difference becomes a warning. */
export function check(admission: Admission, answer: Answer): void {
  const { draw, mimeTypeAsked } = admission
  if (answer.blockReason !== undefined) return
  answer.finishReason ??= answer.images.length > 0 ? 'STOP' : 'NO_IMAGE'
  for (const image of answer.images) {
    if (image.width !== draw.width || image.height !== draw.height) {
      answer.warnings.push({
        type: 'adjusted',
        feature: 'imageSize',
        message: `The picture has ${image.width} x ${image.height} pixels; ${draw.width} x ${draw.height} were asked for.`,
      })
    }
    if (mimeTypeAsked !== undefined && image.mimeType !== mimeTypeAsked) {
      answer.warnings.push({
        type: 'adjusted',
        feature: 'format',
        message: `The picture is ${image.mimeType}; ${mimeTypeAsked} was asked for.`,
      })
    }
  }
}
