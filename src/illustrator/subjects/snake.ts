import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { chosen, furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import { limb } from './animals/outline.ts'
import type { Point } from './people/curve.ts'
import { alpha, mix, shift } from './people/tone.ts'
import { neckFoot, turnsOf, woundReach, woundWord } from './reptiles/wound.ts'

type Spine = readonly (readonly [x: number, y: number, width: number])[]

/** Coils from the ground up: the hind ones first, so that each lies on the last. */
const coils: readonly Spine[] = [
  [
    [30, 24, 5],
    [46, 20, 4.4],
    [58, 25, 3.6],
    [68, 20, 2.4],
    [74, 22, 1],
  ],
  [
    [-38, 16, 13],
    [-20, 6, 14],
    [4, 3, 14],
    [28, 7, 13],
    [40, 16, 12],
  ],
  [
    [40, 14, 12],
    [32, 26, 14],
    [6, 32, 16],
    [-22, 30, 16],
    [-40, 20, 14],
    [-36, 11, 12],
  ],
  [
    [-28, 8, 12],
    [-12, -3, 13],
    [8, -5, 13],
    [24, 0, 12.6],
    [30, 9, 12],
  ],
  [
    [30, 7, 12],
    [20, 17, 14],
    [-2, 20, 14.6],
    [-20, 14, 13.6],
    [-22, 2, 13],
    [-10, -12, 12.6],
    [6, -24, 12],
    [12, -38, 11.4],
    [8, -50, 11],
  ],
]

/** Diamonds down the back. */
function paintScales(brush: Brush, spine: Spine, mark: string, edge: string): void {
  for (let index = 0; index < spine.length - 1; index++) {
    const [x, y, width] = spine[index]!
    const [nextX, nextY] = spine[index + 1]!
    for (const share of [0.15, 0.65]) {
      const atX = x + (nextX - x) * share
      const atY = y + (nextY - y) * share
      const length = Math.hypot(nextX - x, nextY - y)
      const alongX = ((nextX - x) / length) * width * 0.42
      const alongY = ((nextY - y) / length) * width * 0.42
      const corners: Point[] = [
        [atX - alongX, atY - alongY, 1],
        [atX - alongY * 0.8, atY + alongX * 0.8, 1],
        [atX + alongX, atY + alongY, 1],
        [atX + alongY * 0.8, atY - alongX * 0.8, 1],
      ]
      brush.patch(corners, mark, 0)
      brush.line([corners[0]!, corners[1]!], 0.5, edge)
      brush.line([corners[2]!, corners[3]!], 0.5, edge)
    }
  }
}

const turns = 4

/** Wound about something: its tail hangs on the left, its head looks over it. */
const wound: readonly Spine[] = [
  [
    [-30, -2, 9],
    [-42, 2, 6.4],
    [-48, 10, 4],
    [-44, 17, 1.2],
  ],
  ...turnsOf(turns, 13.4),
  [
    [-woundReach - 3, neckFoot(turns) + 2, 7],
    [-woundReach + 6, neckFoot(turns) + 6, 11.4],
    [-10, neckFoot(turns) + 2, 12.4],
    [6, neckFoot(turns) - 12, 12],
    [10, neckFoot(turns) - 28, 11.4],
    [8, neckFoot(turns) - 40, 11],
  ],
]

function paintSnake(brush: Brush, main: string, mark: string, isWound: boolean): void {
  for (const spine of isWound ? wound : coils) {
    brush.form([{ points: limb(spine) }], main, {
      soft: 4.4,
      gloss: 0.7,
      paint: (tones) => paintScales(brush, spine, brush.tones(mark).base, alpha(tones.deep, 0.5)),
    })
  }
  brush.context.save()
  if (isWound) brush.context.translate(0, neckFoot(turns) + 10)
  paintHead(brush, main)
  brush.context.restore()
}

function paintHead(brush: Brush, main: string): void {
  if (!brush.measuring) {
    const tongue = '#c4203a'
    brush.line(
      [
        [24, -54],
        [31, -52],
        [35, -54],
      ],
      0.9,
      tongue,
    )
    brush.line(
      [
        [35, -54],
        [38, -56.4],
      ],
      0.8,
      tongue,
    )
    brush.line(
      [
        [35, -54],
        [39, -52.4],
      ],
      0.8,
      tongue,
    )
  }
  brush.form(
    [
      {
        points: [
          [2, -50],
          [1, -58],
          [8, -64],
          [16, -63],
          [24, -58],
          [28, -53.6],
          [25, -50.4],
          [17, -48],
          [9, -45],
        ],
      },
    ],
    main,
    {
      soft: 4,
      gloss: 0.8,
      paint: (tones) => {
        brush.patch(
          [
            [30, -52],
            [18, -53],
            [8, -48],
            [4, -44],
            [24, -44],
          ],
          brush.tones(mix(main, '#fff3cf', 0.6)).base,
          0,
        )
        brush.line(
          [
            [28.4, -53.2],
            [19, -53],
            [11, -51.4],
          ],
          0.7,
          alpha(tones.deep, 0.8),
        )
        brush.spot(25, -56, 0.8, 0.6, tones.deep, 1)
      },
    },
  )
  paintEye(brush, 15.4, -57.4, 2.5, 1, { iris: '#e3b53a', pupil: 'slit', open: 0.9, tilt: 0.1, rim: '#1f2416' }, 'open')
}

const kinds = [
  [
    ['cobra', 'viper'],
    ['#8a7448', '#4d3b22'],
  ],
  [
    ['python', 'boa', 'anaconda'],
    ['#b08a4e', '#4f3a22'],
  ],
  [['rattlesnake'], ['#b89a6c', '#6a5232']],
  [['coral'], ['#c8342c', '#24201f']],
] as const

/** A snake in its coils, head raised. */
export const snake = createAnimal({
  name: 'snake',
  nouns: ['snake', 'serpent', 'python', 'viper', 'rattlesnake', 'cobra'],
  metres: (asked) => (asked.attributes.words.includes(woundWord) ? 1.2 : 0.42),
  draw(brush, asked) {
    const [first, second] = asked.attributes.colors
    const [main, mark] = chosen<readonly [string, string]>(asked, kinds, ['#6f9a3e', '#3d6128'])
    const asColored = first ? furColor(first) : main
    paintSnake(
      brush,
      asColored,
      second ? furColor(second) : first ? shift(asColored, 0.62) : mark,
      asked.attributes.words.includes(woundWord),
    )
  },
})
