import { type OilManner, paintInOil } from './oil.ts'
import { createBrush } from './oil-paint.ts'
import type { Style } from './style.ts'

/** A thread is lit along its middle and dark where it meets the next. */
const thread = createBrush(
  [
    [-0.42, -34],
    [0.42, -26],
    [-0.12, 16],
  ],
  [
    [-0.1, 1],
    [-0.44, -0.8],
    [0.44, -0.8],
  ],
  0.12,
)

/** Satin stitch: threads side by side, across what they fill, over a ground of longer ones. */
const stitches: OilManner = {
  layers: [
    { width: 0.72, length: 4.8, apart: 0.72, detail: 0, brush: thread },
    { width: 0.56, length: 2.8, apart: 0.58, detail: 0.034, brush: thread },
  ],
  broken: 20,
  vivid: 1.25,
  drift: (x, y) => 0.6 + 0.35 * Math.sin(x / 19) + 0.3 * Math.cos(y / 23),
  obedience: 0.7,
  fine: 0.25,
}

/** An embroidered picture. */
export const embroidery: Style = {
  kind: 'embroidery',
  apply: (canvas, scene, signal) => paintInOil(canvas, scene, stitches, signal),
}
