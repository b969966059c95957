import { type PropBrush, palmOf } from './prop-brush.ts'

/** Tipped, with water falling from its rose. */
export function paintWateringCan(brush: PropBrush): void {
  const { block, context, rod, skeleton } = brush
  const [px, py] = palmOf(skeleton.left)
  const tin = brush.color('#4f8f74')
  context.save()
  context.translate(px, py + 0.12)
  context.rotate(0.34)
  rod(
    [
      [0.36, 0.42],
      [0.74, 0.2],
      [1.06, -0.06],
    ],
    0.12,
    tin,
    0.8,
  )
  block(
    [
      [-0.36, 0.08, 1],
      [0.36, 0.08, 1],
      [0.42, 0.66, 1],
      [-0.42, 0.66, 1],
    ],
    tin,
    0.8,
  )
  rod(
    [
      [-0.32, 0.1],
      [0, -0.18],
      [0.32, 0.1],
    ],
    0.08,
    tin,
    0.8,
  )
  block(
    [
      [0.98, -0.2, 1],
      [1.14, -0.16],
      [1.2, 0.06, 1],
      [1.04, 0.02, 1],
    ],
    tin,
    0.8,
  )
  context.restore()
  context.strokeStyle = 'rgba(206, 231, 246, 0.85)'
  context.lineWidth = 0.028
  context.beginPath()
  for (const [at, out] of [
    [0.98, 0.16],
    [1.04, 0.26],
    [1.1, 0.36],
    [1.14, 0.48],
  ] as const) {
    context.moveTo(px + at, py + 0.44)
    context.quadraticCurveTo(
      px + at + out * 0.7,
      py + 0.6,
      px + at + out * 0.9,
      Math.min(py + 1.9, skeleton.bottom - 0.1),
    )
  }
  context.stroke()
}
