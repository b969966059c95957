import { alpha, darken, lighten, mix, saturate } from './color.ts'
import { createNoise } from './noise.ts'
import type { Context, Stage } from './stage.ts'
import { paintGlitter, traceLens } from './water.ts'

export interface SwellOptions {
  /** y of the sea's horizon, and where it ends. */
  top: number
  bottom: number
  /** 0 flat calm .. 1 high seas. */
  rough: number
}

/** The open sea: rows of swell that grow toward the viewer, lit crests, a little foam, and the sun's path. */
export function paintSwell(context: Context, stage: Stage, options: SwellOptions): void {
  const { palette, width, unit, light } = stage
  const { top, bottom, rough } = options
  const depth = bottom - top
  const far = mix(palette.skyHorizon, palette.water, light.time === 'day' ? 0.55 : 0.42)
  const near = saturate(mix(palette.water, palette.near, light.time === 'day' ? 0.3 : 0.55), 1.08)
  const base = context.createLinearGradient(0, top, 0, bottom)
  base.addColorStop(0, far)
  base.addColorStop(0.14, mix(far, palette.water, 0.55))
  base.addColorStop(0.5, mix(palette.water, near, 0.45))
  base.addColorStop(1, near)
  context.save()
  context.beginPath()
  context.rect(0, top, width, depth)
  context.clip()
  context.fillStyle = base
  context.fillRect(0, top, width, depth)
  const noise = createNoise(stage, 'swell')
  const random = stage.random('swell')
  const rows = 13
  for (let row = 0; row < rows; row++) {
    const share = ((row + 0.6) / rows) ** 1.7
    const y = top + depth * share
    const high = unit * (0.25 + 3.3 * share) * (0.3 + 0.5 * rough + 1.3 * rough * rough)
    const long = unit * (7 + 52 * share)
    const crest = (x: number): number => {
      const u = x / long
      const swing = Math.sin(u * 2.4 + row * 1.7 + noise(u * 0.4, row * 3) * 1.6)
      return y - high * (0.55 * swing * Math.abs(swing) + 0.6 * noise(u * 0.9, row * 5.3))
    }
    const body = mix(far, near, Math.min(1, share * 1.15))
    const face = context.createLinearGradient(0, y - high, 0, y + high * 2.6)
    face.addColorStop(0, alpha(lighten(mix(body, palette.skyMiddle, 0.42), 0.08), 0.62 + 0.2 * rough))
    face.addColorStop(0.4, alpha(darken(body, 0.06 + 0.3 * rough), 0.4 + 0.45 * rough))
    face.addColorStop(1, alpha(body, 0))
    const step = Math.max(unit * 0.5, long / 18)
    context.fillStyle = face
    context.beginPath()
    context.moveTo(-step, y + high * 2.6)
    for (let x = -step; x <= width + step; x += step) context.lineTo(x, crest(x))
    context.lineTo(width + step, y + high * 2.6)
    context.fill()
    // Short strokes of sky and foam riding the crests.
    context.fillStyle = alpha(lighten(mix(palette.skyHorizon, light.key, 0.3), 0.3), 0.3 + 0.22 * light.strength)
    context.beginPath()
    const strokes = Math.min(60, Math.round((width / long) * 2.4 * (0.7 + rough)))
    for (let stroke = 0; stroke < strokes; stroke++) {
      const x = random.next() * width
      const length = long * random.between(0.1, 0.4)
      const lift = crest(x)
      traceLens(context, x, lift + high * random.between(0.05, 0.7), length, unit * (0.07 + 0.34 * share))
    }
    context.fill()
    if (rough > 0.55) paintWhitecaps(context, stage, { crest, high, long, share, name: `caps${row}` })
  }
  const edge = context.createLinearGradient(0, top, 0, top + unit * 2.4)
  edge.addColorStop(0, alpha(palette.haze, 0.5))
  edge.addColorStop(1, alpha(palette.haze, 0))
  context.fillStyle = edge
  context.fillRect(0, top, width, unit * 2.4)
  paintGlitter(context, stage, { top, bottom })
  context.restore()
}

/** Torn foam on the lee of steep crests. */
function paintWhitecaps(
  context: Context,
  stage: Stage,
  wave: { crest: (x: number) => number; high: number; long: number; share: number; name: string },
): void {
  const { width, light } = stage
  const { crest, high, long, share } = wave
  const random = stage.random(wave.name)
  context.fillStyle = alpha(mix('#ffffff', light.ambient, 0.35), 0.34 + 0.3 * share)
  context.beginPath()
  for (let x = -long; x < width + long; x += long * random.between(0.5, 1.3)) {
    const reach = long * random.between(0.08, 0.2)
    if (crest(x) > Math.min(crest(x - reach * 2), crest(x + reach * 2))) continue
    context.moveTo(x - reach, crest(x - reach))
    for (let step = 1; step <= 6; step++) {
      const at = x - reach + (reach * 2 * step) / 6
      context.lineTo(at, crest(at) - high * 0.05)
    }
    for (let step = 6; step >= 0; step--) {
      const at = x - reach + (reach * 2 * step) / 6
      context.lineTo(at, crest(at) + high * 0.3 * Math.sin((Math.PI * step) / 6) * random.between(0.3, 1))
    }
  }
  context.fill()
}
