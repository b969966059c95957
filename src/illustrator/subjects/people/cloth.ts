import { Path2D } from '@napi-rs/canvas'
import { airbrush } from './airbrush.ts'
import { type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix, type Tones } from './tone.ts'
import type { Torso } from './torso.ts'

/** One fold: a soft crease with a lit lip beside it. */
export interface Fold {
  spine: readonly Point[]
  width: number
  /** 0 .. 1. */
  depth: number
}

/** Fills a piece of clothing on the upper body: key light, form shadow, folds, the head's shadow, a rim on the far edge. */
export function paintCloth(
  sitter: Sitter,
  torso: Torso,
  outline: readonly Point[] | Path2D,
  tones: Tones,
  { folds = [], contrast = 1, plain = false }: { folds?: readonly Fold[]; contrast?: number; plain?: boolean } = {},
): Path2D {
  const { context, lighting, scale } = sitter
  const s = lighting.side
  const path = outline instanceof Path2D ? outline : shape(outline)
  const w = torso.wide
  const paintBase = (target: Sitter['context']): void => {
    const base = torso.armless
      ? target.createLinearGradient(s * w * 0.75, 1.5, -s * w * 0.85, 1.72)
      : target.createLinearGradient(s * w * 0.95, 0.5, -s * w * 0.85, 1.5)
    base.addColorStop(0, mix(tones.base, tones.light, 0.85))
    base.addColorStop(0.35, tones.base)
    base.addColorStop(0.72, mix(tones.base, tones.shadow, 0.7 * contrast))
    base.addColorStop(1, mix(tones.shadow, tones.deep, 0.4 * contrast))
    target.fillStyle = base
  }
  if (scale < 48 || plain) {
    paintBase(context)
    context.fill(path)
    return path
  }
  context.save()
  context.clip(path)
  const reach = Math.max(...torso.side.map(([x]) => x)) + 0.12
  const area = { x: -reach, y: 0.2, width: reach * 2, height: torso.hem + 0.1 - 0.2 }
  airbrush(context, area, Math.min(50, Math.max(20, scale * 0.45)), ({ context: small, spray }) => {
    paintBase(small)
    small.fillRect(-3, -1, 6, 6)
    const edge = torso.side.map(([x, y]): Point => [-s * x, y])
    if (!torso.armless) {
      // The crease where the arm meets the chest.
      const arm = new Path2D()
      const lip = new Path2D()
      for (const side of [-1, 1]) {
        const x = side * w
        stroke(
          arm,
          [
            [x * 0.79, 1.06],
            [x * 0.765, 1.22],
            [x * 0.79, 1.5],
            [x * 0.79, 1.85],
          ],
          0.075,
          [0, 0.7, 1, 1],
        )
        stroke(
          lip,
          [
            [x * 0.79 + s * 0.055, 1.12],
            [x * 0.765 + s * 0.057, 1.28],
            [x * 0.79 + s * 0.055, 1.8],
          ],
          0.05,
          [0, 1, 1],
        )
      }
      spray(arm, alpha(tones.deep, 0.62 * contrast), 0.024)
      spray(lip, alpha(tones.light, 0.5), 0.02)
    }
    spray(
      shape([
        [s * w * 0.25, 0.66],
        [s * w * 0.6, 0.7],
        [s * w * 0.86, 0.84],
        [s * w * 0.9, 1.05],
        [s * w * 0.74, 0.92],
        [s * w * 0.5, 0.8],
      ]),
      alpha(tones.shine, 0.5),
      0.06,
    )
    spray(
      shape([
        [-s * w * 0.5, 1.2],
        [-s * w * 1.3, 0.9],
        [-s * w * 1.3, 3],
        [-s * w * 0.35, 3],
        [-s * w * 0.42, 1.8],
      ]),
      alpha(tones.deep, (torso.armless ? 0.22 : 0.42) * contrast),
      0.1,
    )
    // Shade of the head and neck.
    spray(
      shape([
        [-0.3, 0.4],
        [0.3, 0.4],
        [0.36 - s * 0.05, 0.66],
        [0.2 - s * 0.1, 0.83],
        [-s * 0.1, 0.88],
        [-0.2 - s * 0.1, 0.83],
        [-0.36 - s * 0.05, 0.66],
      ]),
      alpha(tones.deep, 0.7),
      0.05,
    )
    // All folds in two goes: a blur costs far more than the shapes in it.
    if (folds.length) {
      const depth = folds.reduce((sum, fold) => sum + fold.depth, 0) / folds.length
      const creases = new Path2D()
      const lips = new Path2D()
      for (const fold of folds) {
        const width = fold.width * Math.min(1.3, fold.depth / depth)
        stroke(creases, fold.spine, width)
        stroke(
          lips,
          fold.spine.map(([x, y]): Point => [x + s * fold.width * 0.75, y - fold.width * 0.25]),
          width * 0.8,
        )
      }
      spray(creases, alpha(tones.deep, depth * 0.62), 0.014)
      spray(lips, alpha(tones.shine, depth * 0.4), 0.014)
    }
    if (torso.armless) return
    // Rim.
    small.filter = `blur(${(0.024 * Math.abs(small.getTransform().a)).toFixed(2)}px)`
    const fade = small.createLinearGradient(0, 0.7, 0, 1.5)
    fade.addColorStop(0, alpha(tones.rim, 0.7))
    fade.addColorStop(1, alpha(tones.rim, 0.15))
    small.strokeStyle = fade
    small.lineWidth = 0.032
    small.stroke(shapeLine(edge))
    small.filter = 'none'
  })
  context.restore()
  return path
}

function shapeLine(points: readonly Point[]): Path2D {
  const path = new Path2D()
  const [first, ...rest] = points
  path.moveTo(first![0], first![1])
  for (const [x, y] of rest) path.lineTo(x, y)
  return path
}

/** Drapery that suits most garments: pulls from the shoulders, sags in the chest. `soft` garments fold more. */
export function drapery(torso: Torso, soft: number): Fold[] {
  const { wide: w } = torso
  const folds: Fold[] = []
  for (const side of [-1, 1]) {
    folds.push({
      spine: [
        [side * w * 0.5, 0.8],
        [side * w * 0.5, 1.0],
        [side * w * 0.56, 1.2],
        [side * w * 0.64, 1.36],
      ],
      width: 0.05,
      depth: 0.5 * soft,
    })
    folds.push({
      spine: [
        [side * w * 0.62, 1.3],
        [side * w * 0.45, 1.42],
        [side * w * 0.28, 1.47],
      ],
      width: 0.05,
      depth: 0.6 * soft,
    })
    folds.push({
      spine: [
        [side * w * 0.63, 1.46],
        [side * w * 0.42, 1.6],
        [side * w * 0.2, 1.66],
      ],
      width: 0.06,
      depth: 0.45 * soft,
    })
    if (!torso.armless) {
      folds.push({
        spine: [
          [side * w * 0.95, 1.22],
          [side * w * 0.85, 1.32],
          [side * w * 0.75, 1.36],
        ],
        width: 0.05,
        depth: 0.55 * soft,
      })
      folds.push({
        spine: [
          [side * w * 0.97, 1.45],
          [side * w * 0.86, 1.5],
          [side * w * 0.74, 1.6],
        ],
        width: 0.05,
        depth: 0.45 * soft,
      })
    } else {
      folds.push({
        spine: [
          [side * w * 0.6, 1.75],
          [side * w * 0.35, 1.85],
          [side * w * 0.1, 1.88],
        ],
        width: 0.06,
        depth: 0.5 * soft,
      })
      folds.push({
        spine: [
          [side * w * 0.58, 2.0],
          [side * w * 0.3, 2.15],
          [side * w * 0.05, 2.3],
        ],
        width: 0.06,
        depth: 0.4 * soft,
      })
    }
  }
  return folds
}

/** A flat piece on top of a garment (lapel, collar, badge) with a soft shadow under its edge and a lit edge. */
export function paintPiece(
  sitter: Sitter,
  points: readonly Point[],
  tones: Tones,
  { raise = 0.016, tone = 0.5, edge = true }: { raise?: number; tone?: number; edge?: boolean } = {},
): Path2D {
  const { context, lighting, scale } = sitter
  const s = lighting.side
  const path = shape(points)
  if (raise && scale > 40) {
    const steps = scale > 200 ? 4 : 2
    for (let step = steps; step > 0; step--) {
      context.save()
      context.translate((-s * raise * step) / steps, (raise * 0.9 * step) / steps)
      context.fillStyle = alpha(tones.deep, 0.5 / steps + 0.04)
      context.fill(path)
      context.restore()
    }
  }
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const left = Math.min(...xs)
  const right = Math.max(...xs)
  const fill = context.createLinearGradient(
    s < 0 ? left : right,
    Math.min(...ys),
    s < 0 ? right : left,
    Math.max(...ys),
  )
  const bright = mix(tones.base, tones.light, tone)
  fill.addColorStop(0, mix(bright, tones.shine, 0.18))
  fill.addColorStop(0.5, bright)
  fill.addColorStop(1, mix(bright, tones.shadow, 0.65))
  context.fillStyle = fill
  context.fill(path)
  if (edge && scale > 200) {
    context.strokeStyle = alpha(tones.shine, 0.2)
    context.lineWidth = 0.004
    context.stroke(path)
  }
  return path
}
