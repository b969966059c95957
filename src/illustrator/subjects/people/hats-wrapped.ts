import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import { form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { alpha } from './tone.ts'

/** A scarf round head and neck. */
export function paintHeadscarf(sitter: Sitter, { c, tones }: Hat): void {
  const { context, lighting } = sitter

  const face = (x: number, y: number): Point => [x + c * (0.9 - Math.abs(x)), y]
  const scarf = new Path2D()
  const outer = shape([
    [0, -0.57],
    [0.26, -0.5],
    [0.4, -0.3],
    [0.43, 0],
    [0.41, 0.32],
    [0.44, 0.58],
    [0.58, 0.86],
    [0.2, 1.06],
    [-0.25, 1.04],
    [-0.58, 0.86],
    [-0.44, 0.58],
    [-0.41, 0.32],
    [-0.43, 0],
    [-0.4, -0.3],
    [-0.26, -0.5],
  ])
  scarf.addPath(outer)
  scarf.addPath(
    shape([
      face(0, -0.35),
      face(0.19, -0.31),
      face(0.285, -0.17),
      face(0.305, 0.04),
      face(0.275, 0.27),
      face(0.15, 0.455),
      face(0, 0.51),
      face(-0.15, 0.455),
      face(-0.275, 0.27),
      face(-0.305, 0.04),
      face(-0.285, -0.17),
      face(-0.19, -0.31),
    ]),
  )
  const s = lighting.side
  const fill = context.createLinearGradient(s * 0.5, -0.3, -s * 0.5, 0.6)
  fill.addColorStop(0, tones.light)
  fill.addColorStop(0.45, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.fill(scarf, 'evenodd')
  context.save()
  context.clip(scarf, 'evenodd')
  for (const [index, fold] of (
    [
      [
        [0.02, -0.55],
        [0.25, -0.42],
        [0.36, -0.1],
        [0.34, 0.3],
        [0.1, 0.62],
      ],
      [
        [-0.02, -0.55],
        [-0.25, -0.4],
        [-0.35, -0.1],
        [-0.34, 0.3],
        [-0.12, 0.6],
        [0.2, 0.85],
      ],
      [
        [0.42, 0.0],
        [0.38, 0.4],
        [0.12, 0.72],
        [-0.3, 0.92],
      ],
      [
        [-0.4, 0.35],
        [-0.2, 0.68],
        [0.15, 0.95],
      ],
      [
        [0.4, 0.42],
        [0.3, 0.66],
        [-0.02, 0.9],
      ],
      [
        [-0.42, 0.5],
        [-0.4, 0.75],
        [-0.15, 0.98],
      ],
    ] as Point[][]
  ).entries()) {
    for (const [width, opacity] of [
      [0.07, 0.16],
      [0.04, 0.2],
      [0.016, 0.3],
    ] as const) {
      const path = new Path2D()
      stroke(path, fold, width * (index < 2 ? 0.7 : 1.1))
      context.fillStyle = alpha(tones.deep, opacity)
      context.fill(path)
    }
    const lip = new Path2D()
    stroke(
      lip,
      fold.map(([x, y]): Point => [x + s * 0.028, y - 0.012]),
      0.028,
    )
    context.fillStyle = alpha(tones.shine, 0.35)
    context.fill(lip)
  }
  context.restore()
}

/** A turban. */
export function paintTurban(sitter: Sitter, { c, tones }: Hat): void {
  const { context, lighting } = sitter

  const path = form(
    sitter,
    [
      [-0.36, -0.06],
      [-0.32, -0.2],
      [c * 0.9 - 0.12, -0.3],
      [c, -0.345],
      [c * 0.9 + 0.12, -0.3],
      [0.32, -0.2],
      [0.36, -0.06],
      [0.47, -0.3],
      [0.43, -0.56],
      [0.22, -0.7],
      [0, -0.735],
      [-0.22, -0.7],
      [-0.43, -0.56],
      [-0.47, -0.3],
    ],
    tones,
    0.47,
  )
  context.save()
  context.clip(path)
  for (const side of [-1, 1]) {
    for (let wrap = 0; wrap < 5; wrap++) {
      const fold: Point[] = [
        [c + side * -0.03, -0.42 - wrap * 0.07],
        [side * (0.2 + wrap * 0.03), -0.42 - wrap * 0.045],
        [side * 0.36, -0.3 - wrap * 0.055],
        [side * 0.5, -0.12 - wrap * 0.08],
      ]
      for (const [width, opacity] of [
        [0.05, 0.2],
        [0.022, 0.35],
      ] as const) {
        const crease = new Path2D()
        stroke(crease, fold, width)
        context.fillStyle = alpha(tones.deep, opacity)
        context.fill(crease)
      }
      const lip = new Path2D()
      stroke(
        lip,
        fold.map(([x, y]): Point => [x, y - 0.03]),
        0.024,
      )
      context.fillStyle = alpha(tones.shine, side === lighting.side ? 0.45 : 0.15)
      context.fill(lip)
    }
  }
  context.restore()
}
