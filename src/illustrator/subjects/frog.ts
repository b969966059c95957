import { createAnimal, wordsOf } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import { limb, oval } from './animals/outline.ts'
import { trace, traceBones } from './animals/trace.ts'
import type { Point } from './people/curve.ts'
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

/** A frog in the middle of a leap, legs stretched out behind. */
function paintLeapingFrog(brush: Brush, main: string): void {
  const far = shift(main, 0.72)
  const pale = mix(main, '#fbf3d2', 0.78)
  const leg = (bones: string, color: string): void => {
    const spine = traceBones(bones)
    brush.form([{ points: limb(spine) }], color, { soft: 3, gloss: 0.6 })
    const [[fromX, fromY], [x, y]] = [spine.at(-2)!, spine.at(-1)!]
    const away = Math.atan2(y - fromY, x - fromX)
    for (const turn of [-0.5, 0, 0.5]) {
      const toe: Point = [x + Math.cos(away + turn) * 10, y + Math.sin(away + turn) * 10]
      brush.form(
        [
          {
            points: limb([
              [x, y, 3.4],
              [toe[0], toe[1], 2.4],
            ]),
          },
        ],
        color,
        {
          soft: 1.2,
          rim: 0.5,
        },
      )
      brush.form([{ points: oval(toe[0], toe[1], 2, 1.8) }], color, { soft: 1.2, gloss: 0.7 })
    }
  }
  leg('-18 10 15, -36 12 12, -52 22 8, -64 36 6, -74 42 4.4', far)
  leg('22 -8 9, 36 -6 7, 46 2 5', far)
  const body = trace('-28 16, -26 2, -10 -12, 8 -22, 26 -32, 42 -34, 54 -26, 56 -17, 48 -8, 34 0, 20 10, 2 18, -16 22')
  brush.form([{ points: body }], main, {
    soft: 8,
    gloss: 0.8,
    paint: (tones) => {
      brush.patch(trace('60 -20, 44 -14, 30 -8, 12 4, -8 12, -30 18, -10 34, 40 14'), brush.tones(pale).base, 0)
      for (let index = 0; index < 15; index++) {
        const along = brush.random.next()
        brush.spot(
          -22 + along * 52,
          6 - along * 32,
          brush.random.between(1.6, 3.2),
          brush.random.between(1.2, 2.2),
          tones.deep,
          0.34,
        )
      }
      brush.spot(6, -14, 22, 5, '#ffffff', 0.3, -0.5)
      brush.line(trace('56 -20, 46 -14, 34 -16'), 1, alpha(tones.deep, 0.85))
    },
  })
  leg('-20 8 18, -40 2 14, -58 12 9, -76 26 6.4, -88 30 4.6', main)
  leg('20 0 10, 32 8 7.6, 42 18 5', main)
  brush.head({ left: 22, right: 56, crown: -41, eyes: [38, -33], chin: -8 })
  const eye = { iris: '#d8932a', pupil: 'bar', open: 1, tilt: 0, rim: '#20301a' } as const
  for (const [x, y, size, tone] of [
    [47, -34, 6, far],
    [33, -34, 7.6, main],
  ] as const) {
    brush.form([{ points: oval(x, y, size, size) }], tone, { soft: 3, gloss: 0.8 })
    paintEye(brush, x + 1.4, y - 0.4, size * 0.62, 1, eye, 'open')
  }
}

/** A frog as it sits, or leaping. */
export const frog = createAnimal({
  name: 'frog',
  nouns: ['frog', 'toad', 'tree frog', 'bullfrog'],
  metres: () => 0.11,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const words = wordsOf(asked)
    const leaps = ['leaping', 'jumping', 'hopping', 'leaps', 'jumps', 'swimming'].some((word) => words.has(word))
    const main = first ? furColor(first) : asked.noun === 'toad' ? '#8a7448' : '#5f9e3c'
    if (leaps) paintLeapingFrog(brush, main)
    else paintFrog(brush, main)
  },
})
