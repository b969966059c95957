import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { release } from '../release.ts'
import type { Style } from './style.ts'

/** How far the colours of things reach beyond their edge, in hundredths of the shorter side, so that none of the white shows. */
const reach = 0.18
const steps = 8

/**
 * A style is made for a whole picture: what stands on nothing is put on white for it, and cut out again.
 */
export function cutOutAfter(
  canvas: Canvas,
  apply: () => Canvas,
  { drawsLines = false, outlineOf }: Pick<Style, 'drawsLines' | 'outlineOf'> = {},
): Canvas {
  const { width, height } = canvas
  const things = createCanvas(width, height)
  things.getContext('2d').drawImage(canvas, 0, 0)
  const context = canvas.getContext('2d')
  context.globalCompositeOperation = 'destination-over'
  const distance = (Math.min(width, height) * reach) / 100
  // Lines are drawn where colours end: there is where they have to.
  for (let at = 0; at < steps && !drawsLines; at++) {
    const angle = (at / steps) * 2 * Math.PI
    context.drawImage(things, Math.cos(angle) * distance, Math.sin(angle) * distance)
  }
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.globalCompositeOperation = 'source-over'
  const styled = apply()
  const outline = outlineOf?.(things) ?? things
  const cut = styled.getContext('2d')
  cut.globalCompositeOperation = 'destination-in'
  cut.drawImage(outline, 0, 0)
  cut.globalCompositeOperation = 'source-over'
  if (outline !== things) release(outline)
  release(things)
  return styled
}
