import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const scroll = thing({
  name: 'scroll',
  nouns: ['scroll', 'parchment', 'treasure map', 'ancient scroll'],
  height: 0.3,
  view: [2, 2, 128, 100],
  paint(art) {
    const vellum = art.color('#e2c88f', '#d8ba7c')
    const own = art.lit(vellum)
    const sheet = 'M 12 10 C 40 14 90 6 118 10 L 116 90 C 90 96 40 86 14 92 Z'
    art.form(sheet, vellum, 'face', 0)
    art.clip(sheet, () => {
      for (let stain = 0; stain < 12; stain++)
        art.patch(
          art.random.between(14, 116),
          art.random.between(14, 90),
          art.random.between(4, 14),
          art.random.between(3, 8),
          '#7a5220',
          0.16,
        )
      if (art.is('map')) {
        art.fill(
          'M 26 34 C 34 22 54 24 58 34 C 66 30 76 40 70 50 C 74 62 56 70 48 62 C 36 70 22 58 28 50 C 22 46 22 40 26 34 Z',
          fade(art.lit('#8aa05a'), 0.7),
        )
        art.line(
          'M 26 34 C 34 22 54 24 58 34 C 66 30 76 40 70 50 C 74 62 56 70 48 62 C 36 70 22 58 28 50 C 22 46 22 40 26 34 Z',
          1,
          art.lit('#5a3a1a'),
        )
        for (let dash = 0; dash < 9; dash++)
          art.line(
            `M ${36 + dash * 7} ${50 + Math.sin(dash) * 6} L ${39 + dash * 7} ${51 + Math.sin(dash + 0.4) * 6}`,
            1.5,
            art.lit('#8a2a1a'),
          )
        art.line('M 98 50 L 106 60 M 106 50 L 98 60', 2.4, '#b3202e')
        art.line('M 98 22 L 98 38 M 90 30 L 106 30 M 93 25 L 103 35 M 103 25 L 93 35', 0.9, art.lit('#5a3a1a'))
      } else
        for (let line = 0; line < 9; line++)
          art.line(
            `M 26 ${26 + line * 6.6} C 46 ${24 + line * 6.6} 76 ${28 + line * 6.6} ${line === 8 ? 66 : 104} ${26 + line * 6.6}`,
            1,
            fade('#4a3018', 0.7),
          )
    })
    for (const y of [2, 86]) {
      art.form(slab(6, y, 118, 14, 7), shade(vellum, 0.05), 'bar', 0.1)
      for (const x of [7, 123]) {
        art.part(oval(x, y + 7, 4.6, 6.8), shade(vellum, -0.2), 'ball', 0)
        art.line(
          `M ${x - 2} ${y + 7} C ${x - 2} ${y + 3} ${x + 3} ${y + 4} ${x + 2} ${y + 8}`,
          0.8,
          fade(shade(own, -0.6), 0.8),
        )
      }
    }
  },
})
