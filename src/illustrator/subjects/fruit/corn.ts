import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { leaf } from './stalk.ts'

const cob = 'M 30 2 C 42 2 50 26 50 56 C 50 82 42 100 30 100 C 18 100 10 82 10 56 C 10 26 18 2 30 2 Z'

export const corn = thing({
  name: 'corn',
  nouns: ['corn', 'ear of corn', 'corn on the cob', 'corn cob', 'maize'],
  height: 0.2,
  view: [2, 2, 58, 118],
  paint(art) {
    const grain = art.color('#f2c230', '#efb92a')
    art.form(cob, shade(grain, -0.3), 'column', 0.3)
    art.clip(cob, () => {
      for (let row = 0; row < 24; row++)
        for (let column = -4; column <= 4; column++) {
          const angle = (column + (row % 2) * 0.5) / 4.4
          if (Math.abs(angle) > 1.05) continue
          const [x, y] = [30 + Math.sin(angle * 1.5) * 20, 5 + row * 4.2]
          const half = 2.9 * Math.cos(angle * 1.3) + 0.5
          const own = shade(art.lit(grain), angle * art.lightX * 0.3 + art.random.between(-0.05, 0.08))
          art.fill(oval(x, y, half, 2.3), own)
          art.fill(oval(x + art.lightX * 0.5, y - 0.7, half * 0.5, 0.8), fade(shade(own, 0.7), 0.7))
        }
    })
    leaf(art, 26, 114, 54, 13, -2.02)
    leaf(art, 34, 114, 54, 13, -1.12, '#68a347')
    art.part(
      'M 12 70 C 16 94 24 100 30 104 C 36 100 44 94 48 70 C 54 96 46 112 36 118 L 24 118 C 14 112 6 96 12 70 Z',
      '#5c9a3e',
      'column',
      0.3,
    )
    art.line('M 30 106 L 30 117 M 22 98 L 25 116 M 38 98 L 35 116', 0.7, fade(shade(art.lit('#5c9a3e'), 0.5), 0.6))
  },
})
