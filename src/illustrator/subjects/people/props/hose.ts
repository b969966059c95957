import { Path2D } from '@napi-rs/canvas'
import { stroke } from '../curve.ts'
import { type PropBrush, palmOf } from './prop-brush.ts'

/** A hose held in both hands, its water in an arc ahead. */
export function paintHose(brush: PropBrush): void {
  const { context, rod, skeleton } = brush
  const [lx, ly] = palmOf(skeleton.left)
  const [rx, ry] = palmOf(skeleton.right)
  const down = skeleton.bottom - 0.12
  const [x, y] = [rx + 0.5, ry - 0.06]
  for (const [width, opacity, drop] of [
    [0.62, 0.28, 0.1],
    [0.36, 0.5, 0],
    [0.16, 0.85, -0.06],
  ] as const) {
    const jet = new Path2D()
    stroke(
      jet,
      [
        [x, y],
        [x + 0.9, y - 0.34],
        [x + 1.8, y - 0.2 + drop],
        [x + 2.5, y + 0.4 + drop],
      ],
      width,
      [0.2, 0.5, 0.8, 1.2],
    )
    context.fillStyle = `rgba(214, 236, 250, ${opacity})`
    context.fill(jet)
  }
  const hose = new Path2D()
  stroke(
    hose,
    [
      [rx + 0.1, ry],
      [lx, ly],
      [lx - 0.7, ly + 0.6],
      [lx - 0.9, down - 0.6],
      [lx - 1.1, down],
      [lx - 1.6, down],
    ],
    0.2,
    [1, 1, 1, 1, 1, 1],
  )
  context.fillStyle = brush.color('#b5402f')
  context.fill(hose)
  rod(
    [
      [rx - 0.06, ry],
      [rx + 0.24, ry - 0.03],
      [x + 0.06, y],
    ],
    0.16,
    '#c9a24a',
    1,
  )
}
