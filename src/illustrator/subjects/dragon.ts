import { anyOf, createAnimal, wordsOf } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { limb } from './animals/outline.ts'
import type { Point } from './people/curve.ts'
import { paintBreath, paintDragonHead } from './reptiles/dragon-head.ts'
import { paintDragonWing } from './reptiles/dragon-wing.ts'
import { paintCrest, paintLeg, paintScales, type Spine } from './reptiles/scaly.ts'
import { neckFoot, turnsOf, woundReach, woundWord } from './reptiles/wound.ts'
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

const turns = 4

/** Wound about a tower, its head over the edge. */
function paintWound(brush: Brush, hide: string, belly: string, horn: string, skin: string, fiery: boolean): void {
  const foot = neckFoot(turns)
  const tip: Spine = [
    [-28, -4, 15],
    [-44, 2, 10],
    [-58, 6, 6],
    [-68, 0, 2.4],
  ]
  const raised: Spine = [
    [-woundReach - 3, foot + 3, 11],
    [-woundReach + 8, foot + 5, 19],
    [-4, foot - 4, 19],
    [14, foot - 20, 16],
    [18, foot - 38, 14],
    [28, foot - 48, 12.6],
  ]
  paintDragonWing(brush, -18, foot + 4, 0.72, shade(hide, -0.16), shade(skin, -0.12))
  for (const spine of [tip, ...turnsOf(turns, 21), raised]) {
    paintCrest(brush, spine, 5.4, shade(hide, -0.3))
    brush.form([{ points: limb(spine) }], hide, {
      soft: 6,
      paint: (tones) => {
        const low = spine.map(([x, y, width]): Point => [x, y + width * 0.16])
        brush.patch([...low, ...spine.map(([x, y, width]): Point => [x, y + width * 0.8]).reverse()], belly, 0)
        paintScales(brush, { x: -72, y: foot - 60, width: 150, height: 90 - foot }, 4.2, tones)
      },
    })
  }
  brush.context.save()
  brush.context.translate(-34, foot + 58)
  paintDragonHead(brush, hide, belly, horn, fiery)
  if (fiery) paintBreath(brush)
  brush.context.restore()
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
    if (asked.attributes.words.includes(woundWord)) {
      paintWound(brush, hide, belly, horn, skin, fiery)
      return
    }
    paintDragonWing(brush, 20, -64, 0.92, far, shade(skin, -0.25))
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
    paintDragonHead(brush, hide, belly, horn, fiery)
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
    paintDragonWing(brush, 6, -62, 1, hide, skin)
    if (fiery) paintBreath(brush)
  },
})
