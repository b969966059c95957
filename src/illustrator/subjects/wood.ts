import type { Easel, Fill } from './easel.ts'
import { fade, shade } from './tones.ts'

/** Timbers a wooden thing is made of when no colour is asked for. */
export const timbers = ['#a8703f', '#8a5a34', '#b98550', '#6e452a', '#c79a63'] as const

/** Fills a path with wood: its tone and fine grain along x (or y when `upright`). */
export function paintWood(
  easel: Easel,
  path: string,
  area: { x: number; y: number; width: number; height: number },
  fill: Fill,
  color: string,
  upright = false,
): void {
  const { context, random, pixel } = easel
  easel.clip(path, () => {
    context.fillStyle = fill
    context.fillRect(area.x, area.y, area.width, area.height)
    if (easel.stage.shapeOnly) return
    const own = easel.lit(color)
    const across = upright ? area.width : area.height
    const along = upright ? area.height : area.width
    const count = Math.max(3, Math.min(26, Math.round(across / Math.max(1.4, pixel * 3))))
    for (let index = 0; index < count; index++) {
      const at = ((index + random.next()) / count) * across
      const bend = random.between(-0.5, 0.5) * (across / count)
      context.strokeStyle =
        index % 3 === 0 ? fade(shade(own, 0.35), 0.28) : fade(shade(own, -0.5), random.between(0.1, 0.3))
      context.lineWidth = Math.max(pixel * 0.6, across * random.between(0.006, 0.02))
      context.beginPath()
      if (upright) {
        context.moveTo(area.x + at, area.y)
        context.bezierCurveTo(
          area.x + at + bend,
          area.y + along * 0.3,
          area.x + at - bend,
          area.y + along * 0.7,
          area.x + at,
          area.y + along,
        )
      } else {
        context.moveTo(area.x, area.y + at)
        context.bezierCurveTo(
          area.x + along * 0.3,
          area.y + at + bend,
          area.x + along * 0.7,
          area.y + at - bend,
          area.x + along,
          area.y + at,
        )
      }
      context.stroke()
    }
  })
}
