import { createAnimal, wordsOf } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import type { Point } from './people/curve.ts'
import { alpha, mix, shift } from './people/tone.ts'

const dome: readonly Point[] = [
  [-43, 9],
  [-40, -10],
  [-26, -28],
  [-2, -36],
  [22, -30],
  [37, -13],
  [42, 8],
  [24, 15],
  [-22, 15],
]

const head: readonly Point[] = [
  [30, 10],
  [40, -2],
  [48, -15],
  [58, -22],
  [68, -20],
  [73, -13],
  [72, -7],
  [63, -3],
  [55, 0],
  [49, 9],
  [40, 16],
]

/** Plates of the shell, each a row along its dome: from, to, and the ribs between. */
function paintPlates(brush: Brush, shell: string): void {
  const { deep, light } = brush.tones(shell)
  const plates: readonly (readonly [x: number, y: number, radiusX: number, radiusY: number])[] = [
    [-22, -16, 11, 9],
    [0, -22, 13, 9.5],
    [21, -15, 10.5, 9],
    [-33, -2, 7.5, 6.5],
    [-11, -4, 11, 7.5],
    [11, -4, 11, 7.5],
    [31, -1, 7.5, 6.5],
  ]
  for (const [x, y, radiusX, radiusY] of plates) {
    const corner = (index: number): Point => {
      const angle = (index / 6) * Math.PI * 2 + 0.5
      return [x + Math.cos(angle) * radiusX, y + Math.sin(angle) * radiusY, 1]
    }
    brush.patch([0, 1, 2, 3, 4, 5].map(corner), mix(shell, '#d9b765', 0.22), 0)
    brush.spot(x - brush.side * -2, y - 2, radiusX * 0.8, radiusY * 0.8, light, 0.5)
    for (const index of [0, 1, 2, 3, 4, 5]) brush.line([corner(index), corner(index + 1)], 0.9, alpha(deep, 0.55))
  }
}

function paintTurtle(brush: Brush, skin: string, shell: string, swims: boolean): void {
  const far = shift(skin, 0.74)
  const leg = (x: number, color: string): void =>
    brush.form(
      [
        {
          points: [
            [x - 8, 6],
            [x + 8, 5],
            [x + 10, 18],
            [x + 14, 29],
            [x + 4, 32],
            [x - 7, 31],
            [x - 9, 20],
          ],
        },
      ],
      color,
      {
        soft: 4,
        paint: (tones) => {
          for (const toe of [0, 4.5, 9]) brush.spot(x + toe, 30.5, 1.7, 1.4, tones.shine, 0.9)
        },
      },
    )
  const flipper = (points: readonly Point[], color: string): void =>
    brush.form([{ points }], color, {
      soft: 3.4,
      paint: (tones) => {
        for (let index = 0; index < 16; index++) {
          const [x, y] = brush.random.pick(points)
          brush.spot(x * brush.random.between(0.7, 1), y * brush.random.between(0.6, 1), 2.6, 1.8, tones.deep, 0.3)
        }
      },
    })
  if (swims) {
    flipper(
      [
        [14, 8],
        [26, 8],
        [44, 24],
        [50, 38],
        [38, 34],
        [22, 22],
      ],
      far,
    )
    flipper(
      [
        [-34, 8],
        [-24, 10],
        [-40, 22],
        [-56, 25],
        [-50, 15],
      ],
      far,
    )
  } else {
    leg(12, far)
    leg(-18, far)
  }
  brush.form(
    [
      {
        points: [
          [-36, 8],
          [-48, 14],
          [-58, 18],
          [-46, 19],
          [-34, 15],
        ],
      },
    ],
    skin,
    { soft: 2.4 },
  )
  brush.form([{ points: head }], skin, {
    soft: 5,
    gloss: 0.4,
    paint: (tones) => {
      for (const [x, y] of [
        [44, 1],
        [49, -6],
        [54, -11],
        [46, 8],
        [51, 2],
        [57, -5],
        [61, -16],
      ] as const) {
        brush.spot(x, y, 3, 2.2, tones.shadow, 0.55)
      }
      brush.spot(56, -2, 12, 4, tones.shine, 0.35)
      brush.line(
        [
          [73, -9.6],
          [67, -7.4],
          [61, -8.6],
        ],
        0.8,
        alpha(tones.deep, 0.85),
      )
    },
  })
  brush.head({ left: 54, right: 72, crown: -22, eyes: [64, -14.4], chin: -2 })
  paintEye(brush, 64.4, -14.4, 2.5, 1, { iris: '#4b351c', pupil: 'round', open: 0.9, tilt: 0, rim: '#2b2a1c' }, 'open')
  brush.form(
    [
      {
        points: [
          [-38, 8],
          [40, 7],
          [34, 18],
          [0, 21],
          [-30, 18],
        ],
      },
    ],
    mix(skin, '#e7d9a0', 0.6),
    { soft: 4 },
  )
  if (swims) {
    flipper(
      [
        [-30, 8],
        [-18, 12],
        [-30, 28],
        [-46, 37],
        [-44, 24],
      ],
      skin,
    )
    flipper(
      [
        [18, 6],
        [34, 10],
        [32, 26],
        [16, 44],
        [2, 52],
        [8, 34],
        [12, 18],
      ],
      skin,
    )
  } else {
    leg(24, skin)
    leg(-30, skin)
  }
  brush.form([{ points: dome }], shell, {
    soft: 10,
    gloss: 0.6,
    paint: (tones) => {
      paintPlates(brush, shell)
      brush.patch(
        [
          [-46, 6],
          [-20, 9],
          [20, 8],
          [46, 5],
          [40, 20],
          [-40, 20],
        ],
        mix(tones.base, '#d9b765', 0.42),
        0,
      )
      for (let x = -38; x <= 38; x += 9.5)
        brush.line(
          [
            [x, 7],
            [x * 0.97, 16],
          ],
          0.8,
          alpha(tones.deep, 0.5),
        )
      brush.spot(-brush.side * -12, -26, 22, 7, '#ffffff', 0.22)
    },
  })
}

/** A tortoise on its legs; a sea turtle with flippers. */
export const turtle = createAnimal({
  name: 'turtle',
  nouns: ['turtle', 'tortoise', 'sea turtle', 'terrapin'],
  metres: () => 0.42,
  draw(brush, asked) {
    const words = wordsOf(asked)
    const swims = words.has('sea') || words.has('swimming') || words.has('underwater')
    const [first, second] = asked.attributes.colors
    const skin = first ? furColor(first) : swims ? '#7d9a76' : '#8f9a55'
    paintTurtle(
      brush,
      skin,
      second ? furColor(second) : first ? shift(skin, 0.7) : swims ? '#4f6a4a' : '#5d5a2e',
      swims,
    )
  },
})
