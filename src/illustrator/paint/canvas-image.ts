import { type Canvas, createCanvas, type Image, ImageData } from '@napi-rs/canvas'
import type { Pixels } from '../../imaging/image.ts'

/** A decoded picture that came with the prompt. */
export type CanvasImage = Image | Canvas

/** Decoded pixels as something the canvas can draw. */
export function canvasOf({ width, height, data }: Pixels): Canvas {
  const canvas = createCanvas(width, height)
  const clamped = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length)
  canvas.getContext('2d').putImageData(new ImageData(clamped, width, height), 0, 0)
  return canvas
}
