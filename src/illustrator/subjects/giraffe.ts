import { createGrazer } from './animals/grazer-subject.ts'
import { giraffeBull } from './animals/grazers.data.ts'
import { limb, oval } from './animals/outline.ts'

/** A giraffe with its two horns of bone. */
export const giraffe = createGrazer({
  name: 'giraffe',
  nouns: ['giraffe'],
  young: ['calf'],
  browses: true,
  animalOf: () => giraffeBull,
  onHead(brush) {
    for (const x of [43, 39.6]) {
      brush.form(
        [
          {
            points: limb([
              [x, -192, 3],
              [x - 0.6, -198, 2.4],
              [x - 1, -202, 2.4],
            ]),
          },
        ],
        '#c79a62',
        { soft: 1 },
      )
      brush.form([{ points: oval(x - 1, -202.6, 2.2, 1.9) }], '#3f2a20', { soft: 1 })
    }
  },
})
