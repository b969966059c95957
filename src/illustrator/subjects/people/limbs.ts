import { Path2D } from '@napi-rs/canvas'
import { between, type Point, shape, stroke } from './curve.ts'
import type { Limb } from './pose.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix, type Tones } from './tone.ts'

/** A gradient across a limb, lit on the side of the key. */
export function across(
  sitter: Sitter,
  from: Point,
  to: Point,
  half: number,
  tones: Tones,
): ReturnType<Sitter['context']['createLinearGradient']> {
  const { context, lighting } = sitter
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = Math.hypot(dx, dy) || 1
  let nx = dy / length
  let ny = -dx / length
  if (nx * lighting.side - ny * 0.55 < 0) {
    nx = -nx
    ny = -ny
  }
  const cx = (from[0] + to[0]) / 2
  const cy = (from[1] + to[1]) / 2
  const fill = context.createLinearGradient(cx + nx * half, cy + ny * half, cx - nx * half, cy - ny * half)
  fill.addColorStop(0, mix(tones.base, tones.light, 0.55))
  fill.addColorStop(0.25, mix(tones.base, tones.light, 0.7))
  fill.addColorStop(0.55, tones.base)
  fill.addColorStop(0.9, mix(tones.base, tones.shadow, 0.9))
  fill.addColorStop(1, mix(tones.shadow, tones.rim, 0.3))
  return fill
}

/** A tapered piece of a limb with rounded ends. */
export function paintSegment(
  sitter: Sitter,
  from: Point,
  to: Point,
  start: number,
  end: number,
  tones: Tones,
  belly = 0,
): Path2D {
  const { context } = sitter
  const path = new Path2D()
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = Math.hypot(dx, dy) || 1
  const ux = dx / length
  const uy = dy / length
  const p = (along: number, side: number): Point => [from[0] + dx * along - uy * side, from[1] + dy * along + ux * side]
  const mid = (start + end) / 2 + belly
  const points: Point[] = [
    p(0, start),
    p(0.38, mid + (start - end) * 0.12),
    p(1, end),
    [to[0] + ux * end * 0.85, to[1] + uy * end * 0.85],
    p(1, -end),
    p(0.38, -mid - (start - end) * 0.12),
    p(0, -start),
    [from[0] - ux * start * 0.85, from[1] - uy * start * 0.85],
  ]
  path.addPath(shape(points))
  context.fillStyle = across(sitter, from, to, Math.max(start, end), tones)
  context.fill(path)
  return path
}

/** A whole leg or arm in one piece, without a seam at the joint. `widths` are half widths at root, joint and end. */
export function paintLimb(
  sitter: Sitter,
  { root, bend, end }: Limb,
  widths: readonly [number, number, number],
  tones: Tones,
  belly = 0,
): void {
  const [start, joint, tip] = widths
  const straight =
    ((bend[0] - root[0]) * (end[0] - bend[0]) + (bend[1] - root[1]) * (end[1] - bend[1])) /
    (Math.hypot(bend[0] - root[0], bend[1] - root[1]) * Math.hypot(end[0] - bend[0], end[1] - bend[1]) || 1)
  if (straight < 0.72) {
    paintSegment(sitter, bend, end, joint, tip, tones, belly)
    paintSegment(sitter, root, bend, start, joint, tones, belly * 0.4)
    return
  }
  const path = new Path2D()
  // The root lies inside the trunk, narrow, so that no square end shows at the hip.
  const inside = between(root, bend, -0.09)
  const spine: Point[] = [
    inside,
    between(root, bend, 0.14),
    between(root, bend, 0.55),
    bend,
    between(bend, end, 0.32),
    between(bend, end, 0.7),
    end,
  ]
  const most = Math.max(start, joint, tip)
  const half = [start * 0.6, start * 0.97, (start + joint) / 2 + 0.012, joint, joint + belly, (joint + tip) / 2, tip]
  stroke(
    path,
    spine,
    most * 2,
    half.map((width) => width / most),
  )
  sitter.context.fillStyle = across(sitter, root, end, most * 0.95, tones)
  sitter.context.fill(path)
}

/** Cloth over an elbow or knee wrinkles on the inner side. */
export function paintWrinkles(sitter: Sitter, limb: Limb, half: number, tones: Tones): void {
  const { context, scale } = sitter
  if (scale < 55) return
  const { root, bend, end } = limb
  const inner = Math.sign((bend[0] - root[0]) * (end[1] - root[1]) - (bend[1] - root[1]) * (end[0] - root[0])) || 1
  const dx = end[0] - root[0]
  const dy = end[1] - root[1]
  const length = Math.hypot(dx, dy) || 1
  const nx = (-dy / length) * inner
  const ny = (dx / length) * inner
  const path = new Path2D()
  for (const step of [-0.22, -0.06, 0.12]) {
    const x = bend[0] + (dx / length) * step
    const y = bend[1] + (dy / length) * step
    stroke(
      path,
      [
        [x + nx * half * 0.9, y + ny * half * 0.9],
        [x + nx * half * 0.25, y + ny * half * 0.25 + 0.03],
        [x - nx * half * 0.35, y - ny * half * 0.35 + 0.02],
      ],
      0.035,
      [0.9, 0.7, 0],
    )
  }
  context.fillStyle = alpha(tones.deep, 0.36)
  context.fill(path)
}
