import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const key = thing({
  name: 'key',
  nouns: ['key', 'old key', 'skeleton key', 'house key'],
  height: 0.08,
  view: [2, 4, 120, 52],
  paint(art) {
    const brass = art.color('#c99a3a', '#b8862f', '#9aa6ae')
    art.form(slab(38, 23, 80, 9, 4), brass, 'bar', 1)
    art.form(polygon([92, 30], [98, 30], [98, 50], [92, 50]), brass, 'column', 1)
    art.form(
      polygon([104, 30], [118, 30], [118, 52], [112, 52], [112, 44], [109, 44], [109, 48], [104, 48]),
      brass,
      'column',
      1,
    )
    for (const x of [42, 84]) art.form(slab(x, 19, 5, 17, 2), brass, 'bar', 1)
    art.context.lineWidth = 8
    const ring = oval(22, 28, 17, 20)
    art.line(ring, 7.4, shade(art.lit(brass), -0.45))
    art.line(ring, 5.4, art.lit(brass))
    art.line(oval(21.4, 27, 17, 20), 1.4, fade(shade(art.lit(brass), 0.75), 0.9))
  },
})
