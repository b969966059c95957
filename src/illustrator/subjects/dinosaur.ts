import { type Asked, anyOf, createAnimal, wordsOf } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { paintEye } from './animals/eye.ts'
import { limb } from './animals/outline.ts'
import type { Point } from './people/curve.ts'
import { paintLeg, paintScales, type Spine } from './reptiles/scaly.ts'
import { fade, mix, shade } from './tones.ts'

const hides = ['#6f8a4a', '#8a7448', '#5f7f78', '#9a6a44'] as const
const longNecks = [
  'brontosaurus',
  'brachiosaurus',
  'diplodocus',
  'sauropod',
  'apatosaurus',
  'long-neck',
  'long-necked',
  'long',
]

function isLong(asked: Pick<Asked, 'attributes' | 'noun'>): boolean {
  const words = wordsOf(asked as Asked)
  return longNecks.some((word) => words.has(word)) || words.has('necked')
}

/** Dark bars across the back. */
function paintBars(brush: Brush, from: number, to: number, y: number, color: string): void {
  for (let x = from; x < to; x += 13) brush.spot(x, y, 3.4, 15, shade(color, -0.5), 0.42, 0.2)
}

function paintRex(brush: Brush, hide: string, belly: string): void {
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

function paintSauropod(brush: Brush, hide: string, belly: string): void {
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

/** A dinosaur to the right: Tyrannosaurus, or by its name or `long-necked` a sauropod. First colour its hide. */
export const dinosaur = createAnimal({
  name: 'dinosaur',
  nouns: [
    'dinosaur',
    't-rex',
    't rex',
    'trex',
    'tyrannosaurus',
    'tyrannosaurus rex',
    'brontosaurus',
    'brachiosaurus',
    'diplodocus',
    'sauropod',
    'apatosaurus',
  ],
  habitat: 'ground',
  metres: (asked) => (isLong(asked) ? 8 : 4.5),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const hide = first ?? anyOf(asked, hides)
    const belly = mix(hide, '#f0e2bc', 0.5)
    if (isLong(asked)) paintSauropod(brush, hide, belly)
    else paintRex(brush, hide, belly)
  },
})
