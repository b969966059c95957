import { Path2D } from '@napi-rs/canvas'
import { between, type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import type { Skeleton } from './skeleton.ts'
import { alpha, materialTones, mix } from './tone.ts'
import { hipsOf } from './trunk.ts'

/** A mermaid's tail: it follows the legs of any pose and ends in a fluke. */
export function paintTail(sitter: Sitter, { leftLeg, rightLeg, build, shape: pose }: Skeleton): void {
  const { context, lighting, traits } = sitter
  const tones = materialTones(traits.bottomColor, lighting, 0.9)
  const hips = hipsOf(sitter, build.wide) * (pose.view === 'side' ? 0.72 : 1)
  const k = build.length
  const middle = (of: 'root' | 'bend' | 'end'): Point => between(leftLeg[of], rightLeg[of], 0.5)
  const root = middle('root')
  const knee = middle('bend')
  const ankle = between(knee, middle('end'), 0.8)
  const upright = ankle[1] - root[1] > 1.6
  const sway: Point = upright ? [knee[0] - 0.16 * k, knee[1]] : knee
  const spine: Point[] = [[root[0], root[1] - 0.82 * k], root, between(root, sway, 0.5), sway, ankle]
  const body = new Path2D()
  stroke(body, spine, hips * 2.1, [0.78, 1, 0.86, 0.5, 0.16])
  const fill = context.createLinearGradient(lighting.side * hips, 0, -lighting.side * hips, 0)
  fill.addColorStop(0, tones.light)
  fill.addColorStop(0.45, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  const angle = upright ? Math.PI * 0.3 : Math.atan2(ankle[1] - knee[1], ankle[0] - knee[0])
  const at = (along: number, out: number): Point => [
    ankle[0] + (Math.cos(angle) * along - Math.sin(angle) * out) * k,
    ankle[1] + (Math.sin(angle) * along + Math.cos(angle) * out) * k,
  ]
  for (const side of [-1, 1]) {
    const fin = shape([
      at(-0.2, side * 0.03),
      at(0.1, side * 0.44),
      at(0.42, side * 1.0),
      at(0.6, side * 0.62),
      at(0.44, side * 0.2),
      at(0.34, 0),
    ])
    context.fillStyle = mix(side === lighting.side ? tones.light : tones.base, '#e9d9a8', 0.18)
    context.fill(fin)
    const rays = new Path2D()
    for (const out of [0.25, 0.5, 0.74])
      stroke(rays, [at(0, side * 0.04), at(0.22, side * out * 0.6), at(0.46, side * out)], 0.03)
    context.fillStyle = alpha(tones.deep, 0.4)
    context.fill(rays)
  }
  context.fillStyle = fill
  context.fill(body)
  context.save()
  context.clip(body)
  context.strokeStyle = alpha(tones.deep, 0.34)
  context.lineWidth = 0.022
  const [from, to] = [spine[0]!, ankle]
  const steps = 26
  for (let row = 0; row < steps; row++) {
    const [x, y] = row < steps / 2 ? between(from, sway, row / (steps / 2)) : between(sway, to, row / (steps / 2) - 1)
    for (let column = -5; column <= 5; column++) {
      context.beginPath()
      context.arc(x + (column + (row % 2) / 2) * 0.17, y, 0.095, 0.1, Math.PI - 0.1)
      context.stroke()
    }
  }
  context.restore()
}
