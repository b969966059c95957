import { oval } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const fishingRod = thing({
  name: 'fishing-rod',
  nouns: ['fishing rod', 'fishing pole'],
  height: 1.4,
  view: [2, 2, 110, 120],
  paint(art) {
    const rod = art.color('#5a3a22', '#2f3338', '#2f6fb0')
    const own = art.lit(rod)
    art.line('M 98 4 C 106 30 104 62 102 84', 0.6, fade('#f4f4f4', 0.9))
    art.line('M 102 84 C 102 92 108 94 109 88 L 107 89', 1.2, art.lit('#8a939b'))
    art.part(oval(102.4, 74, 3.4, 5), '#d9463a', 'ball', 0.8)
    art.line('M 10 112 C 44 76 70 44 98 3', 3, shade(own, -0.4))
    art.line('M 10 112 C 44 76 70 44 98 3', 1.8, shade(own, 0.15))
    for (const [x, y] of [
      [52, 67],
      [70, 45],
      [86, 22],
    ] as const)
      art.line(oval(x + 2.4, y + 2, 2), 0.8, art.lit('#c3ccd3'))
    art.line('M 5 117 L 26 95', 6, art.lit('#b98550'))
    art.line('M 5 116 L 25 95', 1.6, fade('#f0d8b0', 0.7))
    art.line('M 26 95 L 34 86', 4.4, art.lit('#22242a'))
    dot(art, 37, 93, 8, 8, '#8a939b')
    dot(art, 37, 93, 3.4, 3.4, '#22242a')
    art.line('M 37 93 L 46 99', 1.6, art.lit('#c3ccd3'))
    dot(art, 47, 100, 2.6, 2.6, '#22242a')
  },
})
