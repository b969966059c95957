import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const envelope = thing({
  name: 'envelope',
  nouns: ['envelope', 'letter', 'mail', 'love letter'],
  height: 0.12,
  view: [2, 2, 128, 86],
  paint(art) {
    const paper = art.color('#f0e4cc', '#f7f3ea', '#d9b98a')
    const own = art.lit(paper)
    art.form(slab(2, 2, 126, 84, 2), paper, 'face', 0)
    art.fill(polygon([2, 86], [58, 40], [72, 40], [128, 86]), fade(shade(own, -0.25), 0.6))
    art.form(polygon([3, 86], [56, 44], [74, 44], [127, 86]), shade(paper, 0.05), 'face', 0)
    art.fill(polygon([2, 3], [65, 56], [128, 3]), fade(shade(own, -0.5), 0.4))
    art.form(polygon([2, 2], [65, 52], [128, 2]), shade(paper, 0.12), 'top', 0)
    art.part(oval(65, 48, 11, 10.6), '#b3202e', 'ball', 0.8)
    art.fill(
      'M 65 53 C 58 47 60 43 63 43.4 C 64 43.6 65 45 65 45.6 C 65 45 66 43.6 67 43.4 C 70 43 72 47 65 53 Z',
      fade('#5a0a14', 0.7),
    )
  },
})
