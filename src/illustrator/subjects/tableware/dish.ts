import { drum, oval } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'

/** How far a level rim is tipped to the viewer: its height over its width. */
export const tilt = 0.3

/** A plate seen at an angle: `x`, `y` its middle, `rx` half its width. */
export function paintDish(art: Craft, x: number, y: number, rx: number, color: string): void {
  const own = art.lit(color)
  const ry = rx * tilt
  art.form(oval(x, y + rx * 0.075, rx * 0.96, ry), shade(color, -0.3), 'bar', 0.2)
  art.form(oval(x, y, rx, ry), color, 'top', 0.5)
  art.fill(oval(x, y + rx * 0.012, rx * 0.69, ry * 0.69), fade(shade(own, -0.5), 0.3))
  art.fill(
    oval(x, y + rx * 0.03, rx * 0.665, ry * 0.66),
    blend(art, [x, y - ry * 0.6], [x, y + ry * 0.7], shade(own, -0.14), shade(own, 0.16)),
  )
  art.context.strokeStyle = fade(shade(own, 0.7), 0.7)
  art.context.lineWidth = rx * 0.014
  art.context.beginPath()
  art.context.ellipse(x, y, rx * 0.985, ry * 0.97, 0, 0.2, Math.PI - 0.2)
  art.context.stroke()
}

/** The hollow of a bowl, behind what is in it. */
export function paintBowlInside(art: Craft, x: number, rim: number, rx: number, color: string): void {
  const own = art.lit(color)
  const ry = rx * tilt
  art.form(oval(x, rim, rx, ry), color, 'top', 0.5)
  art.fill(
    oval(x, rim + ry * 0.04, rx * 0.95, ry * 0.9),
    blend(art, [x - rx * -art.lightX, rim], [x + rx * -art.lightX, rim], shade(own, -0.5), shade(own, -0.12)),
  )
}

/** The outside of a bowl below its rim, before what is in it. */
export function paintBowlOutside(
  art: Craft,
  x: number,
  rim: number,
  rx: number,
  bottom: number,
  color: string,
  band?: string,
): void {
  const own = art.lit(color)
  const ry = rx * tilt
  const deep = bottom - rim
  const foot = rx * 0.42
  art.form(drum(x, bottom - deep * 0.13, bottom, foot, foot * 0.94, 0.2), shade(color, -0.16), 'column', 0.3)
  const wall = `M ${x - rx} ${rim} C ${x - rx * 0.72} ${rim + ry * 1.3} ${x + rx * 0.72} ${rim + ry * 1.3} ${x + rx} ${rim} C ${x + rx * 0.98} ${rim + deep * 0.62} ${x + rx * 0.62} ${bottom - deep * 0.03} ${x} ${bottom - deep * 0.03} C ${x - rx * 0.62} ${bottom - deep * 0.03} ${x - rx * 0.98} ${rim + deep * 0.62} ${x - rx} ${rim} Z`
  art.form(wall, color, 'column', 0.7)
  art.clip(wall, () => {
    art.context.fillStyle = blend(
      art,
      [0, rim],
      [0, bottom],
      'rgba(8,4,24,0)',
      [0.55, 'rgba(8,4,24,0)'],
      [1, 'rgba(8,4,24,0.42)'],
    )
    art.context.fillRect(x - rx, rim, rx * 2, deep)
    if (band) {
      for (const [drop, width] of [
        [0.16, deep * 0.07],
        [0.27, deep * 0.025],
      ] as const)
        art.line(
          `M ${x - rx * 1.02} ${rim + deep * (drop - 0.04)} C ${x - rx * 0.72} ${rim + ry * 1.3 + deep * drop} ${x + rx * 0.72} ${rim + ry * 1.3 + deep * drop} ${x + rx * 1.02} ${rim + deep * (drop - 0.04)}`,
          width,
          art.lit(band),
        )
    }
  })
  const rimLine = `M ${x - rx} ${rim} C ${x - rx * 0.72} ${rim + ry * 1.3} ${x + rx * 0.72} ${rim + ry * 1.3} ${x + rx} ${rim}`
  art.line(rimLine, rx * 0.04, shade(own, 0.35))
  art.line(rimLine, rx * 0.012, fade(shade(own, 0.8), 0.8))
}

/** Wisps of steam over something hot. */
export function paintSteam(art: Craft, x: number, bottom: number, top: number, spread: number): void {
  const { context, random } = art
  const rise = bottom - top
  for (const offset of [-0.6, 0.05, 0.65]) {
    const left = x + offset * spread + random.between(-1, 1)
    for (const [width, opacity] of [
      [spread * 0.3, 0.1],
      [spread * 0.14, 0.2],
    ] as const) {
      context.strokeStyle = blend(
        art,
        [0, bottom],
        [0, top],
        fade('#ffffff', 0),
        [0.3, fade('#ffffff', opacity)],
        [0.6, fade('#ffffff', opacity)],
        [1, fade('#ffffff', 0)],
      )
      context.lineWidth = width
      context.beginPath()
      context.moveTo(left, bottom)
      context.bezierCurveTo(
        left + spread * 0.4,
        bottom - rise * 0.3,
        left - spread * 0.4,
        bottom - rise * 0.6,
        left + spread * 0.2,
        top,
      )
      context.stroke()
    }
  }
}
