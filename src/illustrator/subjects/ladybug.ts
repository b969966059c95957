import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { limb, oval } from './animals/outline.ts'
import { alpha, mix } from './people/tone.ts'

/** A beetle on its legs, from the side, head to the right; round and spotted when it is a ladybird. */
function paintBeetle(brush: Brush, main: string, spotted: boolean): void {
  const dark = '#241f22'
  for (const [x, reach] of [
    [-17, -8],
    [2, 2],
    [19, 9],
  ] as const) {
    brush.form(
      [
        {
          points: limb([
            [x, 10, 4],
            [x + reach * 0.7, 20, 3.4],
            [x + reach * 1.1 + 2, 27, 2],
          ]),
        },
      ],
      dark,
      { soft: 1 },
    )
  }
  brush.form(
    [
      {
        points: [
          [24, 12],
          [26, -5],
          [36, -9],
          [45, -2],
          [45, 8],
          [37, 14],
        ],
      },
    ],
    dark,
    {
      soft: 4,
      gloss: 0.9,
      paint: () => {
        brush.spot(33, -3, 4, 3.4, '#f6efe2', 0.95)
        brush.spot(41.6, 1.6, 2.6, 2.8, '#f6efe2', 0.9)
        brush.spot(42, 1.8, 1.6, 1.8, '#141012', 1)
      },
    },
  )
  for (const [bend, tip] of [
    [-17, -21],
    [-13, -13],
  ] as const) {
    brush.form(
      [
        {
          points: limb([
            [39, -7, 1.6],
            [47, bend, 1.3],
            [53, tip, 1.6],
          ]),
        },
      ],
      dark,
      { soft: 0.6 },
    )
  }
  brush.form(
    [
      {
        points: [
          [-40, 14],
          [-39, -4],
          [-27, -23],
          [-6, -31],
          [14, -26],
          [27, -10],
          [31, 10],
          [18, 17],
          [-24, 18],
        ],
      },
    ],
    main,
    {
      soft: 9,
      gloss: 1,
      paint: (tones) => {
        for (const [x, y, radius] of spotted
          ? ([
              [-24, -4, 6.4],
              [-4, -16, 6],
              [8, 0, 6.6],
              [-12, 8, 5.4],
              [21, -8, 4.4],
              [-34, 8, 4],
            ] as const)
          : []) {
          brush.patch(oval(x, y, radius, radius * 0.94), dark, 0)
        }
        brush.line(
          [
            [31, -2],
            [2, -24],
            [-42, 4],
          ],
          1,
          alpha(tones.deep, 0.6),
        )
        brush.spot(brush.side * 9 - 4, -20, 15, 6, '#ffffff', 0.5)
        brush.patch(
          [
            [-42, 13],
            [-10, 15],
            [34, 10],
            [30, 22],
            [-40, 22],
          ],
          alpha(mix(tones.deep, '#000000', 0.2), 0.5),
          0,
        )
      },
    },
  )
}

/** A ladybird, or a beetle without its spots. */
export const ladybug = createAnimal({
  name: 'ladybug',
  nouns: ['ladybug', 'ladybird', 'beetle', 'scarab', 'insect', 'bug'],
  metres: () => 0.03,
  draw(brush, asked) {
    const spotted = /lady/.test(asked.noun) || asked.attributes.words.includes('spotted')
    const [first] = asked.attributes.colors
    paintBeetle(brush, first ? furColor(first) : spotted ? '#d42f26' : '#3f6f52', spotted)
  },
})
