import { Path2D } from '@napi-rs/canvas'
import { bezier, type Point, shape, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, lightness, mix, shift } from './tone.ts'

/** How an expression shapes the mouth. */
export interface MouthMood {
  /** How far the corners rise, in head heights; negative droops. */
  corners: number
  /** Factor on the width. */
  width: number
  /** Opening between the lips, in head heights. */
  open: number
  /** The upper teeth show. */
  teeth: boolean
}

/** Lips, the line between them, and teeth when the mouth is open. */
export function paintMouth(sitter: Sitter, measures: HeadMeasures, mood: MouthMood): void {
  const { context, traits, skin, lighting, scale } = sitter
  const half = measures.mouthHalf * mood.width
  const fem = traits.femininity
  const young = traits.age === 'child' || traits.age === 'baby'
  const full =
    1.04 +
    traits.face.lips * 0.18 +
    traits.features.lips * 0.8 +
    fem * 0.2 -
    (traits.age === 'old' ? 0.34 : 0) -
    (young ? 0.15 : 0)
  const up = 0.0265 * full * (mood.open > 0.02 ? 0.85 : 1)
  const down = 0.037 * full * (mood.open > 0.02 ? 0.85 : 1)
  const y = measures.mouthY
  const at = (along: number, lift: number): Point => [
    turned(sitter, along * half, 0.4 - Math.abs(along) * 0.1),
    y + lift,
  ]
  const corner = -mood.corners
  const gap = mood.open
  const left = at(-1, corner)
  const right = at(1, corner)
  // The line where the lips meet: a slight bow, two halves so the middle dips.
  const upperEdge = [
    left,
    at(-0.55, corner * 0.42 + 0.001 - gap * 0.05),
    at(-0.18, -0.003 - gap * 0.12),
    at(0, 0.002 - gap * 0.1),
    at(0.18, -0.003 - gap * 0.12),
    at(0.55, corner * 0.42 + 0.001 - gap * 0.05),
    right,
  ]
  const lowerEdge =
    gap > 0
      ? [
          left,
          at(-0.6, corner * 0.35 + gap * 0.62),
          at(-0.25, gap * 0.97),
          at(0, gap),
          at(0.25, gap * 0.97),
          at(0.6, corner * 0.35 + gap * 0.62),
          right,
        ]
      : upperEdge
  // On deep skin lips are rosier than the skin, or the mouth is lost.
  const deepSkin = Math.max(0, 0.62 - lightness(skin.base))
  const rosy = mix(
    skin.base,
    fem > 0.5 && !young ? '#b8383f' : '#a84842',
    (fem > 0.5 && !young ? 0.4 : 0.17) + deepSkin * 0.7,
  )
  const lipstick = traits.lipstick
  const upperTone = lipstick ? shift(lipstick, 0.86) : mix(shift(rosy, 0.84), skin.shadow, 0.18)
  const lowerTone = lipstick ?? mix(rosy, skin.light, 0.12 + deepSkin * 0.5)

  if (gap > 0) {
    const inside = shape(closed(upperEdge, lowerEdge))
    context.fillStyle = multiplyDark(skin.deep)
    context.fill(inside)
    context.save()
    context.clip(inside)
    if (mood.teeth) {
      const row = Math.min(gap * 0.72, traits.age === 'baby' ? 0.012 : 0.038)
      const teeth = shape([
        at(-0.94, corner - 0.02),
        at(0.94, corner - 0.02),
        at(0.72, corner * 0.3 + row * 0.5),
        at(0.35, row * 0.9),
        at(0, row),
        at(-0.35, row * 0.9),
        at(-0.72, corner * 0.3 + row * 0.5),
      ])
      const enamel = context.createLinearGradient(left[0], 0, right[0], 0)
      const bright = mix('#3a3032', mix('#f6f1ea', lighting.key, 0.15), 0.5 + lighting.exposure * 0.46)
      enamel.addColorStop(0, mix(bright, skin.deep, 0.5))
      enamel.addColorStop(0.25, bright)
      enamel.addColorStop(0.75, bright)
      enamel.addColorStop(1, mix(bright, skin.deep, 0.5))
      context.fillStyle = enamel
      context.fill(teeth)
      if (scale > 300) {
        context.strokeStyle = alpha(skin.deep, 0.13)
        context.lineWidth = 0.0018
        context.beginPath()
        for (const spot of [-0.62, -0.43, -0.225, 0, 0.225, 0.43, 0.62]) {
          const [x, top] = at(spot, -0.01)
          context.moveTo(x, top)
          context.lineTo(x, top + 0.012 + row * 0.85)
        }
        context.stroke()
      }
      const shade = context.createLinearGradient(0, y - 0.005, 0, y + gap * 0.5)
      shade.addColorStop(0, alpha('#3a1a1c', 0.4))
      shade.addColorStop(1, alpha('#3a1a1c', 0))
      context.fillStyle = shade
      context.fill(inside)
    }
    if (gap > 0.035) {
      context.fillStyle = alpha(mix('#b5484c', skin.deep, 0.35), 0.9)
      context.fill(
        shape([at(-0.5, gap * 0.92), at(0, gap * 0.66), at(0.5, gap * 0.92), at(0.3, gap * 1.2), at(-0.3, gap * 1.2)]),
      )
    }
    context.restore()
  }

  const upper = shape(
    closed(upperEdge, [
      left,
      at(-0.6, -up * 0.42 + corner * 0.5),
      at(-0.2, -up * 1.02),
      at(0, -up * 0.78),
      at(0.2, -up * 1.02),
      at(0.6, -up * 0.42 + corner * 0.5),
      right,
    ]),
  )
  const upperFill = context.createLinearGradient(0, y - up, 0, y + 0.004)
  upperFill.addColorStop(0, alpha(upperTone, fem > 0.5 ? 0.72 : 0.45))
  upperFill.addColorStop(1, alpha(shift(upperTone, 0.86), fem > 0.5 ? 0.95 : 0.8))
  context.fillStyle = upperFill
  context.fill(upper)

  const lower = shape(
    closed(lowerEdge, [
      left,
      at(-0.62, gap * 0.7 + down * 0.5 + corner * 0.4),
      at(-0.28, gap + down * 0.97),
      at(0, gap + down * 1.02),
      at(0.28, gap + down * 0.97),
      at(0.62, gap * 0.7 + down * 0.5 + corner * 0.4),
      right,
    ]),
  )
  const lowerFill = context.createLinearGradient(0, y + gap, 0, y + gap + down)
  lowerFill.addColorStop(0, alpha(lowerTone, fem > 0.5 ? 0.96 : 0.8))
  lowerFill.addColorStop(0.55, alpha(lowerTone, fem > 0.5 ? 0.85 : 0.62))
  lowerFill.addColorStop(1, alpha(shift(lowerTone, 0.9), fem > 0.5 ? 0.55 : 0.12))
  context.fillStyle = lowerFill
  context.fill(lower)
  if (scale > 150) {
    context.save()
    context.clip(lower)
    const [gx, gy] = at(lighting.side * 0.22, gap + down * 0.42)
    const gloss = context.createRadialGradient(gx, gy, 0, gx, gy, 0.042)
    gloss.addColorStop(0, alpha(skin.shine, fem > 0.5 ? 0.55 : 0.28))
    gloss.addColorStop(1, alpha(skin.shine, 0))
    context.fillStyle = gloss
    context.fill(lower)
    context.restore()
  }
  const seam = new Path2D()
  if (gap === 0) {
    stroke(seam, upperEdge, 0.0092, [0.5, 0.75, 0.9, 1, 0.9, 0.75, 0.5])
    context.fillStyle = alpha(mix(skin.deep, '#3a1013', 0.45), 0.88)
    context.fill(seam)
  }
  // Corners sit in a small shadow.
  for (const side of [-1, 1] as const) {
    const [cx, cy] = at(side * 1.015, corner)
    const nook = context.createRadialGradient(cx, cy, 0, cx, cy, 0.02)
    nook.addColorStop(0, alpha(skin.deep, fem > 0.5 ? 0.24 : 0.3))
    nook.addColorStop(1, alpha(skin.deep, 0))
    context.fillStyle = nook
    context.fillRect(cx - 0.02, cy - 0.02, 0.04, 0.04)
  }
  if (mood.corners > 0.004 && scale > 260) {
    const dimples = new Path2D()
    for (const side of [-1, 1] as const) {
      const spine = bezier(
        at(side * 1.1, corner - 0.014),
        at(side * 1.16, corner),
        at(side * 1.14, corner + 0.012),
        at(side * 1.07, corner + 0.02),
        4,
      )
      stroke(dimples, spine, 0.005, [0, 1, 0])
    }
    context.fillStyle = alpha(skin.deep, fem > 0.5 ? 0.08 : 0.13)
    context.fill(dimples)
  }
}

const closed = (there: readonly Point[], back: readonly Point[]): Point[] => [
  ...there.map(([x, y], index): Point => [x, y, index === 0 || index === there.length - 1 ? 1 : 0]),
  ...back.slice(1, -1).reverse(),
]

const multiplyDark = (color: string): string => mix(color, '#2a0c10', 0.72)
