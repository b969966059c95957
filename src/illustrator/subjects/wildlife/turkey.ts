import { createAnimal } from '../animals/animal.ts'
import { paintBird } from '../animals/bird.ts'
import { layingHen } from '../animals/birds.data.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { limb } from '../animals/outline.ts'
import { trace } from '../animals/trace.ts'
import { shift } from '../people/tone.ts'

const root = [-12, -34] as const

/** The fan of banded tail feathers, from the sides to the middle. */
function paintFan(brush: Brush, color: string): void {
  const order = Array.from({ length: 15 }, (_, index) => index).sort((a, b) => Math.abs(b - 7) - Math.abs(a - 7))
  for (const index of order) {
    const angle = Math.PI * (1.06 - (index / 14) * 0.94)
    const at = (reach: number): readonly [number, number] => [
      root[0] + Math.cos(angle) * reach,
      root[1] - Math.sin(angle) * reach,
    ]
    const spine = [
      [...at(6), 6],
      [...at(34), 11],
      [...at(50), 13],
      [...at(57), 7],
    ] as unknown as (readonly [number, number, number])[]
    brush.form([{ points: limb(spine) }], color, {
      soft: 2.4,
      depth: 0.7,
      paint: (tones) => {
        for (const [reach, size, tone] of [
          [52, 7.6, '#e2c493'],
          [45, 7, shift(color, 0.55)],
          [37, 6.4, shift(color, 1.3)],
        ] as const) {
          const [x, y] = at(reach + 6)
          brush.spot(x, y, size * 1.2, size * 1.2, brush.tones(tone).base, 0.9)
        }
        brush.line([at(8), at(54)], 0.5, tones.deep)
      },
    })
  }
}

/** A turkey with its fan spread. */
export const turkey = createAnimal({
  name: 'turkey',
  nouns: ['turkey', 'turkey bird', 'wild turkey', 'gobbler'],
  metres: () => 0.9,
  draw(brush, { attributes }) {
    const [first] = attributes.colors
    const main = first ? furColor(first) : '#5c4031'
    paintFan(brush, shift(main, 1.12))
    paintBird(
      brush,
      {
        ...layingHen,
        tail: [],
        plumage: {
          ...layingHen.plumage,
          main,
          wing: shift(main, 0.82),
          flight: shift(main, 1.5, 0.6),
          beak: '#d8b06a',
          legs: '#c9855a',
          iris: '#241612',
          areas: [['#8fa6bd', trace('40 -74, 6 -74, 10 -52, 20 -48, 32 -50')]],
        },
      },
      false,
    )
    const wattles = ['29 -58, 33 -52, 32 -42, 28 -38, 25 -46, 26 -55', '29 -61, 35 -60, 38 -52, 36 -46!, 33 -54']
    for (const points of wattles) brush.form([{ points: trace(points) }], '#cf3a34', { soft: 1.6, gloss: 0.6 })
  },
})
