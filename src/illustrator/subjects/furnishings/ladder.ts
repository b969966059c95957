import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'

/** A stepladder standing on its own. */
export const ladder = thing({
  name: 'ladder',
  nouns: ['ladder', 'stepladder', 'step ladder', 'wooden ladder'],
  habitat: 'ground',
  height: 1.9,
  view: [3, 2, 71, 120],
  paint(art) {
    const rail = art.color('#b98550', '#a8703f', '#c9ccd0')
    art.form(polygon([42, 6], [46, 6], [70.6, 118], [66, 118]), rail, 'column', 0.2)
    art.form(polygon([33, 10], [36, 8], [56, 114], [52.6, 114]), rail, 'column', 0.2)
    art.form(polygon([50, 84], [63, 86], [63.6, 89], [50.6, 87]), rail, 'bar', 0.2)
    for (let rung = 0; rung < 6; rung++) {
      const y = 20 + rung * 16
      const [left, right] = [27 - rung * 3.6, 43 + rung * 1.2]
      art.form(polygon([left, y], [right, y], [right + 1, y + 4], [left - 1, y + 4]), rail, 'bar', 0.3)
    }
    art.form(polygon([25, 4], [30, 4], [8, 120], [3, 120]), rail, 'column', 0.3)
    art.form(polygon([40, 4], [45, 4], [53, 120], [48, 120]), rail, 'column', 0.3)
    art.form(polygon([23, 2], [48, 2], [49, 8], [22, 8]), rail, 'bar', 0.4)
  },
})
