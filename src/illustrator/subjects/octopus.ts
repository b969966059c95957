import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import { limb } from './animals/outline.ts'
import { alpha, mix, shift } from './people/tone.ts'

type Spine = readonly (readonly [x: number, y: number, width: number])[]

const arms: readonly { spine: Spine; far: boolean }[] = [
  {
    far: true,
    spine: [
      [-8, 14, 11],
      [-26, 22, 9],
      [-44, 14, 7],
      [-52, -2, 5],
      [-44, -12, 3.4],
      [-38, -6, 2],
    ],
  },
  {
    far: true,
    spine: [
      [10, 14, 11],
      [28, 20, 9],
      [46, 10, 7],
      [56, -8, 5],
      [50, -20, 3.4],
      [43, -16, 2],
    ],
  },
  {
    far: true,
    spine: [
      [-3, 16, 12],
      [-12, 36, 9],
      [-6, 52, 6.4],
      [6, 56, 4],
      [9, 49, 2.2],
    ],
  },
  {
    far: false,
    spine: [
      [-13, 12, 13],
      [-33, 32, 11],
      [-54, 34, 8],
      [-64, 24, 5.6],
      [-59, 15, 3.6],
      [-53, 19, 2],
    ],
  },
  {
    far: false,
    spine: [
      [14, 12, 13],
      [34, 31, 11],
      [54, 30, 8],
      [66, 40, 5.6],
      [60, 50, 3.6],
      [53, 45, 2],
    ],
  },
  {
    far: false,
    spine: [
      [-8, 16, 14],
      [-24, 40, 11],
      [-42, 50, 8],
      [-50, 62, 5.4],
      [-41, 69, 3.4],
      [-36, 62, 2],
    ],
  },
  {
    far: false,
    spine: [
      [8, 16, 14],
      [20, 40, 11],
      [30, 54, 8],
      [24, 68, 5.4],
      [13, 68, 3.4],
      [14, 60, 2],
    ],
  },
]

/** Suckers along the lower side of an arm. */
function paintSuckers(brush: Brush, spine: Spine, color: string): void {
  for (let index = 1; index < spine.length - 1; index++) {
    const [x, y, width] = spine[index]!
    const [nextX, nextY, nextWidth] = spine[index + 1]!
    for (const share of [0, 0.34, 0.67]) {
      const radius = (width + (nextWidth - width) * share) * 0.17
      const alongX = nextX - x
      const alongY = nextY - y
      const length = Math.hypot(alongX, alongY)
      const side = x < 0 ? -1 : 1
      const off = (width + (nextWidth - width) * share) * 0.27 * side
      brush.spot(
        x + alongX * share - (alongY / length) * off,
        y + alongY * share + (alongX / length) * off,
        radius * 1.5,
        radius * 1.3,
        color,
        1,
      )
    }
  }
}

function paintOctopus(brush: Brush, main: string): void {
  const pale = brush.tones(mix(main, '#ffe9dc', 0.68)).base
  for (const { spine, far } of arms) {
    brush.form([{ points: limb(spine) }], far ? shift(main, 0.76) : main, {
      soft: 3.6,
      gloss: 0.7,
      paint: () => paintSuckers(brush, spine, far ? shift(pale, 0.8) : pale),
    })
  }
  brush.form(
    [
      {
        points: [
          [-20, 18],
          [-22, 4],
          [-31, -14],
          [-33, -36],
          [-20, -54],
          [2, -60],
          [23, -53],
          [34, -35],
          [31, -14],
          [22, 4],
          [20, 18],
          [0, 25],
        ],
      },
    ],
    main,
    {
      soft: 12,
      gloss: 0.9,
      paint: (tones) => {
        for (let index = 0; index < 26; index++) {
          const x = brush.random.between(-28, 28)
          const y = brush.random.between(-54, -10)
          brush.spot(
            x,
            y,
            brush.random.between(1, 3.4),
            brush.random.between(1, 2.8),
            index % 3 ? tones.deep : pale,
            0.3,
          )
        }
        brush.spot(brush.side * 12, -42, 14, 10, '#ffffff', 0.34, brush.side * 0.5)
        brush.line(
          [
            [-9, 13],
            [0, 17],
            [9, 12],
          ],
          1.1,
          alpha(tones.deep, 0.75),
        )
      },
    },
  )
  for (const mirror of [-1, 1] as const) {
    paintEye(
      brush,
      mirror * 13,
      -1,
      6,
      mirror,
      { iris: '#e8c46a', pupil: 'bar', open: 0.86, tilt: -0.08, rim: '#3a1d22' },
      'open',
    )
  }
}

/** An octopus with its arms spread. */
export const octopus = createAnimal({
  name: 'octopus',
  nouns: ['octopus', 'kraken'],
  habitat: 'water',
  metres: ({ noun }) => (noun === 'kraken' ? 8 : 0.8),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintOctopus(brush, first ? furColor(first) : '#c9573f')
  },
})
