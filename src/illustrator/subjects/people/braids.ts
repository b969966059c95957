import { line, type Point, shape } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { paintSheet } from './strands.ts'
import { alpha } from './tone.ts'

/** Two plaits that hang in front of the shoulders. */
export function paintBraids(sitter: Sitter): void {
  const { context, hair, lighting, scale } = sitter
  for (const side of [-1, 1]) {
    // The one on the far side hangs clear of the cheek.
    const aside = side * sitter.yaw > 0 ? side * Math.abs(Math.sin(sitter.yaw)) * 0.14 : 0
    const knots = 12
    for (let knot = 0; knot < knots; knot++) {
      const y = 0.0 + knot * 0.086
      const x = aside + side * (0.345 + Math.min(1, knot / 3) * 0.03 + Math.sin(knot * 0.3) * 0.018)
      const w = 0.07 * (1 - knot * 0.026)
      for (const lobe of [-1, 1]) {
        const cx = x + lobe * w * 0.5
        const cy = y + (lobe > 0 ? 0.043 : 0)
        const lit = lighting.side * lobe > 0
        const fill = context.createLinearGradient(cx + lighting.side * w, cy - 0.05, cx - lighting.side * w, cy + 0.06)
        fill.addColorStop(0, lit ? hair.light : hair.base)
        fill.addColorStop(0.55, lit ? hair.base : hair.shadow)
        fill.addColorStop(1, hair.deep)
        context.fillStyle = fill
        const path = shape([
          [cx - lobe * w * 1.05, cy + 0.062],
          [cx - lobe * w * 0.75, cy - 0.01],
          [cx + lobe * w * 0.2, cy - 0.055],
          [cx + lobe * w * 0.78, cy - 0.03],
          [cx + lobe * w * 0.72, cy + 0.02],
          [cx - lobe * w * 0.2, cy + 0.062],
        ])
        context.fill(path)
        if (scale < 150) continue
        context.strokeStyle = alpha(hair.shine, 0.35)
        context.lineWidth = 0.005
        context.stroke(
          line([
            [cx - lobe * w * 0.7, cy + 0.02],
            [cx + lobe * w * 0.1, cy - 0.03],
            [cx + lobe * w * 0.6, cy - 0.02],
          ]),
        )
        context.strokeStyle = alpha(hair.deep, 0.5)
        context.stroke(
          line([
            [cx - lobe * w * 0.6, cy + 0.045],
            [cx + lobe * w * 0.1, cy],
            [cx + lobe * w * 0.6, cy + 0.005],
          ]),
        )
      }
    }
    const end = knots * 0.086
    paintSheet(sitter, {
      guides: [-1, 0, 1].map((at): Point[] => [
        [aside + side * 0.372 + at * 0.028, end - 0.02],
        [aside + side * 0.37 + at * 0.045, end + 0.05],
        [aside + side * 0.366 + at * 0.03, end + 0.13],
      ]),
      locks: 8,
      ragged: 0.03,
    })
  }
}
