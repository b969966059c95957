import { alpha, darken, lighten } from './color.ts'
import type { Random } from './random.ts'
import { paintGlow } from './sky-glow.ts'
import type { Box, Context } from './stage.ts'

export const neonTubes = ['#ff4fa3', '#3fe0ff', '#b06bff', '#ffd23f', '#52ff9a', '#ff6a3f'] as const

/** A box of light with strokes on it that look like writing and are none, along its longer side. */
export function paintNeonSign(context: Context, box: Box, tube: string, random: Random): void {
  const { x, y, width, height } = box
  const upright = height >= width
  const [short, long] = upright ? [width, height] : [height, width]
  paintGlow(context, x + width / 2, y + height / 2, long * 0.95, tube, 0.42)
  context.fillStyle = alpha(darken(tube, 0.72), 0.85)
  context.fillRect(x, y, width, height)
  context.strokeStyle = lighten(tube, 0.3)
  context.lineWidth = Math.max(0.6, short * 0.09)
  context.strokeRect(x, y, width, height)
  context.strokeStyle = lighten(tube, 0.7)
  context.beginPath()
  const marks = Math.max(2, Math.round(long / (short * 0.95)))
  for (let mark = 0; mark < marks; mark++) {
    const at = (long * (mark + 0.5)) / marks
    const [cx, cy] = upright ? [x + short / 2, y + at] : [x + at, y + short / 2]
    const reach = short * random.between(0.2, 0.3)
    context.moveTo(cx - reach, cy - short * 0.2)
    context.lineTo(cx + reach, cy - short * 0.2)
    if (random.chance(0.6)) context.lineTo(cx + reach * random.between(-0.8, 0.8), cy + short * 0.26)
    context.moveTo(cx, cy - short * 0.26)
    context.lineTo(cx, cy + short * 0.2)
  }
  context.stroke()
}
