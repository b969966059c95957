import { type Canvas, createCanvas, Image } from '@napi-rs/canvas'
import type { Box } from '../../paint/stage.ts'

/**
 * An SVG body painted by Skia at exactly the size it is shown, so that it is crisp at any. Setting `src` to a Buffer of
 * SVG decodes it at once (unlike `loadImage`, which is a promise), so painters can stay synchronous. `view` is the part
 * of the view box to show.
 */
export function rasterizeSvg(body: string, view: Box, width: number, height: number): Canvas {
  const canvas = createCanvas(width, height)
  const image = new Image()
  image.src = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}" preserveAspectRatio="none">${body}</svg>`,
  )
  canvas.getContext('2d').drawImage(image, 0, 0, width, height)
  return canvas
}
