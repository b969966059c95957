import { alpha, darken, lighten, mix } from './color.ts'
import type { Random } from './random.ts'
import { paintGlow } from './sky-glow.ts'
import { paintSkyline } from './skyline.ts'
import type { Context, Stage } from './stage.ts'
import { paintMist } from './terrain.ts'
import { paintWater } from './water.ts'

const tubes = ['#ff4fa3', '#35e0ff', '#a06bff', '#ffb14a', '#4dffb0', '#ff5f5f'] as const

/** A narrow street between tall fronts that meet far off, hung with glowing signs, on wet ground that mirrors them. */
export function paintNeonAlley(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette } = stage
  const random = stage.random('neon alley')
  const night = mix(palette.skyTop, '#120c2a', 0.5)
  const hue = random.pick([
    ['#ff4fa3', '#35e0ff'],
    ['#a06bff', '#ffb14a'],
    ['#35e0ff', '#ff5f5f'],
  ] as const)
  paintSkyline(context, stage, 'alley end', {
    base: horizon,
    tall: 0.62,
    color: mix(palette.far, night, 0.4),
    lights: 0.55,
  })
  paintGlow(context, width / 2, horizon, unit * 60, hue[0], 0.55)
  paintGlow(context, width / 2, horizon - unit * 8, unit * 26, lighten(hue[0], 0.5), 0.5)
  for (const side of [-1, 1] as const) {
    const fronts = 5
    for (let front = fronts - 1; front >= 0; front--) {
      const near = 1 - front / fronts
      paintFront(
        context,
        stage,
        side,
        front,
        mix(mix(night, hue[side > 0 ? 0 : 1], 0.22), darken(night, 0.35), near),
        random,
      )
    }
  }
  paintMist(context, stage, { y: horizon, above: unit * 20, below: unit * 2, color: hue[0], opacity: 0.3 })
  const wet: Stage = {
    ...stage,
    palette: { ...palette, water: darken(night, 0.2), skyHorizon: mix(hue[0], night, 0.6) },
  }
  paintWater(
    context,
    { ...wet, light: { ...wet.light, disc: undefined } as Stage['light'] },
    {
      top: horizon,
      bottom: height,
      mirror: 0.7,
      ripple: 0.5,
    },
  )
  const ground = context.createLinearGradient(0, horizon, 0, height)
  ground.addColorStop(0, alpha(darken(night, 0.2), 0.1))
  ground.addColorStop(1, alpha(darken(night, 0.4), 0.62))
  context.fillStyle = ground
  context.fillRect(0, horizon, width, height - horizon)
  context.strokeStyle = alpha(lighten(hue[1], 0.2), 0.13)
  context.lineWidth = unit * 0.2
  context.beginPath()
  for (let seam = -8; seam <= 8; seam++) {
    context.moveTo(width / 2 + seam * unit * 2.4, horizon)
    context.lineTo(width / 2 + seam * width * 0.2, height)
  }
  for (const share of [0.06, 0.16, 0.34, 0.62]) {
    context.moveTo(0, horizon + (height - horizon) * share)
    context.lineTo(width, horizon + (height - horizon) * share)
  }
  context.stroke()
}

/** One house front in perspective, with windows, and the signs that hang from it. */
function paintFront(context: Context, stage: Stage, side: -1 | 1, front: number, wall: string, random: Random): void {
  const { width, horizon, unit } = stage
  const centre = width / 2
  const mouth = Math.min(width * 0.5, unit * 80)
  // Shares of the way from the far end to the frame's edge: each nearer front is wider.
  const from = 0.1 + 0.9 * (1 - front / 5) ** 2.2
  const to = 0.1 + 0.9 * (1 - (front + 1) / 5) ** 2.2
  const reach = Math.max(mouth, width / 2) * 1.02
  const outer = centre + side * reach * from
  const inner = centre + side * reach * to
  const tall = random.between(0.85, 1.3)
  const roofAt = (share: number): number => horizon - (horizon * 1.15 + unit * 6) * tall * (0.16 + 0.84 * share)
  const footAt = (share: number): number => horizon + unit * 0.5 + (stage.height - horizon) * 0.24 * share
  context.fillStyle = wall
  context.beginPath()
  context.moveTo(outer, footAt(from))
  context.lineTo(outer, roofAt(from))
  context.lineTo(inner, roofAt(to))
  context.lineTo(inner, footAt(to))
  context.fill()
  const tint = random.pick(tubes)
  const wash = context.createLinearGradient(0, horizon, 0, horizon * 0.3)
  wash.addColorStop(0, alpha(tint, 0.34))
  wash.addColorStop(1, alpha(tint, 0))
  context.fillStyle = wash
  context.fill()
  const wide = Math.abs(outer - inner)
  const columns = 4
  for (let floor = 0; floor < 9; floor++) {
    for (let column = 0; column < columns; column++) {
      if (random.chance(0.42)) continue
      const u = (column + 0.2) / columns
      const v = (column + 0.72) / columns
      const share = (at: number): number => to + (from - to) * at
      const level = (at: number, up: number): number => footAt(share(at)) - (footAt(share(at)) - roofAt(share(at))) * up
      const low = 0.24 + floor * 0.084
      context.fillStyle = random.chance(0.5)
        ? alpha(random.pick(['#ffd58a', '#ffb877', '#9fe8ff']), random.between(0.45, 0.9))
        : alpha(lighten(wall, 0.2), 0.5)
      context.beginPath()
      context.moveTo(inner + side * wide * u, level(u, low))
      context.lineTo(inner + side * wide * v, level(v, low))
      context.lineTo(inner + side * wide * v, level(v, low + 0.045))
      context.lineTo(inner + side * wide * u, level(u, low + 0.045))
      context.fill()
    }
  }
  const size = unit * (1.4 + 6.4 * from)
  for (let sign = 0; sign < 3; sign++) {
    const at = random.between(0.1, 0.9)
    const x = inner + side * wide * at - side * size * 0.7
    const y = horizon - horizon * random.between(0.12, 0.62) * (0.35 + 0.65 * from)
    paintSign(context, x, y, size * random.between(0.8, 1.2), random.pick(tubes), random)
  }
  const shop = random.pick(tubes)
  context.fillStyle = alpha(lighten(shop, 0.4), 0.75)
  context.beginPath()
  const shopLow = (share: number): number => footAt(share) - unit * (0.6 + 2 * share)
  const shopHigh = (share: number): number => footAt(share) - unit * (1.8 + 9.5 * share)
  context.moveTo(inner + side * wide * 0.12, shopLow(to + (from - to) * 0.12))
  context.lineTo(inner + side * wide * 0.78, shopLow(to + (from - to) * 0.78))
  context.lineTo(inner + side * wide * 0.78, shopHigh(to + (from - to) * 0.78))
  context.lineTo(inner + side * wide * 0.12, shopHigh(to + (from - to) * 0.12))
  context.fill()
  paintGlow(context, inner + side * wide * 0.45, footAt(from) - size, size * 2.6, shop, 0.4)
}

/** A glowing sign that says nothing: a framed bar, a ring, an arrow, or a stack of strokes. */
function paintSign(context: Context, x: number, y: number, size: number, tube: string, random: Random): void {
  paintGlow(context, x, y, size * 2.6, tube, 0.5)
  context.save()
  context.strokeStyle = lighten(tube, 0.35)
  context.fillStyle = alpha(tube, 0.24)
  context.lineWidth = size * 0.09
  context.lineJoin = 'round'
  context.lineCap = 'round'
  const form = random.integer(0, 3)
  context.beginPath()
  if (form === 0) context.roundRect(x - size * 0.3, y - size * 1.1, size * 0.6, size * 2.2, size * 0.12)
  else if (form === 1) context.arc(x, y, size * 0.55, 0, Math.PI * 2)
  else if (form === 2) context.roundRect(x - size * 0.8, y - size * 0.34, size * 1.6, size * 0.68, size * 0.14)
  else context.roundRect(x - size * 0.5, y - size * 0.5, size, size, size * 0.16)
  context.fill()
  context.stroke()
  context.strokeStyle = lighten(tube, 0.75)
  context.lineWidth = size * 0.07
  context.beginPath()
  const marks = form === 0 ? 5 : 3
  for (let mark = 0; mark < marks; mark++) {
    if (form === 0) {
      const at = y - size * 0.8 + (mark / (marks - 1)) * size * 1.6
      context.moveTo(x - size * 0.14, at)
      context.lineTo(x + size * 0.14, at + (mark % 2) * size * 0.1)
    } else {
      const at = x + (mark - 1) * size * (form === 2 ? 0.42 : 0.2)
      context.moveTo(at, y - size * 0.16)
      context.lineTo(at + (mark % 2) * size * 0.08, y + size * 0.16)
    }
  }
  context.stroke()
  context.restore()
}
