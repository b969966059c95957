import { Path2D } from '@napi-rs/canvas'
import { line, shape } from '../curve.ts'
import { materialTones } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

/** Open between both hands of a reader, its covers to the viewer; closed before the chest of anyone else. */
export function paintBook(brush: PropBrush): void {
  const { skeleton, traits } = brush
  const [rx, ry] = skeleton.right.end
  const [lx, ly] = skeleton.left.end
  const middle = [(lx + rx) / 2, (ly + ry) / 2 - 0.16] as const
  const reads = traits.pose === 'reading' || traits.pose === 'readingSeated'
  if (reads) paintOpen(brush, middle)
  else paintClosed(brush, middle)
}

function paintOpen(brush: PropBrush, [x, y]: readonly [number, number]): void {
  const { context, lighting } = brush
  const cover = materialTones(brush.color('#8a3d36'), lighting, 0.5)
  for (const side of [-1, 1]) {
    context.fillStyle = materialTones('#efe8d8', lighting, 0.2).base
    context.fill(
      shape([
        [x, y - 0.36, 1],
        [x + side * 0.26, y - 0.46],
        [x + side * 0.5, y - 0.4, 1],
        [x + side * 0.48, y + 0.1, 1],
        [x, y + 0.2, 1],
      ]),
    )
    context.fillStyle = side === lighting.side ? cover.light : cover.base
    context.fill(
      shape([
        [x, y - 0.3, 1],
        [x + side * 0.54, y - 0.36, 1],
        [x + side * 0.54, y + 0.22, 1],
        [x, y + 0.3, 1],
      ]),
    )
  }
  const spine = new Path2D()
  spine.rect(x - 0.04, y - 0.3, 0.08, 0.6)
  context.fillStyle = cover.shadow
  context.fill(spine)
  context.strokeStyle = materialTones('#d9b45c', lighting, 0.6).base
  context.lineWidth = 0.018
  for (const side of [-1, 1])
    context.stroke(
      line([
        [x + side * 0.12, y - 0.24, 1],
        [x + side * 0.48, y - 0.28, 1],
        [x + side * 0.48, y + 0.16, 1],
        [x + side * 0.12, y + 0.22, 1],
        [x + side * 0.12, y - 0.24, 1],
      ]),
    )
}

function paintClosed(brush: PropBrush, [x, y]: readonly [number, number]): void {
  const { block, context, lighting } = brush
  block(
    [
      [x - 0.34, y - 0.32, 1],
      [x + 0.36, y - 0.38, 1],
      [x + 0.38, y + 0.26, 1],
      [x - 0.32, y + 0.32, 1],
    ],
    brush.color('#8a3d36'),
    0.6,
  )
  context.fillStyle = materialTones('#d9b45c', lighting, 0.6).base
  context.fill(
    shape([
      [x - 0.18, y - 0.16, 1],
      [x + 0.2, y - 0.195, 1],
      [x + 0.2, y - 0.13, 1],
      [x - 0.18, y - 0.095, 1],
    ]),
  )
  context.fillStyle = '#efe8d8'
  context.fill(
    shape([
      [x - 0.32, y + 0.32, 1],
      [x + 0.38, y + 0.26, 1],
      [x + 0.38, y + 0.31, 1],
      [x - 0.32, y + 0.37, 1],
    ]),
  )
}
