import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { limb } from './animals/outline.ts'
import { mix } from './people/tone.ts'
import { fade } from './tones.ts'

/** A bell of clear jelly over frilled arms and long threads. */
function paintJellyfish(brush: Brush, main: string): void {
  const { context } = brush
  const glow = mix(main, '#ffffff', 0.55)
  brush.reach([
    [-42, -40],
    [42, 74],
  ])
  if (!brush.measuring) {
    for (let index = 0; index < 15; index++) {
      const x = -33 + index * 4.7
      const sway = brush.random.between(-9, 9)
      const length = index === 7 ? 68 : brush.random.between(34, 66)
      brush.line(
        [
          [x, 2],
          [x + sway, length * 0.3],
          [x + sway * 0.3, length * 0.62],
          [x - sway * 0.7, length * 0.85],
          [x + sway * 0.4, length + 6],
        ],
        0.8,
        fade(glow, 0.55),
      )
    }
  }
  for (const x of [-13, 0, 12]) {
    const sway = brush.random.between(-5, 5)
    const spine = [
      [x, 0, 11],
      [x + sway, 16, 10],
      [x - sway, 30, 8],
      [x + sway, 43, 5],
      [x, 54, 2],
    ] as const
    if (brush.measuring) continue
    const path = limb(spine)
    context.save()
    context.globalAlpha = 0.72
    brush.form([{ points: path, tuft: 2.4 }], mix(main, '#ffe3ef', 0.4), { soft: 2.6, gloss: 0.5 })
    context.restore()
  }
  brush.form(
    [
      {
        points: [
          [-41, 3],
          [-40, -14],
          [-28, -32],
          [0, -40],
          [28, -32],
          [40, -14],
          [41, 3],
          [33, 6],
          [25, 2],
          [16, 7],
          [8, 3],
          [0, 7],
          [-8, 3],
          [-16, 7],
          [-25, 2],
          [-33, 6],
        ],
      },
    ],
    main,
    {
      soft: 9,
      gloss: 1,
      depth: 0.7,
      paint: () => {
        brush.spot(0, -6, 32, 22, glow, 0.75)
        for (const x of [-26, -13, 0, 13, 26]) {
          brush.line(
            [
              [x * 0.3, -38],
              [x * 1.1, -22],
              [x * 1.2, 4],
            ],
            1.1,
            fade(glow, 0.5),
          )
        }
        for (const [x, y] of [
          [-10, -14],
          [9, -15],
          [0, -22],
          [0, -9],
        ] as const)
          brush.spot(x, y, 6, 4.4, main, 0.8)
        brush.spot(brush.side * 17, -25, 12, 7, '#ffffff', 0.55, brush.side * 0.6)
      },
    },
  )
}

/** A jellyfish, seen from the side. */
export const jellyfish = createAnimal({
  name: 'jellyfish',
  nouns: ['jellyfish', 'medusa jellyfish'],
  habitat: 'water',
  metres: () => 0.5,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintJellyfish(brush, first ? furColor(first) : '#b58be0')
  },
})
