import type { Brush } from '../animals/brush.ts'
import { paintEye } from '../animals/eye.ts'
import { limb } from '../animals/outline.ts'
import type { Point } from '../people/curve.ts'
import { fade, shade } from '../tones.ts'
import { paintBars, paintLeg, paintScales, type Spine } from './scaly.ts'

/** A sauropod, its neck raised. */
export function paintSauropod(brush: Brush, hide: string, belly: string): void {
  const far = shade(hide, -0.2)
  paintLeg(
    brush,
    [
      [-22, -48, 22],
      [-20, -28, 16],
      [-20, -5, 15],
    ],
    11,
    far,
    1,
  )
  paintLeg(
    brush,
    [
      [38, -48, 20],
      [40, -28, 15],
      [40, -5, 14],
    ],
    11,
    far,
    1,
  )
  const tail: Spine = [
    [-8, -64, 48],
    [-36, -61, 36],
    [-62, -50, 22],
    [-90, -34, 12],
    [-118, -28, 6],
    [-142, -34, 2],
  ]
  const neck: Spine = [
    [40, -68, 36],
    [60, -88, 24],
    [70, -116, 17],
    [76, -144, 13],
    [86, -160, 12],
  ]
  const body: Point[] = [
    [50, -84],
    [20, -92],
    [-14, -90],
    [-38, -70],
    [-44, -54],
    [-30, -38],
    [6, -33],
    [38, -40],
    [54, -60],
  ]
  const skull: Point[] = [
    [80, -164],
    [88, -169],
    [97, -167],
    [106, -161],
    [109, -156],
    [103, -152],
    [92, -152],
    [82, -154],
  ]
  brush.form([{ points: limb(tail) }, { points: body }, { points: limb(neck) }, { points: skull }], hide, {
    soft: 10,
    paint: (tones) => {
      brush.patch(
        [
          [88, -150],
          [78, -120],
          [68, -92],
          [52, -60],
          [10, -44],
          [-40, -46],
          [-80, -34],
          [-40, -20],
          [60, -24],
          [100, -120],
        ],
        belly,
        0,
      )
      paintScales(brush, { x: -144, y: -172, width: 256, height: 142 }, 5.6, tones)
      paintBars(brush, -60, 46, -88, hide)
      brush.spot(105, -160, 1.3, 0.9, '#140c14', 0.8)
      brush.line(
        [
          [107, -155.6],
          [100, -154],
          [93, -155.6],
        ],
        0.7,
        fade(shade(hide, -0.6), 0.8),
      )
    },
  })
  paintEye(brush, 94, -162.6, 1.9, 1, { iris: '#4a3420', pupil: 'round', open: 0.9, tilt: 0, rim: '#20150f' }, 'open')
  paintLeg(
    brush,
    [
      [-34, -54, 32],
      [-32, -30, 20],
      [-32, -5, 17],
    ],
    12,
    hide,
    0.9,
  )
  paintLeg(
    brush,
    [
      [26, -52, 26],
      [28, -28, 18],
      [28, -5, 16],
    ],
    12,
    hide,
    0.9,
  )
}
