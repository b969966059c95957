import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import { limb, oval } from './animals/outline.ts'
import { alpha, shift } from './people/tone.ts'

/** A hedgehog on its short legs, to the right. */
function paintHedgehog(brush: Brush, spines: string, longSpines: boolean): void {
  const skin = '#d9b68f'
  const reach = longSpines ? 14 : 8
  brush.reach([
    [-47 - reach, -36 - reach * 0.6],
    [57, 23],
  ])
  for (const x of [-22, -6, 20, 30]) {
    brush.form(
      [
        {
          points: limb([
            [x, 12, 8],
            [x + 1, 19, 6],
            [x + 4, 23, 4.4],
          ]),
        },
      ],
      shift(skin, x === -6 || x === 30 ? 0.72 : 0.9),
      { soft: 2 },
    )
  }
  brush.form(
    [
      {
        points: [
          [10, -6],
          [26, -13],
          [40, -8],
          [52, 2],
          [57, 8],
          [53, 13],
          [40, 17],
          [20, 20],
          [-26, 20],
          [-38, 14],
          [-20, 2],
        ],
        tuft: 1,
      },
    ],
    skin,
    {
      soft: 5,
      paint: (tones) => {
        brush.spot(44, 12, 8, 4, tones.shine, 0.5)
        brush.line(
          [
            [55, 12],
            [49, 14.4],
            [44, 13],
          ],
          0.8,
          alpha(tones.deep, 0.8),
        )
      },
    },
  )
  brush.form([{ points: oval(57, 7, 3.6, 3.2) }], '#2a2024', { soft: 1.4, gloss: 1 })
  brush.form([{ points: oval(25, -8, 5, 6, 0.3) }], shift(skin, 0.86), {
    soft: 2,
    paint: (tones) => brush.spot(25.6, -7, 3, 4, tones.deep, 0.5),
  })
  paintEye(brush, 40.6, 0, 3, 1, { iris: '#2c1b14', pupil: 'round', open: 1, tilt: 0, rim: '#1c1210' }, 'open')
  brush.form(
    [
      {
        points: [
          [24, -10],
          [20, 4],
          [8, 14],
          [-18, 17],
          [-36, 15],
          [-46, 2],
          [-42, -18],
          [-26, -32],
          [-4, -36],
          [14, -28],
        ],
        tuft: longSpines ? 11 : 6,
        flow: [-0.8, -0.25],
      },
    ],
    spines,
    {
      soft: 7,
      paint: (tones) => {
        const area = { x: -44, y: -36, width: 66, height: 50 }
        brush.locks(area, 190, reach, [-0.86, -0.2], alpha(tones.deep, 0.6), 0.8)
        brush.locks(area, 170, reach, [-0.86, -0.2], alpha('#efe2c8', 0.55), 0.55)
      },
    },
  )
}

/** A hedgehog; a porcupine has longer spines. */
export const hedgehog = createAnimal({
  name: 'hedgehog',
  nouns: ['hedgehog', 'porcupine', 'echidna'],
  metres: ({ noun }) => (noun === 'porcupine' ? 0.45 : 0.18),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintHedgehog(brush, first ? furColor(first) : '#6d5442', asked.noun !== 'hedgehog')
  },
})
