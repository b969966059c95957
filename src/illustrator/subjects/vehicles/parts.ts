import { oval, slab } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

export interface WheelPlan {
  rim?: string
  spokes?: number
  /** How thick the tyre is, as a share of the radius. */
  tyre?: number
  /** Tread blocks round the tyre, as tractors have. */
  lugs?: number
}

/** A wheel seen from the side: tyre, rim, spokes and hub. */
export function wheel(
  art: Craft,
  x: number,
  y: number,
  radius: number,
  { rim = '#c3c9d1', spokes = 0, tyre = 0.3, lugs = 0 }: WheelPlan = {},
): void {
  const { context } = art
  const rubber = art.lit('#26272c')
  if (lugs > 0) {
    context.strokeStyle = shade(rubber, -0.1)
    context.lineWidth = radius * 0.14
    context.beginPath()
    for (let lug = 0; lug < lugs; lug++) {
      const angle = (lug / lugs) * Math.PI * 2
      context.moveTo(x + Math.cos(angle) * radius * 0.84, y + Math.sin(angle) * radius * 0.84)
      context.lineTo(x + Math.cos(angle + 0.1) * radius * 0.93, y + Math.sin(angle + 0.1) * radius * 0.93)
    }
    context.stroke()
  }
  const outer = lugs > 0 ? radius * 0.92 : radius
  const inner = outer * (1 - tyre)
  art.fill(
    oval(x, y, outer),
    blend(art, [x, y - outer], [x, y + outer], shade(rubber, 0.25), rubber, shade(rubber, -0.55)),
  )
  art.line(oval(x, y, outer * 0.94), radius * 0.03, fade(shade(rubber, 0.5), 0.5))
  const metal = art.lit(rim)
  art.fill(oval(x, y, inner), spokes > 0 ? art.lit('#15161b') : shade(metal, -0.3))
  if (spokes > 0) {
    for (let spoke = 0; spoke < spokes; spoke++) {
      const angle = (spoke / spokes) * Math.PI * 2 + 0.3
      art.line(
        `M ${x} ${y} L ${x + Math.cos(angle) * inner * 0.95} ${y + Math.sin(angle) * inner * 0.95}`,
        spokes > 8 ? radius * 0.035 : radius * 0.13,
        blend(art, [x, y - inner], [x, y + inner], shade(metal, 0.2), shade(metal, -0.2)),
      )
    }
  } else {
    art.part(oval(x, y, inner * 0.86), rim, 'ball', 0.5)
    art.fill(oval(x, y, inner * 0.52), fade(shade(metal, -0.5), 0.55))
  }
  art.line(
    oval(x, y, inner * 0.96),
    radius * 0.07,
    blend(art, [x, y - inner], [x, y + inner], shade(metal, 0.35), shade(metal, -0.35)),
  )
  art.part(oval(x, y, inner * 0.24), rim, 'ball', 0.6)
}

/** A pane: mirrors the sky by day, lit from inside by night. */
export function pane(art: Craft, path: string, top: number, bottom: number): void {
  const sky = mix(art.stage.palette.skyHorizon, '#ffffff', 0.25)
  art.fill(
    path,
    art.dark > 0.4
      ? blend(art, [0, top], [0, bottom], '#ffe3a6', '#e9a95a')
      : blend(art, [0, top], [0, bottom], sky, mix(sky, '#24394e', 0.55), '#1d2a38'),
  )
  art.line(path, 0.7, fade('#0c1016', 0.7))
}

/** A lamp, and its light by night. */
export function lamp(art: Craft, x: number, y: number, radius: number, color = '#fff4cf', reach = 9): void {
  art.part(oval(x, y, radius * 1.2), '#8b919b', 'ball', 0.8)
  art.fill(oval(x, y, radius), art.dark > 0.3 ? color : mix(art.lit(color), '#ffffff', 0.15))
  if (art.dark > 0.3) glow(art, x, y, radius * reach, fade(color, 0.85))
}

/** A crawler track on its rollers, in the box given. */
export function crawler(art: Craft, x: number, y: number, width: number, height: number): void {
  const radius = height / 2
  art.part(slab(x, y, width, height, radius), '#2c2d32', 'bar', 0.2)
  const shoe = shade(art.lit('#2c2d32'), -0.6)
  for (let at = x + radius * 0.7; at < x + width - radius * 0.6; at += height * 0.22) {
    art.line(`M ${at} ${y + 0.4} L ${at} ${y + height * 0.13}`, height * 0.05, shoe)
    art.line(`M ${at} ${y + height * 0.87} L ${at} ${y + height - 0.4}`, height * 0.05, shoe)
  }
  art.fill(slab(x + height * 0.15, y + height * 0.16, width - height * 0.3, height * 0.68, radius * 0.7), '#121318')
  const ends = [x + radius, x + width - radius]
  for (const at of ends) art.part(oval(at, y + radius, radius * 0.62), '#8a8d94', 'ball', 0.4)
  const rollers = Math.max(2, Math.round(width / height - 0.4))
  for (let roller = 1; roller <= rollers; roller++) {
    const at = ends[0]! + ((ends[1]! - ends[0]!) * roller) / (rollers + 1)
    art.part(oval(at, y + height * 0.64, height * 0.17), '#7c8088', 'ball', 0.4)
  }
}

/** A steel ram between two points. */
export function ram(art: Craft, from: readonly [number, number], to: readonly [number, number], width: number): void {
  const path = `M ${from[0]} ${from[1]} L ${to[0]} ${to[1]}`
  const half = `M ${from[0]} ${from[1]} L ${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2}`
  art.line(path, width * 0.6, art.lit('#d7dbe1'))
  art.line(half, width, art.lit('#3b3e46'))
}
