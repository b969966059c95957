import { Path2D } from '@napi-rs/canvas'
import { stroke } from '../curve.ts'
import { materialTones } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

/** It hangs before the body: the neck at the lips, the bell turned up ahead. */
export function paintSaxophone(brush: PropBrush): void {
  const { context, lighting, rod, skeleton } = brush
  const [hx, hy] = skeleton.head
  const brass = brush.color('#d9a32c')
  const tones = materialTones(brass, lighting, 1)
  const k = skeleton.build.length
  const [x, y] = [hx + 0.34, hy + 0.32]
  const foot = y + 2.7 * k
  const tube = (color: string, share: number, shift: number): void => {
    const path = new Path2D()
    stroke(
      path,
      [
        [x + 0.34 + shift, y + 0.16],
        [x + 0.38 + shift, y + 1.2 * k],
        [x + 0.4 + shift, foot - 0.3],
        [x + 0.62 + shift, foot],
        [x + 0.88 + shift, foot - 0.36],
        [x + 0.94 + shift, foot - 0.9 * k],
        [x + 1.1 + shift, foot - 1.25 * k],
      ],
      0.5 * share,
      [0.34, 0.42, 0.56, 0.68, 0.76, 0.84, 1.3],
    )
    context.fillStyle = color
    context.fill(path)
  }
  rod(
    [
      [x - 0.02, y],
      [x + 0.16, y - 0.06],
      [x + 0.34, y + 0.2],
    ],
    0.1,
    brass,
    1,
  )
  tube(tones.shadow, 1, 0)
  tube(tones.base, 0.78, lighting.side * 0.025)
  tube(tones.shine, 0.16, lighting.side * 0.07)
  context.fillStyle = tones.deep
  context.beginPath()
  context.ellipse(x + 1.13, foot - 1.3 * k, 0.3, 0.12, 0.35, 0, Math.PI * 2)
  context.fill()
  for (const at of [0.2, 0.36, 0.52, 0.68]) {
    context.fillStyle = tones.light
    context.beginPath()
    context.arc(x + 0.36, y + at * (foot - y), 0.075, 0, Math.PI * 2)
    context.fill()
  }
}
