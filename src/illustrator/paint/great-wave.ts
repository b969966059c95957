import { alpha, darken, lighten, mix, saturate } from './color.ts'
import type { Random } from './random.ts'
import type { Context, Stage } from './stage.ts'

/** A point of the wave: shares of the frame's width and of the height between the wave's top and its foot. */
type Point = readonly [across: number, down: number]

/** From the foot of its back over the crest to the tip of the lip. */
const back: readonly Point[] = [
  [-0.12, 1.02],
  [-0.05, 0.74],
  [0.05, 0.1],
  [0.27, 0.02],
  [0.41, -0.04],
  [0.54, 0.06],
  [0.585, 0.3],
]
/** Back under the lip, and down the hollow to the foot. */
const hollow: readonly Point[] = [
  [0.53, 0.2],
  [0.45, 0.17],
  [0.39, 0.3],
  [0.31, 0.52],
  [0.42, 0.84],
  [0.74, 1.02],
]

/** A wave about to break, higher than the horizon, its lip over a hollow; it comes from either side. */
export function paintGreatWave(context: Context, stage: Stage): void {
  const { width, height, horizon, unit, palette, light } = stage
  const random = stage.random('great wave')
  const top = height * 0.13
  const foot = horizon + (height - horizon) * 0.4
  const at = ([across, down]: Point): [number, number] => [across * width, top + down * (foot - top)]
  const curves = (points: readonly Point[]): void => {
    for (let index = 0; index + 2 < points.length; index += 3)
      context.bezierCurveTo(...at(points[index]!), ...at(points[index + 1]!), ...at(points[index + 2]!))
  }
  const body = saturate(mix(palette.water, palette.near, 0.25), 1.15)
  const foam = lighten(mix(palette.skyHorizon, light.key, 0.4), 0.55)
  context.save()
  if (random.chance(0.5)) {
    context.translate(width, 0)
    context.scale(-1, 1)
  }
  const outline = (): void => {
    context.beginPath()
    context.moveTo(...at(back[0]!))
    curves(back.slice(1))
    curves(hollow)
    context.closePath()
  }
  const depth = context.createLinearGradient(0, top, 0, foot)
  depth.addColorStop(0, lighten(mix(body, palette.skyHorizon, 0.3), 0.1))
  depth.addColorStop(0.35, body)
  depth.addColorStop(1, darken(body, 0.22))
  outline()
  context.fillStyle = depth
  context.fill()
  context.save()
  outline()
  context.clip()
  paintFace({ context, at, unit, random, light: lighten(mix(body, '#bfe9dc', 0.45), 0.12), dark: darken(body, 0.3) })
  context.restore()
  paintCrest({ context, at, unit, random, foam })
  paintFoot(context, { at, unit, random, foam, foot, width })
  context.restore()
}

interface Brush {
  context: Context
  at(point: Point): [number, number]
  unit: number
  random: Random
}

/** Water drawn up the hollow in long streaks, and light through its thin top. */
function paintFace({ context, at, unit, random, light, dark }: Brush & { light: string; dark: string }): void {
  context.lineCap = 'round'
  for (let streak = 0; streak < 26; streak++) {
    const share = (streak + random.between(-0.3, 0.3)) / 26
    const from: Point = [0.74 - 0.78 * share, 1.03]
    const bow = 0.16 * (1 - share)
    context.strokeStyle = alpha(streak % 3 === 0 ? dark : light, random.between(0.16, 0.4))
    context.lineWidth = unit * random.between(0.25, 1.1) * (1 - 0.4 * share)
    context.beginPath()
    context.moveTo(...at(from))
    context.bezierCurveTo(
      ...at([0.42 - 0.44 * share - bow * 0.4, 0.84]),
      ...at([0.3 - 0.26 * share - bow, 0.5]),
      ...at([0.4 - 0.2 * share, 0.14 + 0.1 * share]),
    )
    context.stroke()
  }
  const [x, y] = at([0.4, 0.2])
  const through = context.createRadialGradient(x, y, 0, x, y, unit * 22)
  through.addColorStop(0, alpha(light, 0.6))
  through.addColorStop(1, alpha(light, 0))
  context.fillStyle = through
  context.fillRect(x - unit * 30, y - unit * 30, unit * 60, unit * 60)
}

/** A point of a curve of three. */
function along(points: readonly Point[], share: number): Point {
  const [a, b, c, d] = points as [Point, Point, Point, Point]
  const rest = 1 - share
  const of = (axis: 0 | 1): number =>
    rest ** 3 * a[axis] + 3 * rest ** 2 * share * b[axis] + 3 * rest * share ** 2 * c[axis] + share ** 3 * d[axis]
  return [of(0), of(1)]
}

/** Foam along the crest, thick at the lip, with fingers that reach down from it, and spray that flies off. */
function paintCrest({ context, at, unit, random, foam }: Brush & { foam: string }): void {
  const rise = [back[0]!, back[1]!, back[2]!, back[3]!]
  const lip = [back[3]!, back[4]!, back[5]!, back[6]!]
  const blob = (point: Point, size: number, opacity: number): void => {
    const [x, y] = at(point)
    context.fillStyle = alpha(foam, opacity)
    context.beginPath()
    context.arc(x + random.between(-1, 1) * unit, y + random.between(-0.8, 0.8) * unit, size * unit, 0, 7)
    context.fill()
  }
  for (let index = 0; index < 46; index++)
    blob(along(rise, 0.4 + (0.6 * index) / 46), random.between(0.3, 1 + index / 46), 0.85)
  for (let index = 0; index < 90; index++) blob(along(lip, index / 90), random.between(0.5, 1.3 + index / 90), 0.92)
  for (let finger = 0; finger < 15; finger++) {
    const [x, y] = at(along(lip, 0.42 + (0.58 * finger) / 14))
    const long = unit * random.between(2.2, 5.2)
    context.strokeStyle = alpha(foam, 0.92)
    context.lineWidth = unit * random.between(0.5, 1)
    context.lineCap = 'round'
    context.beginPath()
    context.moveTo(x, y)
    context.bezierCurveTo(x + long * 0.35, y + long * 0.1, x + long * 0.5, y + long * 0.7, x + long * 0.12, y + long)
    context.stroke()
  }
  for (let drop = 0; drop < 130; drop++) {
    const [x, y] = at(along(lip, random.between(0.1, 1)))
    context.fillStyle = alpha(foam, random.between(0.4, 0.95))
    context.beginPath()
    context.arc(
      x + unit * random.between(-3, 12),
      y + unit * (random.next() ** 2 * 16 - 7),
      unit * random.between(0.08, 0.34),
      0,
      7,
    )
    context.fill()
  }
}

/** White water where the wave stands on the sea. */
function paintFoot(
  context: Context,
  { at, unit, random, foam, foot, width }: Omit<Brush, 'context'> & { foam: string; foot: number; width: number },
): void {
  const [left] = at([-0.12, 1])
  for (let index = 0; index < 110; index++) {
    const x = left + random.next() * width * 0.95
    const thin = x / width
    context.fillStyle = alpha(foam, random.between(0.25, 0.7) * (1 - 0.6 * thin))
    context.beginPath()
    context.ellipse(
      x,
      foot + unit * random.between(-1.6, 2.2),
      unit * random.between(0.8, 3.6),
      unit * random.between(0.25, 0.9),
      0,
      0,
      7,
    )
    context.fill()
  }
}
