import { oval } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

/** What is seen through an opening: the sky of the hour over far hills. */
export function paintView(art: Craft, x: number, y: number, width: number, height: number): void {
  const { palette, light } = art.stage
  const { context } = art
  const bottom = y + height
  const night = light.time === 'night'
  context.fillStyle = blend(
    art,
    [0, y],
    [0, bottom],
    palette.skyTop,
    [0.45, palette.skyMiddle],
    [0.8, palette.skyHorizon],
  )
  context.fillRect(x, y, width, height)
  if (night) {
    for (let star = 0; star < 14; star++)
      art.fill(
        oval(x + art.random.next() * width, y + art.random.next() * height * 0.5, width * 0.004),
        fade('#ffffff', art.random.between(0.4, 1)),
      )
    art.fill(oval(x + width * 0.72, y + height * 0.22, width * 0.06), '#f4efd8')
    glow(art, x + width * 0.72, y + height * 0.22, width * 0.3, 'rgba(220,225,255,0.5)')
  } else {
    for (const [cx, cy, r] of [
      [0.28, 0.24, 0.1],
      [0.38, 0.21, 0.13],
      [0.49, 0.25, 0.09],
      [0.74, 0.4, 0.08],
      [0.82, 0.38, 0.1],
    ] as const)
      art.fill(
        oval(x + cx * width, y + cy * height, r * width, r * width * 0.5),
        fade(mix('#ffffff', light.key, 0.25), 0.85),
      )
  }
  const hills = (base: number, rise: number, color: string): void => {
    const top = y + base * height
    art.fill(
      `M ${x} ${top} C ${x + width * 0.2} ${top - rise * height} ${x + width * 0.35} ${top - rise * height * 0.4} ${x + width * 0.5} ${top - rise * height * 0.2} C ${x + width * 0.65} ${top - rise * height * 1.1} ${x + width * 0.85} ${top - rise * height * 0.9} ${x + width} ${top - rise * height * 0.3} L ${x + width} ${bottom} L ${x} ${bottom} Z`,
      color,
    )
  }
  const green = night ? '#1c2a3a' : art.lit('#7fa06a')
  hills(0.78, 0.16, mix(palette.skyHorizon, green, 0.45))
  hills(0.88, 0.12, mix(palette.skyHorizon, green, 0.8))
  hills(0.98, 0.1, shade(green, -0.12))
}
