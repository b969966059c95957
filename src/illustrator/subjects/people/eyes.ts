import { Path2D } from '@napi-rs/canvas'
import { bezier, line, type Point, shape, stroke } from './curve.ts'
import { dot } from './dot.ts'
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
  /** Where the irises stand instead of in the middle, in head heights. */
  gaze?: readonly [number, number]
  /** One eye is shut. */
  wink?: boolean
}

interface EyeShape {
  shut: boolean
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
  const shut = mood.wink === true && side === -1
  const open = measures.eyeOpen * (shut ? 0.12 : mood.open)
  const tilt =
    0.006 +
    traits.face.tilt * 0.005 +
    traits.femininity * 0.003 +
    traits.features.tilt -
    (traits.age === 'old' ? 0.006 : 0)
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
  const [aside, down] = mood.gaze ?? [0, 0]
  const center: Point = [x(-0.02) + aside, y - open * 0.2 + down]
  return { shut: open < 0.008, upper, lower, center, side, half: Math.abs(x(1) - x(-1)) / 2, open }
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
  // Who is not seen from the side looks at the viewer.
  const gaze = ix + Math.sin(sitter.yaw) * (sitter.yaw < 0.5 ? -0.03 : 0.012)
  const iris = context.createRadialGradient(
    gaze - lighting.side * radius * 0.25,
    iy + radius * 0.4,
    radius * 0.1,
    gaze,
    iy,
    radius,
  )
  iris.addColorStop(0, shift(traits.eyeColor, 1.5, 1.2))
  iris.addColorStop(0.45, shift(traits.eyeColor, 1.16, 1.15))
  iris.addColorStop(0.8, shift(traits.eyeColor, 0.8))
  iris.addColorStop(1, shift(traits.eyeColor, 0.34, 0.7))
  context.fillStyle = iris
  dot(sitter, gaze, iy, radius)
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
  dot(sitter, gaze, iy, radius * 0.43)
  // The lid throws a shadow on the ball; without it eyes stare.
  const shade = context.createLinearGradient(0, center[1] - open * 1.5, 0, center[1] + open * 0.3)
  shade.addColorStop(0, alpha('#1c1014', 0.72))
  shade.addColorStop(0.35, alpha('#1c1014', 0.34))
  shade.addColorStop(1, alpha('#1c1014', 0))
  context.fillStyle = shade
  context.fill(ball)
  context.restore()

  if (!eye.shut) {
    context.fillStyle = alpha('#ffffff', 0.55 + 0.4 * dim)
    dot(sitter, gaze + lighting.side * radius * 0.34, iy - radius * 0.34, radius * 0.21)
  }
  if (fine && !eye.shut) {
    context.fillStyle = alpha(mix('#ffffff', lighting.ambient, 0.5), 0.4)
    dot(sitter, gaze - lighting.side * radius * 0.42, iy + radius * 0.45, radius * 0.11)
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
  const { fold: single } = traits.features
  const lift = (0.0205 + traits.face.eyes * 0.003 - (traits.age === 'old' ? 0.007 : 0)) * (1 - single * 0.55)
  const fold = new Path2D()
  const folded = upper
    .filter((_, index) => index % 2 === 0)
    .map(([x, y], index): Point => [x + eye.side * 0.002, y - lift * [0.45, 0.8, 1, 1, 0.85, 0.5][index]!])
  stroke(fold, folded, 0.0062, [0, 0.8, 1, 0.9, 0.7, 0])
  context.fillStyle = alpha(skin.deep, 0.7 - single * 0.4)
  context.fill(fold)
  // With years the skin over the lid hangs down on its outer corner.
  if (traits.age === 'old') paintHood(sitter, eye)
  context.strokeStyle = alpha(mix(skin.light, '#ffd9cf', 0.3), 0.5)
  context.lineWidth = 0.0032
  context.stroke(line(lower.slice(2, 9).map(([x, y]): Point => [x, y + 0.0045])))
}

function paintHood({ context, skin }: Sitter, { upper, side, half, open }: EyeShape): void {
  const [x, y] = upper[10]!
  const [mx, my] = upper[5]!
  const hood = new Path2D()
  stroke(
    hood,
    [
      [mx - side * half * 0.3, my - open * 0.55],
      [mx + side * half * 0.35, my - open * 0.3],
      [x - side * half * 0.05, y - open * 0.3],
      [x + side * half * 0.24, y + open * 0.5],
    ],
    0.017,
    [0, 0.9, 1, 0],
  )
  context.fillStyle = mix(skin.base, skin.shadow, 0.45)
  context.fill(hood)
  context.strokeStyle = alpha(skin.deep, 0.5)
  context.lineWidth = 0.004
  context.stroke(
    line([
      [mx + side * half * 0.1, my - open * 0.2],
      [x - side * half * 0.1, y - open * 0.05],
      [x + side * half * 0.22, y + open * 0.62],
    ]),
  )
}
