import { createAnimal } from './animals/animal.ts'
import { paintBird } from './animals/bird.ts'
import { songbird } from './animals/birds.data.ts'
import type { Brush } from './animals/brush.ts'
import { oval } from './animals/outline.ts'
import type { Point } from './people/curve.ts'
import { alpha } from './people/tone.ts'

/** The fan: feathers from a root, each with its eye, the inner rows over the outer. */
function paintFan(brush: Brush): void {
  brush.reach([
    [-112, -22],
    [112, -142],
  ])
  if (brush.measuring) return
  const disc = Array.from({ length: 9 }, (_, index): Point => {
    const angle = (index / 8) * Math.PI
    return [Math.cos(angle) * 94, -30 - Math.sin(angle) * 94, index % 8 === 0 ? 1 : 0]
  })
  brush.patch(disc, brush.tones('#2c6a45').shadow, 0)
  for (const [reach, count] of [
    [101, 27],
    [82, 23],
    [63, 19],
  ] as const) {
    for (let index = 0; index < count; index++) {
      const angle = Math.PI * (1 - 0.02) - (index / (count - 1)) * Math.PI * 0.96
      const x = Math.cos(angle) * reach
      const y = -30 - Math.sin(angle) * reach
      const lean = Math.atan2(y + 30, x) + Math.PI / 2
      brush.line(
        [
          [x * 0.2, -30 + (y + 30) * 0.2],
          [x * 0.6, -30 + (y + 30) * 0.6],
          [x, y],
        ],
        5.4,
        alpha(brush.tones('#2f7a4c').base, 0.55),
      )
      brush.line(
        [
          [x * 0.2, -30 + (y + 30) * 0.2],
          [x, y],
        ],
        0.6,
        alpha(brush.tones('#c9b25a').base, 0.8),
      )
      for (const [size, color] of [
        [7.4, '#3f8f52'],
        [5.6, '#c49a3a'],
        [4.2, '#2a8f9c'],
        [2.5, '#1d2c6a'],
      ] as const) {
        brush.patch(oval(x, y, size, size * 1.25, lean), brush.tones(color, 0.6).base, 0)
      }
    }
  }
}

/** A peacock with its fan spread. */
export const peacock = createAnimal({
  name: 'peacock',
  nouns: ['peacock', 'peafowl', 'peahen'],
  metres: () => 1.5,
  draw(brush) {
    paintFan(brush)
    brush.context.save()
    brush.context.translate(-8, 0)
    for (const x of [15, 19, 23]) {
      brush.line(
        [
          [20, -78],
          [x - 2, -88],
        ],
        0.6,
        '#2a4a7a',
      )
      brush.form([{ points: oval(x - 2, -89, 1.6, 1.6) }], '#2f8f9c', { soft: 0.8 })
    }
    paintBird(
      brush,
      {
        ...songbird,
        outline: [
          [29, -74],
          [26, -79.6],
          [20, -80],
          [15, -75],
          [13, -64],
          [6, -52],
          [-6, -42],
          [-20, -32],
          [-24, -20],
          [-14, -12],
          [4, -9],
          [18, -14],
          [26, -26],
          [27, -42],
          [25, -56],
          [27, -66],
        ],
        beak: [
          [
            [28, -76.4],
            [32, -75.4],
            [36, -72, 1],
            [32, -72.4],
            [28, -72.4],
          ],
          [
            [28, -72.8],
            [33, -72, 1],
            [31, -70.6],
            [28, -71],
          ],
        ],
        tail: [],
        wing: [
          [12, -40],
          [0, -41],
          [-12, -34],
          [-22, -24],
          [-16, -16],
          [-2, -15],
          [10, -20],
          [15, -30],
        ],
        wingTip: [-26, -16],
        eye: [24.4, -75.6, 1.6],
        leg: [6, -10, 1.7],
        plumage: {
          main: '#2350a8',
          wing: '#8f6d44',
          flight: '#5d4630',
          beak: '#8a8078',
          legs: '#8a7a6a',
          iris: '#3a2418',
          areas: [],
        },
      },
      false,
    )
    brush.context.restore()
  },
})
