import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const fries = thing({
  name: 'fries',
  nouns: ['fries', 'french fries', 'french fry', 'chips', 'fish and chips'],
  height: 0.14,
  view: [7.7, 8.4, 82.3, 100],
  paint(art) {
    const box = art.color('#d3302a', '#c92b2b')
    for (let stick = 0; stick < 26; stick++) {
      const front = stick / 26
      const x = 21 + ((stick * 29) % 49) + art.random.between(-2, 2)
      const top = 3 + front * 24 + Math.abs(x - 45) * 0.3 + art.random.between(0, 7)
      art.turned(x, 60, (x - 45) * 0.006 + art.random.between(-0.06, 0.06), () => {
        art.part(
          polygon([x - 3.4, top], [x + 2.4, top], [x + 2.4, 74], [x - 3.4, 74]),
          art.vary('#f2c14e', 0.12),
          'column',
          0.2,
        )
        art.fill(polygon([x + 2.4, top], [x + 4.4, top + 1.6], [x + 4.4, 74], [x + 2.4, 74]), art.lit('#c98a24'))
        art.fill(
          polygon([x - 3.4, top], [x - 1.4, top - 1.6], [x + 4.4, top + 1], [x + 2.4, top + 1.4]),
          art.lit('#fbe6a0'),
        )
      })
    }
    art.form('M 9 46 C 24 62 66 62 81 46 L 74 98 C 73 100 17 100 16 98 Z', box, 'column', 0.4)
    art.clip('M 9 46 C 24 62 66 62 81 46 L 74 98 L 16 98 Z', () => {
      for (const x of [27, 39, 51, 63]) art.line(`M ${x} 50 L ${45 + (x - 45) * 0.86} 100`, 3, fade('#ffffff', 0.5))
    })
    art.line('M 9 46 C 24 62 66 62 81 46', 1.2, fade(shade(art.lit(box), 0.6), 0.8))
  },
})
