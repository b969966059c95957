import { anyOf, createAnimal, wordsOf } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { paintEye } from './animals/eye.ts'
import { limb } from './animals/outline.ts'
import type { Point } from './people/curve.ts'
import { paintCrest, paintLeg, paintScales, type Spine } from './reptiles/scaly.ts'
import { fade, mix, shade } from './tones.ts'

const hides = ['#3f7a4a', '#a63a2e', '#3b6a8c', '#5a4a80', '#8a6a2f'] as const

const neck: Spine = [
  [22, -48, 30],
  [38, -62, 22],
  [46, -82, 16],
  [52, -98, 13],
  [62, -106, 12],
]
const tail: Spine = [
  [-26, -44, 26],
  [-46, -36, 18],
  [-66, -22, 12],
  [-86, -20, 8],
  [-102, -30, 5],
  [-112, -44, 2.4],
]
const back: Spine = [
  [-24, -46, 40],
  [0, -50, 40],
  [24, -50, 34],
]

/** A wing as bones that fan out from the wrist and the skin between them. */
function paintWing(brush: Brush, dx: number, dy: number, scale: number, hide: string, skin: string): void {
  const at = (x: number, y: number): Point => [dx + x * scale, dy + y * scale]
  const shoulder = at(0, 0)
  const wrist = at(6, -58)
  const tips = [at(-66, -84), at(-86, -46), at(-78, -10), at(-50, 6)]
  const skinPoints: Point[] = [shoulder, at(1, -28), wrist]
  tips.forEach((tip, index) => {
    skinPoints.push([tip[0], tip[1], 1])
    const next = tips[index + 1]
    if (next) skinPoints.push([(tip[0] + next[0]) / 2 + 9 * scale, (tip[1] + next[1]) / 2 + 1 * scale])
  })
  brush.form([{ points: skinPoints }], skin, {
    soft: 9 * scale,
    depth: 0.8,
    paint: (tones) => {
      for (const tip of tips)
        brush.line(
          [wrist, [(wrist[0] + tip[0]) / 2 - 4, (wrist[1] + tip[1]) / 2 - 8], tip],
          7 * scale,
          fade(tones.shadow, 0.25),
        )
    },
  })
  for (const tip of tips) {
    const middle: Point = [(wrist[0] + tip[0]) / 2 - 2 * scale, (wrist[1] + tip[1]) / 2 - 5 * scale]
    brush.form(
      [
        {
          points: limb([
            [wrist[0], wrist[1], 4.4 * scale],
            [middle[0], middle[1], 3 * scale],
            [tip[0], tip[1], 1 * scale],
          ]),
        },
      ],
      hide,
      { soft: 1, depth: 0.6 },
    )
  }
  const elbow = at(16, -26)
  brush.form(
    [
      {
        points: limb([
          [shoulder[0], shoulder[1], 13 * scale],
          [elbow[0], elbow[1], 8 * scale],
          [wrist[0], wrist[1], 5.4 * scale],
        ]),
      },
    ],
    hide,
    { soft: 2.4, depth: 0.9 },
  )
  const [x, y] = wrist
  brush.form(
    [
      {
        points: [
          [x - 2, y + 2],
          [x + 3, y - 11 * scale],
          [x + 3, y + 1],
        ],
      },
    ],
    '#e8e0c8',
    { soft: 1, depth: 0.6 },
  )
}

function paintBreath(brush: Brush): void {
  const { context, random } = brush
  brush.reach([
    [92, -120],
    [168, -126],
    [170, -58],
  ])
  if (brush.measuring) return
  context.save()
  for (const [share, color] of [
    [1, '#e8481a'],
    [0.72, '#ff7a1e'],
    [0.46, '#ffb63a'],
    [0.24, '#fff0b0'],
  ] as const) {
    for (let puff = 0; puff < 12; puff++) {
      const along = (puff + random.next()) / 12
      const x = 96 + along * 60 * (0.5 + 0.5 * share)
      const y = -97 + along * 10 + random.between(-1, 1) * 16 * along * share
      const radius = (4 + 15 * along) * (0.35 + 0.65 * share)
      const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
      gradient.addColorStop(0, fade(color, 0.62))
      gradient.addColorStop(0.55, fade(color, 0.34))
      gradient.addColorStop(1, fade(color, 0))
      context.fillStyle = gradient
      context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
    }
  }
  context.restore()
}

function paintHead(brush: Brush, hide: string, belly: string, horn: string, fiery: boolean): void {
  const dark = shade(hide, -0.35)
  for (const [dx, dy, tone] of [
    [3, -2, shade(horn, -0.3)],
    [0, 0, horn],
  ] as const) {
    brush.form(
      [
        {
          points: limb([
            [62 + dx, -112 + dy, 6],
            [50 + dx, -122 + dy, 4.4],
            [38 + dx, -126 + dy, 2.6],
            [27 + dx, -123 + dy, 0.8],
          ]),
        },
      ],
      tone,
      { soft: 1.6, depth: 0.8 },
    )
  }
  // The lower jaw, dropped when it breathes fire.
  const drop = fiery ? 8 : 3
  brush.form(
    [
      {
        points: [
          [62, -101],
          [76, -99 + drop * 0.5],
          [92, -98 + drop],
          [94, -95 + drop],
          [82, -92 + drop],
          [66, -92],
          [58, -98],
        ],
      },
    ],
    mix(hide, belly, 0.35),
    { soft: 2.4 },
  )
  if (fiery)
    brush.form(
      [
        {
          points: [
            [66, -102],
            [94, -101],
            [90, -93],
            [72, -96],
          ],
        },
      ],
      '#7a1f1a',
      { soft: 1.5, depth: 0.8, rim: 0.1 },
    )
  for (let tooth = 0; tooth < 5; tooth++) {
    const x = 76 + tooth * 4
    brush.form(
      [
        {
          points: [
            [x, -101],
            [x + 1.4, -96.4],
            [x + 2.6, -101],
          ],
        },
      ],
      '#f4efe0',
      { soft: 0.5, depth: 0.4, rim: 0.1 },
    )
  }
  brush.form(
    [
      {
        points: [
          [52, -104],
          [56, -114],
          [66, -117],
          [74, -113],
          [84, -110],
          [93, -111],
          [98, -107],
          [97, -101],
          [84, -100],
          [70, -99],
          [58, -97],
        ],
      },
    ],
    hide,
    {
      soft: 4,
      paint: (tones) => {
        paintScales(brush, { x: 50, y: -118, width: 30, height: 22 }, 3, tones)
        brush.spot(94, -107.6, 1.6, 1, '#140c14', 0.9, -0.4)
        brush.line(
          [
            [97, -102],
            [84, -103],
            [68, -101],
          ],
          0.6,
          fade(dark, 0.8),
        )
      },
    },
  )
  for (let frill = 0; frill < 3; frill++)
    brush.form(
      [
        {
          points: [
            [56 + frill, -106 + frill * 4],
            [44 - frill * 2, -107 + frill * 6.4],
            [57 + frill, -101 + frill * 3.4],
          ],
        },
      ],
      shade(hide, -0.12),
      { soft: 1.2, depth: 0.8 },
    )
  brush.form(
    [
      {
        points: [
          [64, -114],
          [72, -115.6],
          [79, -111],
          [70, -111],
        ],
      },
    ],
    dark,
    { soft: 1, depth: 0.6 },
  )
  paintEye(brush, 72, -108.4, 2.3, 1, { iris: '#f2b52c', pupil: 'slit', open: 0.8, tilt: 0.2, rim: '#20150f' }, 'open')
}

/** A dragon from the side, wings spread; breathes fire when it is said to. First colour its hide, second its wings' skin. */
export const dragon = createAnimal({
  name: 'dragon',
  nouns: ['dragon', 'wyvern'],
  habitat: 'ground',
  metres: () => 4.6,
  draw(brush, asked) {
    const words = wordsOf(asked)
    const [first, second] = asked.attributes.colors
    const hide = first ?? anyOf(asked, hides)
    const skin = second ?? shade(mix(hide, '#d99a4a', first ? 0.12 : 0.4), 0.1)
    const belly = mix(hide, '#f0dfb0', 0.62)
    const horn = '#d8c9a4'
    const far = shade(hide, -0.22)
    const fiery = ['fire', 'flames', 'flame', 'breathing', 'breathes', 'fiery', 'fire-breathing'].some((word) =>
      words.has(word),
    )
    paintWing(brush, 20, -64, 0.92, far, shade(skin, -0.25))
    paintLeg(
      brush,
      [
        [-14, -44, 24],
        [-6, -28, 14],
        [-14, -14, 8],
        [-10, -3, 7],
      ],
      11,
      far,
      1,
    )
    paintLeg(
      brush,
      [
        [28, -42, 16],
        [34, -26, 11],
        [30, -12, 7],
        [33, -3, 6.4],
      ],
      10,
      far,
      1,
    )
    paintCrest(brush, tail, 6, shade(hide, -0.3))
    paintCrest(brush, back, 8, shade(hide, -0.3))
    paintCrest(brush, neck, 6.4, shade(hide, -0.3))
    brush.form(
      [
        {
          points: [
            [-110, -42],
            [-126, -46],
            [-116, -66, 1],
            [-106, -50],
          ],
        },
      ],
      shade(hide, -0.2),
      {
        soft: 2,
      },
    )
    const body: Point[] = [
      [30, -68],
      [8, -71],
      [-16, -68],
      [-34, -56],
      [-36, -38],
      [-22, -26],
      [4, -26],
      [26, -30],
      [42, -44],
    ]
    brush.form([{ points: limb(tail) }, { points: body }, { points: limb(neck) }], hide, {
      soft: 8,
      paint: (tones) => {
        brush.patch(
          [
            [66, -100],
            [59, -92],
            [52, -74],
            [42, -52],
            [26, -36],
            [-20, -34],
            [-40, -30],
            [-70, -14],
            [-60, -8],
            [0, -16],
            [60, -30],
            [80, -90],
          ],
          belly,
          0,
        )
        paintScales(brush, { x: -110, y: -116, width: 190, height: 96 }, 4.4, tones)
        for (let plate = 0; plate < 8; plate++)
          brush.line(
            [
              [62 - plate * 4.2, -96 + plate * 8],
              [55 - plate * 4, -92 + plate * 8],
            ],
            0.7,
            fade(shade(belly, -0.5), 0.6),
          )
      },
    })
    paintHead(brush, hide, belly, horn, fiery)
    paintLeg(
      brush,
      [
        [-24, -44, 30],
        [-14, -26, 17],
        [-24, -13, 9],
        [-20, -3, 8],
      ],
      12,
      hide,
      0.9,
    )
    paintLeg(
      brush,
      [
        [22, -42, 20],
        [26, -25, 12],
        [20, -12, 8],
        [24, -3, 7],
      ],
      11,
      hide,
      0.9,
    )
    paintWing(brush, 6, -62, 1, hide, skin)
    if (fiery) paintBreath(brush)
  },
})
