import { type Point, shape } from './curve.ts'
import type { Sitter } from './sitter.ts'
import type { PlacedArm } from './skeleton.ts'
import { alpha, materialTones } from './tone.ts'

/** A padded glove over the hand and the end of the forearm. */
export function paintBoxingGlove({ context, lighting, traits }: Sitter, { bend, end }: PlacedArm, size: number): void {
  const tones = materialTones(traits.accent, lighting, 0.9)
  const length = Math.hypot(end[0] - bend[0], end[1] - bend[1]) || 1
  const ux = (end[0] - bend[0]) / length
  const uy = (end[1] - bend[1]) / length
  const inner = -Math.sign(uy || 1)
  const p = (along: number, out: number): Point => [
    end[0] + (ux * along - uy * out * inner) * size,
    end[1] + (uy * along + ux * out * inner) * size,
  ]
  const white = materialTones('#f1eee8', lighting, 0.3)
  context.fillStyle = white.base
  context.fill(shape([p(-0.45, 0.27), p(0.05, 0.3), p(0.05, -0.3), p(-0.45, -0.27)]))
  const [x, y] = p(0.5, 0)
  const fill = context.createRadialGradient(x + lighting.side * 0.1, y - 0.14, 0, x, y, size * 0.85)
  fill.addColorStop(0, tones.shine)
  fill.addColorStop(0.35, tones.light)
  fill.addColorStop(0.7, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.fill(
    shape([
      p(-0.08, 0.3),
      p(0.3, 0.5),
      p(0.75, 0.48),
      p(1.02, 0.2),
      p(1.0, -0.18),
      p(0.7, -0.42),
      p(0.25, -0.4),
      p(-0.08, -0.3),
    ]),
  )
  context.fill(shape([p(0.1, 0.4), p(0.3, 0.62), p(0.62, 0.58), p(0.72, 0.36), p(0.5, 0.24), p(0.2, 0.24)]))
  context.strokeStyle = alpha(tones.deep, 0.55)
  context.lineWidth = 0.02
  context.stroke(shape([p(0.2, 0.28), p(0.46, 0.3), p(0.7, 0.4), p(0.46, 0.32)]))
}
