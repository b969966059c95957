import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { limb, oval } from './animals/outline.ts'
import { mix, shift } from './people/tone.ts'

/** Knee and foot of the legs on one side, from the hind one. */
const legs: readonly (readonly [kneeX: number, kneeY: number, footX: number, footY: number])[] = [
  [24, 22, 36, 46],
  [38, 4, 55, 26],
  [40, -16, 60, -6],
  [28, -32, 44, -46],
]

/** A spider from above, hairy in its own colour. */
function paintSpider(brush: Brush, main: string): void {
  for (const side of [-1, 1] as const) {
    for (const [index, [kneeX, kneeY, footX, footY]] of legs.entries()) {
      const root = [side * 5, 2 - index * 4, 5] as const
      const knee = [side * kneeX, kneeY, 4] as const
      const shin = [side * (kneeX * 0.4 + footX * 0.6), kneeY * 0.5 + footY * 0.5, 3] as const
      brush.form([{ points: limb([root, knee, shin, [side * footX, footY, 1.2]]), tuft: 0.9 }], shift(main, 0.9), {
        soft: 1.6,
        paint: (tones) => brush.spot(knee[0], knee[1], 4, 4, tones.shine, 0.5),
      })
    }
  }
  brush.form([{ points: oval(0, 24, 19, 23), tuft: 2.2 }], main, {
    soft: 8,
    gloss: 0.5,
    paint: (tones) => {
      brush.patch(
        [
          [0, 8, 1],
          [6, 18],
          [3, 26],
          [7, 34],
          [0, 42],
          [-7, 34],
          [-3, 26],
          [-6, 18],
        ],
        mix(tones.base, '#e8b06a', 0.5),
        0,
      )
      brush.spot(brush.side * 7, 14, 8, 8, '#ffffff', 0.22)
    },
  })
  brush.form([{ points: oval(0, -8, 12, 13), tuft: 1.6 }], shift(main, 0.94), { soft: 5, gloss: 0.5 })
  for (const side of [-1, 1] as const) {
    brush.form(
      [
        {
          points: limb([
            [side * 4, -17, 4],
            [side * 8, -26, 3],
            [side * 4, -32, 1.6],
          ]),
        },
      ],
      main,
      { soft: 1.2 },
    )
    for (const [x, y, radius] of [
      [2.6, -16, 2],
      [6, -13, 1.5],
      [3, -11.6, 1.2],
    ] as const) {
      brush.form([{ points: oval(side * x, y, radius, radius) }], '#120d10', { soft: 0.7, gloss: 1 })
      brush.spot(side * x + 0.4, y - 0.6, 0.6, 0.6, '#ffffff', 0.9)
    }
  }
}

/** A spider. */
export const spider = createAnimal({
  name: 'spider',
  nouns: ['spider', 'tarantula', 'black widow'],
  metres: () => 0.08,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintSpider(brush, first ? furColor(first) : asked.noun === 'tarantula' ? '#5d4234' : '#3a3338')
  },
})
