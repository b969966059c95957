import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const headphones = thing({
  name: 'headphones',
  nouns: ['headphones', 'headphone', 'headset', 'earphones'],
  height: 0.2,
  view: [3, 2, 97, 100],
  paint(art) {
    const shell = art.color('#2f3338', '#c9463a', '#e9edee', '#3f6e8f')
    const own = art.lit(shell)
    const band = 'M 14 62 C 8 -12 92 -12 86 62'
    art.line(band, 8, shade(own, -0.5))
    art.line(band, 6, own)
    art.line('M 16 44 C 18 0 82 0 84 44', 1.4, fade(shade(own, 0.7), 0.7))
    art.line('M 30 11 C 40 4 60 4 70 11', 5, shade(own, -0.6))
    for (const side of [-1, 1]) {
      const x = 50 + side * 35
      art.part(slab(x - 4 - side * -2, 40, 6, 22, 3), '#c3ccd3', 'column', 1)
      art.part(oval(x - side * 8, 74, 10, 24), '#1c1e22', 'ball', 0.2)
      art.form(oval(x + side * 1, 74, 11, 25.6), shell, 'ball', 0.8)
      art.part(oval(x + side * 3, 74, 6, 15), shade(shell, 0.14), 'ball', 0.9)
    }
  },
})
