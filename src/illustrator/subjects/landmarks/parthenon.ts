import { columns, courses, opening, snowOn, steps } from '../buildings/architecture.ts'
import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A Greek temple: pediment, columns, steps. Reads ruined. First colour the marble. */
export const parthenon = thing({
  name: 'parthenon',
  nouns: [
    'parthenon',
    'acropolis',
    'greek temple',
    'roman temple',
    'pantheon',
    'lincoln memorial',
    'ancient temple',
    'temple of zeus',
  ],
  habitat: 'ground',
  height: 18,
  view: [0, 0, 150, 88],
  paint(art) {
    const marble = art.color('#e0d1b0')
    const ruined = art.is('ruined', 'ruin', 'ruins', 'crumbling', 'broken')
    art.form(slab(14, 34, 122, 44), shade(marble, -0.45), 'face', 0)
    opening(art, slab(64, 44, 22, 34))
    columns(art, 9, 141, 37, 77, 8, marble, 0.44)
    art.form(slab(6, 27, 138, 8), marble)
    for (let x = 9; x < 142; x += 8) {
      art.part(slab(x, 28, 3.2, 6.4), shade(marble, 0.06), 'face', 0)
      for (const line of [1, 2.2])
        art.line(`M ${x + line} 28.6 L ${x + line} 34`, 0.4, fade(shade(art.lit(marble), -0.6), 0.5))
    }
    art.part(slab(5, 33.6, 140, 2.2), shade(marble, 0.12), 'bar', 0)
    const gable = ruined
      ? polygon([4, 25], [40, 13.6], [52, 10], [58, 14], [70, 13], [84, 18], [92, 16], [110, 16], [146, 25])
      : polygon([3, 25], [75, 1], [147, 25])
    art.form(gable, marble)
    if (!ruined) {
      art.fill(polygon([16, 23.4], [75, 5], [134, 23.4]), shade(art.lit(marble), -0.22))
      for (let figure = -8; figure <= 8; figure++) {
        const tall = 15 * (1 - Math.abs(figure) / 9.4)
        art.part(oval(75 + figure * 5.8, 23 - tall * 0.42, 1.7, tall * 0.42), shade(marble, 0.04), 'ball', 0)
      }
      art.line('M 3 25 L 75 1 L 147 25', 1.6, shade(art.lit(marble), 0.2))
    } else courses(art, gable, marble, 4)
    art.part(slab(3, 24.4, 144, 2.8), shade(marble, 0.14), 'bar', 0)
    snowOn(art, gable, 0.3)
    steps(art, 6, 144, 77, 88, 4, marble, 1.5)
  },
})
