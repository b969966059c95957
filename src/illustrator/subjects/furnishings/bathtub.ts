import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { porcelain } from './porcelain.ts'

export const bathtub = thing({
  name: 'bathtub',
  nouns: ['bathtub', 'bath', 'tub', 'clawfoot bathtub'],
  habitat: 'ground',
  height: 0.75,
  view: [2, 2, 152, 78],
  mouth: [77, 31, 69, 6.4],
  paint(art) {
    const glaze = art.color(...porcelain)
    const own = art.lit(glaze)
    for (const x of [30, 122])
      art.part(
        `M ${x - 7} 62 L ${x + 7} 62 C ${x + 6} 70 ${x + 9} 72 ${x + 8} 78 L ${x - 6} 78 C ${x - 2} 72 ${x - 6} 70 ${x - 7} 62 Z`,
        '#c9a14a',
        'column',
        1,
      )
    art.line('M 136 26 L 136 8 C 136 2 122 2 122 10', 3.4, art.lit('#c9a14a'))
    art.line('M 135.4 26 L 135.4 9 C 135 4 124 4 123 10', 0.9, fade('#fff2c8', 0.8))
    art.part(slab(128, 22, 16, 3, 1.5), '#c9a14a', 'bar', 1)
    art.form('M 7 32 C 10 54 22 68 44 70 L 110 70 C 132 68 144 54 147 32 Z', glaze, 'ball', 0.8)
    art.form(oval(77, 30, 75, 9), glaze, 'top', 0.8)
    art.fill(oval(77, 31, 69, 6.4), shade(own, -0.3))
    art.fill(oval(77, 32.4, 66, 4.8), art.lit('#9fcfdd'))
    if (art.is('bubble', 'bubbles', 'foam', 'full') || art.random.chance(0.6))
      for (let bubble = 0; bubble < 26; bubble++) {
        const x = art.random.between(20, 128)
        art.part(
          oval(x, 27 + art.random.between(-5, 3), art.random.between(4, 8), art.random.between(3, 6)),
          '#f7fbff',
          'ball',
          0.4,
        )
      }
    art.line('M 4 33 C 30 42 124 42 150 33', 2.4, fade(shade(own, 0.5), 0.9))
  },
})
