import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const pillow = thing({
  name: 'pillow',
  nouns: ['pillow', 'cushion', 'throw pillow'],
  height: 0.32,
  view: [3, 4, 127, 92],
  paint(art) {
    const cloth = art.color('#e8e0d2', '#7f9ab0', '#c9806a', '#8aa07a')
    const own = art.lit(cloth)
    const body =
      'M 6 10 C 3 4 10 4 16 8 C 46 16 84 16 114 8 C 120 4 127 4 124 10 C 116 36 116 60 124 86 C 127 92 120 92 114 88 C 84 80 46 80 16 88 C 10 92 3 92 6 86 C 14 60 14 36 6 10 Z'
    art.form(body, cloth, 'ball', 0.1)
    art.clip(body, () => {
      if (art.is('striped'))
        for (let stripe = 0; stripe < 9; stripe++)
          art.line(
            `M ${10 + stripe * 14} 0 C ${14 + stripe * 13} 40 ${14 + stripe * 13} 60 ${10 + stripe * 14} 96`,
            4,
            fade(art.lit(art.asked[1] ?? '#3f6e8f'), 0.8),
          )
      for (const [x, y, dx, dy] of [
        [12, 12, 26, 18],
        [118, 12, -26, 18],
        [12, 84, 26, -18],
        [118, 84, -26, -18],
      ] as const)
        for (const spread of [-0.5, 0, 0.5])
          art.line(
            `M ${x} ${y} C ${x + dx * 0.5} ${y + dy * 0.4} ${x + dx * (0.8 + spread * 0.3)} ${y + dy * (0.8 - spread * 0.6)} ${x + dx} ${y + dy * (1 - spread)}`,
            1.5,
            fade(shade(own, -0.45), 0.35),
          )
    })
    art.line(body, 0.9, fade(shade(own, -0.4), 0.6))
  },
})
