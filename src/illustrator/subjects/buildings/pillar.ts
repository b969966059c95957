import { drum, oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A fluted column with its base and its capital, broken off where it is a ruin. */
export const pillar = thing({
  name: 'pillar',
  nouns: ['pillar', 'column', 'greek column', 'roman column', 'stone column', 'pedestal column', 'ionic column'],
  habitat: 'ground',
  height: 4,
  view: [4, 2, 96, 220],
  paint(art) {
    const stone = art.color('#cfc6b6', '#d8d2c6')
    const own = art.lit(stone)
    art.form(slab(6, 208, 88, 12, 1), stone, 'bar', 0.1)
    art.form(slab(12, 198, 76, 10, 1), shade(stone, 0.06), 'bar', 0.1)
    art.form(drum(50, 188, 199, 33, 35, 0.1), stone, 'column', 0.1)
    art.form('M 24 34 L 76 34 L 79 190 L 21 190 Z', stone, 'column', 0.15)
    art.clip('M 24 34 L 76 34 L 79 190 L 21 190 Z', () => {
      for (let flute = 0; flute <= 8; flute++) {
        const share = Math.sin(((flute - 4) / 4.3) * 1.45)
        art.line(`M ${50 + share * 26} 38 L ${50 + share * 29} 186`, 2.4, fade(shade(own, -0.45), 0.6))
        art.line(`M ${51.6 + share * 26} 38 L ${51.6 + share * 29} 186`, 0.9, fade(shade(own, 0.5), 0.6))
      }
    })
    art.form(drum(50, 28, 36, 29, 26, 0.1), stone, 'column', 0.1)
    for (const x of [18, 82]) {
      art.form(oval(x, 22, 13, 12), stone, 'ball', 0.1)
      art.line(oval(x, 22, 8, 7.4), 1.4, fade(shade(own, -0.5), 0.8))
      art.line(oval(x, 22, 3.4, 3), 1.4, fade(shade(own, -0.5), 0.8))
    }
    art.form('M 14 10 L 86 10 L 88 20 C 70 27 30 27 12 20 Z', shade(stone, 0.05), 'bar', 0.1)
    art.form(slab(5, 2, 90, 10, 1), stone, 'bar', 0.1)
  },
})
