import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import { limb, oval } from './animals/outline.ts'
import { alpha, mix, shift } from './people/tone.ts'

/** Toes with their round tips, spread from an ankle. */
function paintToes(brush: Brush, x: number, y: number, direction: 1 | -1, color: string): void {
  for (const [dx, dy] of [
    [9, 1.6],
    [11, 4.4],
    [7.4, 6.4],
  ] as const) {
    const end = [x + dx * direction, y + dy] as const
    brush.form(
      [
        {
          points: limb([
            [x, y, 3.6],
            [end[0], end[1], 2.6],
          ]),
        },
      ],
      color,
      { soft: 1.2, rim: 0.5 },
    )
    brush.form([{ points: oval(end[0], end[1], 2.1, 1.8) }], color, { soft: 1.2, gloss: 0.7 })
  }
}

/** A tree frog sitting, head to the right and half to us. */
function paintFrog(brush: Brush, main: string): void {
  const far = shift(main, 0.72)
  const pale = mix(main, '#fbf3d2', 0.78)
  brush.form(
    [
      {
        points: [
          [-26, 8],
          [-38, 2],
          [-42, 14],
          [-36, 26],
          [-22, 28],
          [-14, 18],
        ],
      },
    ],
    far,
    { soft: 5 },
  )
  brush.form(
    [
      {
        points: limb([
          [16, 10, 10],
          [25, 20, 7],
          [24, 31, 5],
        ]),
      },
    ],
    far,
    { soft: 3 },
  )
  paintToes(brush, 24, 31, 1, far)
  brush.form(
    [
      {
        points: [
          [-30, 20],
          [-27, 2],
          [-14, -14],
          [2, -24],
          [16, -32],
          [32, -31],
          [42, -21],
          [42, -11],
          [32, -3],
          [25, 8],
          [17, 22],
          [2, 30],
          [-18, 30],
        ],
      },
    ],
    main,
    {
      soft: 9,
      gloss: 0.8,
      paint: (tones) => {
        brush.patch(
          [
            [46, -16],
            [36, -12],
            [22, -10],
            [15, 0],
            [10, 16],
            [2, 30],
            [22, 32],
            [30, 6],
            [44, -6],
          ],
          brush.tones(pale).base,
          0,
        )
        for (let index = 0; index < 15; index++) {
          const along = brush.random.next()
          const x = -26 + along * 46
          const y = 12 - along * 36 + brush.random.between(-4, 9)
          brush.spot(x, y, brush.random.between(1.6, 3.4), brush.random.between(1.2, 2.4), tones.deep, 0.34)
        }
        brush.spot(2, -18, 20, 5, '#ffffff', 0.3, -0.5)
        brush.line(
          [
            [43, -15],
            [32, -9.6],
            [19, -13],
          ],
          1,
          alpha(tones.deep, 0.85),
        )
        brush.spot(40, -21, 1, 0.8, tones.deep, 0.9)
      },
    },
  )
  brush.form(
    [
      {
        points: [
          [-34, 27],
          [-34, 12],
          [-25, -2],
          [-12, -4],
          [-2, 5],
          [1, 18],
          [-3, 29],
          [-18, 32],
        ],
      },
    ],
    main,
    { soft: 7, gloss: 0.7, paint: (tones) => brush.spot(-18, 4, 12, 6, tones.shine, 0.4, -0.3) },
  )
  brush.form(
    [
      {
        points: limb([
          [-20, 28, 8],
          [-4, 31, 7],
          [10, 33, 5.4],
        ]),
      },
    ],
    main,
    { soft: 3 },
  )
  paintToes(brush, 9, 32, 1, main)
  brush.form(
    [
      {
        points: limb([
          [7, 8, 11],
          [14, 20, 8],
          [11, 31, 5.6],
        ]),
      },
    ],
    main,
    { soft: 3.4, gloss: 0.6 },
  )
  paintToes(brush, 12, 31, 1, main)
  brush.head({ left: 8, right: 42, crown: -37, eyes: [25, -30], chin: -4 })
  const eye = { iris: '#d8932a', pupil: 'bar', open: 1, tilt: 0, rim: '#20301a' } as const
  for (const [x, y, size, tone] of [
    [33.5, -31, 6.2, far],
    [17, -30, 8, main],
  ] as const) {
    brush.form([{ points: oval(x, y, size, size) }], tone, { soft: 3, gloss: 0.8 })
    paintEye(brush, x + 1.4, y - 0.4, size * 0.62, 1, eye, 'open')
  }
}

/** A frog as it sits. */
export const frog = createAnimal({
  name: 'frog',
  nouns: ['frog', 'toad', 'tree frog', 'bullfrog'],
  metres: () => 0.11,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintFrog(brush, first ? furColor(first) : asked.noun === 'toad' ? '#8a7448' : '#5f9e3c')
  },
})
