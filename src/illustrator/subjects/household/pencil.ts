import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const pencil = thing({
  name: 'pencil',
  nouns: ['pencil', 'crayon', 'colored pencil', 'coloured pencil'],
  height: 0.03,
  view: [2, 2, 122, 24],
  paint(art) {
    const paint = art.color('#efb322', '#d8412f', '#2f74c8')
    const own = art.lit(paint)
    const lead = art.is('crayon', 'colored', 'coloured') || art.asked[0] ? paint : '#2b2b2e'
    art.part(slab(2, 2, 12, 22, 4), '#e58a92', 'bar', 0.2)
    art.part(slab(11, 2, 10, 22), '#b9c0c6', 'bar', 1)
    for (const x of [13.4, 16, 18.6]) art.line(`M ${x} 2 L ${x} 24`, 0.6, fade('#30363c', 0.5))
    art.form('M 21 2 L 96 2 C 93 5 93 8 96 9.4 C 93 11 93 15 96 16.8 C 93 19 93 22 96 24 L 21 24 Z', paint, 'face', 0.5)
    art.fill(slab(21, 2, 73.6, 7.4), shade(own, 0.2))
    art.fill(slab(21, 16.8, 73.6, 7.2), shade(own, -0.3))
    art.part(
      'M 96 2 C 93 5 93 8 96 9.4 C 93 11 93 15 96 16.8 C 93 19 93 22 96 24 L 114 16 L 114 10 Z',
      '#e6c490',
      'bar',
      0.1,
    )
    art.part(polygon([112, 9.2], [122, 13], [112, 16.8]), lead, 'bar', 0.5)
    art.line('M 22 4.4 L 92 4.4', 0.8, fade('#ffffff', 0.5))
  },
})
