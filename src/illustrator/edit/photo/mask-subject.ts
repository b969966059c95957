import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { softBlur } from '../../paint/soft-blur.ts'
import { readRaster } from '../../paint/styles/raster.ts'
import { cutOutLikely } from '../../references/cut-out.ts'
import type { PhotoFacts } from '../../scene/photo-edit.ts'

/** Subjects are found at this size. */
const workingSide = 512

/** Opaque on the subject, at a smaller size than the picture; its middle where no subject can be told. */
export function maskSubject(canvas: Canvas, facts: PhotoFacts | undefined): Canvas {
  const small = readRaster(canvas, workingSide)
  const cut = cutOutLikely(small)
  const mask = createCanvas(small.width, small.height)
  const context = mask.getContext('2d')
  if (cut) {
    const piece = createCanvas(cut.pixels.width, cut.pixels.height)
    const brush = piece.getContext('2d')
    const image = brush.createImageData(piece.width, piece.height)
    image.data.set(cut.pixels.data)
    brush.putImageData(image, 0, 0)
    context.drawImage(piece, cut.x, cut.y)
  } else {
    const { x, y, width, height } = facts?.subject ?? { x: 0.2, y: 0.2, width: 0.6, height: 0.8 }
    context.beginPath()
    context.ellipse(
      (x + width / 2) * mask.width,
      (y + height / 2) * mask.height,
      (width / 2) * mask.width,
      (height / 2) * mask.height,
      0,
      0,
      Math.PI * 2,
    )
    context.fill()
    return softBlur(mask, workingSide * 0.05)
  }
  return mask
}
