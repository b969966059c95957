import { createCanvas } from '@napi-rs/canvas'
import { alpha, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

export interface WaterOptions {
  /** y of the far shore, where it begins, and where it ends. */
  top: number
  bottom: number
  /** How much of what is above shows in it, 0..1. */
  mirror: number
  /** 0 still .. 1 choppy. */
  ripple: number
}

/** Water over the whole width that mirrors what is already painted above it, with ripples and the sun's path. */
export function paintWater(context: Context, stage: Stage, options: WaterOptions): void {
  const { palette, width, unit } = stage
  const { top, bottom, mirror } = options
  const depth = bottom - top
  const base = context.createLinearGradient(0, top, 0, bottom)
  base.addColorStop(0, mix(palette.skyHorizon, palette.water, 0.25))
  base.addColorStop(0.45, mix(palette.skyMiddle, palette.water, 0.5))
  base.addColorStop(1, mix(palette.skyTop, palette.water, 0.5))
  context.save()
  context.beginPath()
  context.rect(0, top, width, depth)
  context.clip()
  if (mirror > 0) paintMirror(context, stage, options)
  context.globalAlpha = 1 - mirror * 0.72
  context.fillStyle = base
  context.fillRect(0, top, width, depth)
  context.globalAlpha = 1
  const deepen = context.createLinearGradient(0, top, 0, bottom)
  deepen.addColorStop(0, alpha(palette.near, 0))
  deepen.addColorStop(1, alpha(mix(palette.near, palette.skyTop, 0.5), 0.34))
  context.fillStyle = deepen
  context.fillRect(0, top, width, depth)
  paintRipples(context, stage, options)
  paintGlitter(context, stage, options)
  const shore = context.createLinearGradient(0, top, 0, top + unit * 1.2)
  shore.addColorStop(0, alpha(palette.haze, 0.75))
  shore.addColorStop(1, alpha(palette.haze, 0))
  context.fillStyle = shore
  context.fillRect(0, top, width, unit * 1.2)
  context.restore()
}

/** What is above, upside down, drawn in strips that sway a little more the nearer they are. */
export function paintMirror(
  context: Context,
  stage: Stage,
  { top, bottom, ripple }: Pick<WaterOptions, 'top' | 'bottom' | 'ripple'>,
): void {
  const { width, unit } = stage
  const depth = bottom - top
  const seen = Math.min(top, depth * 1.25)
  const scale = Math.min(1, 640 / Math.max(width, seen))
  const copy = createCanvas(Math.max(2, Math.round(width * scale)), Math.max(2, Math.round(seen * scale)))
  const brush = copy.getContext('2d')
  brush.translate(0, copy.height)
  brush.scale(1, -1)
  brush.imageSmoothingQuality = 'medium'
  brush.drawImage(context.canvas, 0, top - seen, width, seen, 0, 0, copy.width, copy.height)
  const random = stage.random('mirror')
  const phase = random.between(0, 6)
  context.imageSmoothingEnabled = true
  // Only ever enlarged: the finer filters would build smaller copies for each of the strips.
  context.imageSmoothingQuality = 'low'
  const strips = 64
  let y = 0
  for (let strip = 0; strip < strips; strip++) {
    const from = (strip / strips) ** 1.5
    const to = ((strip + 1) / strips) ** 1.5
    const sway = Math.sin(strip * 1.9 + phase) * Math.sin(strip * 0.63) * unit * (0.06 + from * 0.95) * ripple
    const sourceY = Math.min(copy.height - 1.01, from * copy.height)
    const sourceHeight = Math.max(1, Math.min(copy.height - sourceY, (to - from) * copy.height + 1))
    const height = (to - from) * depth
    const inset = 2 * scale
    context.drawImage(
      copy,
      inset,
      sourceY,
      copy.width - inset * 2,
      sourceHeight,
      sway - unit * 1.2,
      top + y,
      width + unit * 2.4,
      height + depth / copy.height + 0.7,
    )
    y += height
  }
}

/** Long flat lenses of lighter and darker water, larger toward the viewer. */
function paintRipples(context: Context, stage: Stage, { top, bottom, ripple }: WaterOptions): void {
  const { palette, width, unit } = stage
  const random = stage.random('ripples')
  const depth = bottom - top
  const count = Math.round(60 + 90 * ripple) * Math.min(3, Math.max(1, width / (unit * 160)))
  for (const [color, opacity] of [
    [lighten(palette.skyHorizon, 0.2), 0.17],
    [mix(palette.near, palette.skyTop, 0.4), 0.13],
  ] as const) {
    context.fillStyle = alpha(color, opacity)
    context.beginPath()
    for (let index = 0; index < count; index++) {
      const near = random.next() ** 1.6
      const y = top + near * depth
      const long = unit * random.between(1.5, 9) * (0.35 + near * 1.4)
      traceLens(context, random.next() * width, y, long, unit * (0.05 + 0.2 * near) * (0.5 + ripple))
    }
    context.fill()
  }
}

/** The broken path of light under sun or moon. */
export function paintGlitter(
  context: Context,
  stage: Stage,
  { top, bottom }: Pick<WaterOptions, 'top' | 'bottom'>,
): void {
  const { light, palette, width, unit } = stage
  if (light.disc === undefined || light.strength < 0.12) return
  const random = stage.random('glitter')
  const depth = bottom - top
  const x = light.disc.x * width
  const color = lighten(light.key, 0.45)
  const glow = context.createLinearGradient(x - unit * 22, 0, x + unit * 22, 0)
  glow.addColorStop(0, alpha(light.key, 0))
  glow.addColorStop(0.5, alpha(light.key, light.time === 'day' ? 0.1 : 0.3))
  glow.addColorStop(1, alpha(light.key, 0))
  context.fillStyle = glow
  context.fillRect(x - unit * 22, top, unit * 44, depth)
  for (const [share, opacity] of [
    [1, 0.42],
    [0.5, 0.8],
  ] as const) {
    context.fillStyle = alpha(share === 1 ? mix(color, palette.skyHorizon, 0.2) : lighten(color, 0.4), opacity)
    context.beginPath()
    for (let index = 0; index < 190 * share; index++) {
      const near = random.next() ** 1.7
      const scatter = (random.next() + random.next() + random.next() - 1.5) * unit * (2.2 + 11 * near) * share
      const long = unit * random.between(0.5, 2.6) * (0.4 + near * 1.3)
      traceLens(context, x + scatter, top + near * depth, long, unit * (0.06 + 0.2 * near))
    }
    context.fill()
  }
}

/** A flat lens, pointed at both ends, centred on x, y. */
export function traceLens(context: Context, x: number, y: number, length: number, thickness: number): void {
  context.moveTo(x - length / 2, y)
  context.quadraticCurveTo(x, y - thickness, x + length / 2, y)
  context.quadraticCurveTo(x, y + thickness, x - length / 2, y)
}
