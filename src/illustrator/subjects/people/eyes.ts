import { Path2D } from '@napi-rs/canvas'
import { between, bezier, line, type Point, shape, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, mix, shift } from './tone.ts'

/** How an expression holds lids, brows and gaze. Lengths in head heights. */
export interface EyeMood {
  /** Factor on the opening. */
  open: number
  /** How far the lower lid is pushed up, as a share of the opening. */
  squint: number
  /** Height of the inner and outer end of the brow, up is negative. */
  browIn: number
  browOut: number
}

interface EyeShape {
  upper: Point[]
  lower: Point[]
  center: Point
  /** 1 for the right eye, -1 for the left. */
  side: 1 | -1
  half: number
  open: number
}

function eyeShape(sitter: Sitter, measures: HeadMeasures, mood: EyeMood, side: 1 | -1): EyeShape {
  const { traits } = sitter
  const open = measures.eyeOpen * mood.open
  const tilt = 0.006 + traits.face.tilt * 0.005 + traits.femininity * 0.003
  const x = (along: number): number => {
    const at = side * (measures.eyeX + along * measures.eyeHalf)
    return turned(sitter, at, 0.335 - Math.abs(at) * 0.5)
  }
  const y = measures.eyeY
  const inner: Point = [x(-1), y + 0.009]
  const outer: Point = [x(1), y - tilt + 0.004]
  const high = y - open * 1.55
  const low = y + open * (1.02 - mood.squint)
  const upper = bezier(inner, [x(-0.62), high + open * 0.12], [x(0.35), high - open * 0.28], outer, 10)
  const lower = bezier(inner, [x(-0.5), low + open * 0.02], [x(0.45), low + open * 0.42], outer, 10)
  const center: Point = [x(-0.02), y - open * 0.2]
  return { upper, lower, center, side, half: Math.abs(x(1) - x(-1)) / 2, open }
}

/** Both eyes with lids, lashes and catchlights. */
export function paintEyes(sitter: Sitter, measures: HeadMeasures, mood: EyeMood): void {
  for (const side of [-1, 1] as const) paintEye(sitter, eyeShape(sitter, measures, mood, side), measures)
}

function paintEye(sitter: Sitter, eye: EyeShape, measures: HeadMeasures): void {
  const { context, traits, skin, lighting, scale } = sitter
  const { upper, lower, center, half, open } = eye
  const ball = shape(
    [...upper, ...lower.slice(1, -1).reverse()].map(
      ([x, y], index): Point => [x, y, index === 0 || index === 10 ? 1 : 0],
    ),
  )
  const fine = scale > 150
  const dim = lighting.exposure
  const white = mix('#20242c', mix(mix('#f0e9e2', lighting.key, 0.12), skin.base, 0.14), 0.52 + dim * 0.4)

  context.save()
  context.clip(ball)
  const sclera = context.createLinearGradient(0, center[1] - open * 1.6, 0, center[1] + open * 1.3)
  sclera.addColorStop(0, mix(white, skin.deep, 0.55))
  sclera.addColorStop(0.5, mix(white, skin.shadow, 0.14))
  sclera.addColorStop(1, mix(white, skin.base, 0.2))
  context.fillStyle = sclera
  context.fill(ball)
  if (fine) {
    context.fillStyle = alpha(mix('#c4635c', skin.shadow, 0.4), 0.55)
    context.beginPath()
    context.ellipse(
      eye.upper[0]![0] + eye.side * half * 0.06,
      eye.upper[0]![1],
      half * 0.16,
      open * 0.5,
      0,
      0,
      Math.PI * 2,
    )
    context.fill()
  }
  const radius = measures.iris
  const [ix, iy] = center
  const gaze = ix + Math.sin(sitter.yaw) * 0.012
  const iris = context.createRadialGradient(
    gaze - lighting.side * radius * 0.25,
    iy + radius * 0.4,
    radius * 0.1,
    gaze,
    iy,
    radius,
  )
  iris.addColorStop(0, shift(traits.eyeColor, 1.22, 1.1))
  iris.addColorStop(0.5, shift(traits.eyeColor, 1.0, 1.05))
  iris.addColorStop(0.82, shift(traits.eyeColor, 0.75))
  iris.addColorStop(1, shift(traits.eyeColor, 0.42, 0.7))
  context.fillStyle = iris
  circle(sitter, gaze, iy, radius)
  if (fine && scale > 420) {
    context.strokeStyle = alpha(shift(traits.eyeColor, 1.7), 0.28)
    context.lineWidth = 0.0013
    context.beginPath()
    for (let ray = 0; ray < 26; ray++) {
      const angle = (ray / 26) * Math.PI * 2 + (ray % 3) * 0.06
      context.moveTo(gaze + Math.cos(angle) * radius * 0.5, iy + Math.sin(angle) * radius * 0.5)
      context.lineTo(gaze + Math.cos(angle) * radius * 0.82, iy + Math.sin(angle) * radius * 0.82)
    }
    context.stroke()
  }
  context.fillStyle = '#120d10'
  circle(sitter, gaze, iy, radius * 0.43)
  // The lid throws a shadow on the ball; without it eyes stare.
  const shade = context.createLinearGradient(0, center[1] - open * 1.5, 0, center[1] + open * 0.3)
  shade.addColorStop(0, alpha('#1c1014', 0.72))
  shade.addColorStop(0.35, alpha('#1c1014', 0.34))
  shade.addColorStop(1, alpha('#1c1014', 0))
  context.fillStyle = shade
  context.fill(ball)
  context.restore()

  context.fillStyle = alpha('#ffffff', 0.55 + 0.4 * dim)
  circle(sitter, gaze + lighting.side * radius * 0.34, iy - radius * 0.3, radius * 0.2)
  if (fine) {
    context.fillStyle = alpha(mix('#ffffff', lighting.ambient, 0.5), 0.4)
    circle(sitter, gaze - lighting.side * radius * 0.42, iy + radius * 0.45, radius * 0.11)
  }

  const lash = shift(mix(traits.age === 'old' ? skin.deep : traits.hairColor, '#1d1213', 0.72), 0.95)
  const womanly = traits.femininity > 0.5 && traits.age !== 'baby'
  const lid = new Path2D()
  const out = eye.upper[10]!
  const wing: Point = [
    out[0] + eye.side * half * (womanly ? 0.1 : 0.04),
    out[1] - (womanly ? open * 0.13 : -open * 0.04),
  ]
  stroke(
    lid,
    [...upper.filter((_, index) => index % 2 === 0), wing],
    womanly ? 0.0125 : 0.0088,
    [0.1, 0.5, 0.75, 0.9, 1, 0.8, 0],
  )
  context.fillStyle = lash
  context.fill(lid)
  if (womanly && fine && traits.age !== 'old') {
    // Lashes as one soft mass that thickens outwards.
    const lashes = new Path2D()
    const far = upper.slice(5)
    stroke(
      lashes,
      [
        ...far.map(([x, y], index): Point => [x + eye.side * index * 0.0008, y - 0.0016 * index]),
        [wing[0] + eye.side * 0.004, wing[1] - 0.006],
      ],
      0.012,
      [0, 0.5, 0.8, 1, 0],
    )
    context.fillStyle = alpha(lash, 0.6)
    context.fill(lashes)
    context.fillStyle = lash
  }
  const under = new Path2D()
  stroke(under, [...lower.filter((_, index) => index % 2 === 0)], 0.005, [0, 0.3, 0.55, 0.8, 0.9, 0.4])
  context.fillStyle = alpha(mix(lash, skin.deep, 0.5), womanly ? 0.75 : 0.6)
  context.fill(under)
  if (!fine) return

  // The fold of the upper lid, and the wet edge of the lower one.
  const lift = 0.0195 + traits.face.eyes * 0.003 - (traits.age === 'old' ? 0.005 : 0)
  const fold = new Path2D()
  const folded = upper
    .filter((_, index) => index % 2 === 0)
    .map(([x, y], index): Point => [x + eye.side * 0.002, y - lift * [0.45, 0.8, 1, 1, 0.85, 0.5][index]!])
  stroke(fold, folded, 0.0062, [0, 0.8, 1, 0.9, 0.7, 0])
  context.fillStyle = alpha(skin.deep, 0.62)
  context.fill(fold)
  context.strokeStyle = alpha(mix(skin.light, '#ffd9cf', 0.3), 0.5)
  context.lineWidth = 0.0032
  context.stroke(line(lower.slice(2, 9).map(([x, y]): Point => [x, y + 0.0045])))
}

function circle({ context }: Sitter, x: number, y: number, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}

/** Tears that well up under the eyes and run down the cheeks. */
export function paintTears(sitter: Sitter, measures: HeadMeasures): void {
  const { context, scale } = sitter
  if (sitter.traits.expression !== 'crying' || scale < 60) return
  for (const side of [-1, 1] as const) {
    const at = (x: number, y: number): Point => [
      turned(sitter, side * (measures.eyeX + x), 0.31 - Math.abs(x) * 0.3),
      measures.eyeY + y,
    ]
    const track = new Path2D()
    stroke(track, [at(0.01, 0.035), at(0.022, 0.09), at(0.02, 0.15), at(0.012, 0.19)], 0.022, [0.7, 0.8, 0.9, 0.6])
    context.fillStyle = alpha('#cfeaf8', 0.5)
    context.fill(track)
    const [x, y] = at(0.012, 0.2)
    const drop = shape([
      [x, y - 0.055, 1],
      [x + 0.024, y - 0.004],
      [x, y + 0.026],
      [x - 0.024, y - 0.004],
    ])
    context.fillStyle = alpha('#d9f0fb', 0.85)
    context.fill(drop)
    context.strokeStyle = alpha('#5f9fc4', 0.6)
    context.lineWidth = 0.004
    context.stroke(drop)
    context.fillStyle = alpha('#ffffff', 0.9)
    circle(sitter, x - 0.007, y - 0.008, 0.006)
  }
}

/** Brows as tapered masses of hair. */
export function paintBrows(sitter: Sitter, measures: HeadMeasures, mood: EyeMood): void {
  const { context, traits, skin, scale } = sitter
  const color = mix(
    traits.age === 'old' ? mix(traits.hairColor, '#77706b', 0.4) : shift(traits.hairColor, 0.78, 0.9),
    skin.deep,
    0.22,
  )
  const thick =
    (0.0295 - traits.femininity * 0.0105 + traits.face.brow * 0.003) *
    (traits.age === 'baby' ? 0.6 : traits.age === 'child' ? 0.66 : 1)
  const young = traits.age === 'child' || traits.age === 'baby'
  const arch = 0.012 + traits.femininity * 0.01
  for (const side of [-1, 1] as const) {
    const at = (along: number, lift: number): Point => {
      const x = side * along
      return [turned(sitter, x, 0.36 - along * 0.5), measures.browY + lift - (young ? 0.008 : 0)]
    }
    const spine = [
      at(measures.eyeX - 0.085, mood.browIn + 0.006),
      at(measures.eyeX - 0.045, mood.browIn * 0.75 - arch * 0.25),
      at(measures.eyeX + 0.01, mood.browIn * 0.35 + mood.browOut * 0.3 - arch * 0.8),
      at(measures.eyeX + 0.052, mood.browOut * 0.8 - arch),
      at(measures.eyeX + 0.105, mood.browOut + 0.012),
    ]
    const brow = new Path2D()
    stroke(brow, spine, thick, scale < 260 ? [0.3, 0.9, 1, 0.66, 0.04] : [0.3, 0.72, 0.84, 0.58, 0.03])
    context.fillStyle = alpha(color, scale < 260 ? 0.9 : 0.6)
    context.fill(brow)
    if (scale < 260) continue
    const hairs = new Path2D()
    const count = 34
    for (let index = 0; index < count; index++) {
      const along = (index / (count - 1)) * 0.86
      const spot = Math.min(3, Math.floor(along * 4))
      const [x, y] = between(spine[spot]!, spine[spot + 1]!, along * 4 - spot)
      // Short and upright beside the nose, longer and flat towards the temple; two rows cross.
      const rise = Math.max(-0.35, 0.95 - along * 1.7)
      const long = thick * (0.36 + Math.min(0.5, along * 1.2) - Math.max(0, along - 0.55))
      const row = (index % 3) - 1
      const lift = row * thick * 0.2 * (1 - along * 0.8)
      stroke(
        hairs,
        [
          [x - side * long * 0.45, y + lift + long * rise * 0.5],
          [x, y + lift],
          [x + side * long * 0.6, y + lift - long * rise * 0.45],
        ],
        0.0036,
        [0, 1, 0],
      )
    }
    context.fillStyle = alpha(shift(color, 0.86), 0.7)
    context.fill(hairs)
  }
}
