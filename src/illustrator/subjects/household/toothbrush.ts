import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const toothbrush = thing({
  name: 'toothbrush',
  nouns: ['toothbrush'],
  height: 0.05,
  view: [2, 2, 150, 32],
  paint(art) {
    const grip = art.color('#2f86c9', '#e0526a', '#3fae7a', '#f0f2f3')
    const own = art.lit(grip)
    for (let tuft = 0; tuft < 9; tuft++) {
      const tall = tuft === 8 || tuft === 0 ? 2 : 3.6 - (tuft % 2) * 1.4
      art.part(
        slab(111 + tuft * 4, tall, 3.8, 20 - tall, 1.2),
        tuft % 3 === 1 ? shade(grip, 0.45) : '#f4f6f7',
        'column',
        0.1,
      )
    }
    art.form(
      'M 2 25 C 2 18 16 17 34 19 C 60 22 80 23 104 19 L 146 17.6 C 151 18 151 27 146 27 L 106 28 C 84 30 62 33 34 32 C 14 32 2 32 2 25 Z',
      grip,
      'bar',
      0.8,
    )
    art.fill(
      'M 12 24 C 20 21 38 22 58 25.4 C 40 29 20 29 12 27 Z',
      fade(shade(own, grip === '#f0f2f3' ? -0.35 : 0.6), 0.75),
    )
    art.line('M 106 20.4 L 146 19.4', 0.8, fade('#ffffff', 0.6))
  },
})
