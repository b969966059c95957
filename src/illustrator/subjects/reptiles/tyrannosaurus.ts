import type { Brush } from '../animals/brush.ts'
import { paintEye } from '../animals/eye.ts'
import { limb } from '../animals/outline.ts'
import type { Point } from '../people/curve.ts'
import { fade, mix, shade } from '../tones.ts'
import { paintBars, paintLeg, paintScales, type Spine } from './scaly.ts'

/** Tyrannosaurus, its jaws open. */
export function paintRex(brush: Brush, hide: string, belly: string): void {
  const far = shade(hide, -0.2)
  paintLeg(
    brush,
    [
      [8, -58, 30],
      [18, -38, 17],
      [6, -20, 10],
      [12, -4, 9],
    ],
    14,
    far,
    1,
  )
  const arm = (dx: number, tone: string): void => {
    brush.form(
      [
        {
          points: limb([
            [40 + dx, -66, 8],
            [45 + dx, -57, 5],
            [53 + dx, -57, 3.4],
          ]),
        },
      ],
      tone,
      { soft: 1.4 },
    )
    for (const dy of [-1.2, 1.4])
      brush.form(
        [
          {
            points: [
              [52 + dx, -58 + dy],
              [58 + dx, -55.4 + dy],
              [52 + dx, -56.4 + dy],
            ],
          },
        ],
        '#e8e0c8',
        { soft: 0.5, depth: 0.5 },
      )
  }
  arm(6, far)
  // Jaw behind the skull.
  brush.form(
    [
      {
        points: [
          [56, -96],
          [76, -91],
          [96, -86],
          [97, -81],
          [82, -79],
          [62, -82],
          [52, -90],
        ],
      },
    ],
    mix(hide, belly, 0.4),
    { soft: 3 },
  )
  brush.form(
    [
      {
        points: [
          [60, -97],
          [97, -96],
          [94, -86],
          [74, -90],
        ],
      },
    ],
    '#7a2a26',
    { soft: 1.5, depth: 0.8, rim: 0.1 },
  )
  for (let tooth = 0; tooth < 7; tooth++) {
    const x = 68 + tooth * 4.2
    brush.form(
      [
        {
          points: [
            [x, -96.4],
            [x + 1.5, -91.6],
            [x + 2.8, -96.4],
          ],
        },
      ],
      '#f4efe0',
      { soft: 0.5, depth: 0.4, rim: 0.1 },
    )
    const y = -89.6 + tooth * 0.7
    brush.form(
      [
        {
          points: [
            [x, y + 0.6],
            [x + 1.2, y - 3.4],
            [x + 2.4, y + 1],
          ],
        },
      ],
      '#e9e2cf',
      { soft: 0.5, depth: 0.4, rim: 0.1 },
    )
  }
  const tail: Spine = [
    [12, -68, 40],
    [-14, -67, 34],
    [-42, -66, 25],
    [-70, -68, 15],
    [-98, -76, 8],
    [-122, -86, 2],
  ]
  const neck: Spine = [
    [30, -76, 38],
    [44, -88, 28],
    [56, -98, 24],
  ]
  const body: Point[] = [
    [40, -92],
    [16, -92],
    [-10, -86],
    [-24, -68],
    [-14, -50],
    [10, -45],
    [34, -54],
    [48, -72],
  ]
  const skull: Point[] = [
    [48, -104],
    [58, -115],
    [72, -116],
    [80, -112],
    [94, -109],
    [103, -103],
    [102, -95],
    [86, -95],
    [66, -94],
    [54, -90],
  ]
  brush.form([{ points: limb(tail) }, { points: body }, { points: limb(neck) }, { points: skull }], hide, {
    soft: 9,
    paint: (tones) => {
      brush.patch(
        [
          [64, -92],
          [50, -72],
          [36, -58],
          [8, -50],
          [-40, -56],
          [-80, -62],
          [-60, -40],
          [40, -36],
          [70, -70],
        ],
        belly,
        0,
      )
      paintScales(brush, { x: -124, y: -118, width: 230, height: 76 }, 4.6, tones)
      paintBars(brush, -96, 46, -88, hide)
      brush.spot(98, -104.6, 1.8, 1.1, '#140c14', 0.9, -0.4)
      brush.line(
        [
          [102, -97],
          [84, -97.6],
          [66, -95],
        ],
        0.7,
        fade(shade(hide, -0.6), 0.8),
      )
    },
  })
  brush.form(
    [
      {
        points: [
          [62, -113],
          [71, -116.4],
          [79, -111.6],
          [70, -110.6],
        ],
      },
    ],
    shade(hide, -0.25),
    { soft: 1, depth: 0.6 },
  )
  paintEye(brush, 70, -107, 2.2, 1, { iris: '#e8a72c', pupil: 'slit', open: 0.8, tilt: 0.15, rim: '#20150f' }, 'open')
  arm(0, hide)
  paintLeg(
    brush,
    [
      [-4, -60, 38],
      [8, -38, 21],
      [-8, -19, 11],
      [-2, -4, 10],
    ],
    15,
    hide,
    0.9,
  )
}
