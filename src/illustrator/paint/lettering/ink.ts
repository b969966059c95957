import { lightness, mix } from '../color.ts'
import type { Box, Context, Stage } from '../stage.ts'

/** What lies behind a text. */
export interface Backdrop {
  /** Mean OKLab lightness, 0..1. */
  lightness: number
  /** How much it varies, 0 flat .. 1. */
  unrest: number
}

/** Looks at what has been painted under a box. Reads the canvas, so it waits for what is drawn so far. */
export function readBackdrop(context: Context, box: Box): Backdrop {
  const { width: canvasWidth, height: canvasHeight } = context.canvas
  const x = Math.max(0, Math.floor(box.x))
  const y = Math.max(0, Math.floor(box.y))
  const width = Math.min(canvasWidth, Math.ceil(box.x + box.width)) - x
  const height = Math.min(canvasHeight, Math.ceil(box.y + box.height)) - y
  if (width <= 0 || height <= 0) return { lightness: 0.5, unrest: 0 }
  const { data } = context.getImageData(x, y, width, height)
  const across = Math.max(1, Math.floor(width / 48))
  const down = Math.max(1, Math.floor(height / 24))
  let [count, sum, squares] = [0, 0, 0]
  for (let row = 0; row < height; row += down) {
    for (let column = 0; column < width; column += across) {
      const at = (row * width + column) * 4
      const luma = (0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!) / 255
      // Near enough to OKLab's lightness for greys, at a fraction of the work.
      const light = Math.cbrt(luma ** 2.2)
      count++
      sum += light
      squares += light * light
    }
  }
  const mean = sum / count
  return { lightness: mean, unrest: Math.min(1, Math.sqrt(Math.max(0, squares / count - mean * mean)) * 3) }
}

const paleInk = '#fffaf0'
const darkInk = '#1d2233'

/** The asked colour, or ink that shows on a background of that lightness (OKLab). */
export function inkOn(background: number, asked?: string): string {
  return asked ?? (background > 0.62 ? darkInk : paleInk)
}

/** What an ink is edged with where it would not show: pale about dark and middling inks, dark about light ones. */
export function edgeFor(ink: string): string {
  return lightness(ink) < 0.72 ? paleInk : darkInk
}

/** Whether an ink needs an edge on a background of that lightness. */
export function needsEdge(ink: string, background: number): boolean {
  return Math.abs(lightness(ink) - background) < 0.3
}

/** A dark of the picture's own colours, for shades behind pale text. */
export function shadeColor(stage: Stage): string {
  return mix(mix(stage.light.shadow, stage.palette.near, 0.3), '#0c0f1c', 0.55)
}
