import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const newspaper = thing({
  name: 'newspaper',
  nouns: ['newspaper', 'newspaper front page', 'tabloid'],
  height: 0.4,
  view: [2, 2, 92, 120],
  paint(art) {
    const paper = art.color('#ece6d8')
    const own = art.lit(paper)
    art.part(polygon([88, 6], [92, 8], [92, 120], [86, 118]), shade(paper, -0.25))
    art.form(polygon([2, 2], [89, 2], [88, 119], [2, 119]), paper, 'face', 0)
    const ink = '#2a2622'
    art.fill(slab(9, 8, 74, 11), fade(ink, 0.85))
    art.line('M 9 23 L 83 23 M 9 25 L 83 25', 0.6, fade(ink, 0.8))
    art.fill(slab(9, 29, 60, 5), fade(ink, 0.75))
    art.fill(slab(9, 37, 44, 5), fade(ink, 0.75))
    art.fill(slab(38, 47, 45, 32), fade(ink, 0.45))
    art.fill('M 38 79 L 52 60 L 60 70 L 68 56 L 83 79 Z', fade(ink, 0.5))
    for (let line = 0; line < 22; line++) {
      art.line(`M 9 ${48 + line * 3.2} L ${line % 7 === 6 ? 26 : 34} ${48 + line * 3.2}`, 0.9, fade(ink, 0.55))
      if (line > 10)
        art.line(
          `M 38 ${48 + line * 3.2} L ${line % 6 === 5 ? 52 : 59} ${48 + line * 3.2} M 63 ${48 + line * 3.2} L ${line % 5 === 4 ? 74 : 83} ${48 + line * 3.2}`,
          0.9,
          fade(ink, 0.55),
        )
    }
    art.line('M 2 61 L 89 61', 0.7, fade(shade(own, -0.5), 0.5))
  },
})
