import { polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

export const toaster = thing({
  name: 'toaster',
  nouns: ['toaster'],
  height: 0.2,
  view: [2, 3.6, 113, 81.9],
  paint(art) {
    const coat = art.color('#c3ccd3', '#c9463a', '#8fc1bd')
    const own = art.lit(coat)
    for (const x of [22, 58]) {
      art.part(`M ${x} 34 L ${x} 10 C ${x - 4} 2 ${x + 34} 2 ${x + 31} 10 L ${x + 31} 34 Z`, '#b9732f', 'face', 0.1)
      art.part(`M ${x + 3} 34 L ${x + 3} 11 C ${x} 5 ${x + 31} 5 ${x + 28} 11 L ${x + 28} 34 Z`, '#e2b068', 'face', 0)
    }
    art.form(
      'M 4 40 C 4 24 12 20 22 20 L 90 20 C 100 20 108 24 108 40 L 110 74 C 110 78 108 79 104 79 L 8 79 C 4 79 2 78 2 74 Z',
      coat,
      'column',
      1,
    )
    art.fill(slab(18, 21.4, 74, 4.6, 2.3), '#1a1214')
    art.fill(slab(18, 25, 74, 1.6, 0.8), fade(shade(own, 0.6), 0.8))
    art.part(slab(107, 36, 6, 12, 2), '#22242a', 'column', 0.4)
    art.part(slab(4, 76, 104, 6, 2), '#22242a', 'bar', 0.3)
    dot(art, 92, 64, 4.6, 4.6, '#22242a')
    art.fill(polygon([14, 34], [22, 30], [20, 72], [12, 72]), sheen(art, 0.5))
  },
})
