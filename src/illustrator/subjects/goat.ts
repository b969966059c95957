import { wordsOf } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { createGrazer } from './animals/grazer-subject.ts'
import { goat as billy } from './animals/grazers.data.ts'
import { limb } from './animals/outline.ts'
import { alpha } from './people/tone.ts'

/** Horns bowed back over the neck, ringed. */
function paintHorns(brush: Brush): void {
  for (const [shift, color] of [
    [3, '#5f5347'],
    [0, '#857462'],
  ] as const) {
    const spine = [
      [35 + shift, -86, 4.6],
      [32 + shift, -95, 4.2],
      [25 + shift, -102, 3.4],
      [16 + shift, -103, 2.2],
      [10 + shift, -99, 0.8],
    ] as const
    brush.form([{ points: limb(spine) }], color, {
      soft: 1.4,
      gloss: 0.5,
      paint: (tones) => {
        for (const [x, y, width] of spine)
          brush.line(
            [
              [x - width, y - 1],
              [x + width, y + 1],
            ],
            0.6,
            alpha(tones.deep, 0.7),
          )
      },
    })
  }
}

/** A goat with horns and a beard; a kid without. */
export const goat = createGrazer({
  name: 'goat',
  nouns: ['goat', 'billy goat', 'mountain goat', 'ibex'],
  young: ['kid'],
  animalOf: () => billy,
  onHead(brush, asked) {
    const words = wordsOf(asked)
    if (words.has('baby') || words.has('kid')) return
    brush.form(
      [
        {
          points: [
            [44, -71],
            [49, -69],
            [47, -61],
            [44, -55, 1],
            [42, -62],
          ],
          tuft: 2.4,
        },
      ],
      '#d9d0be',
      { soft: 2 },
    )
    paintHorns(brush)
  },
})
