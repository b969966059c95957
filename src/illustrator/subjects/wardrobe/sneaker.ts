import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const upper = 'M 8 14 C 14 6 30 6 36 8 L 44 17 C 54 32 70 38 92 43 C 106 46 116 52 117 62 L 4 62 C 2 46 4 26 8 14 Z'

export const sneaker = thing({
  name: 'sneaker',
  nouns: [
    'sneaker',
    'shoe',
    'running shoe',
    'trainer',
    'sports shoe',
    'tennis shoe',
    'sneakers',
    'shoes',
    'running shoes',
  ],
  height: 0.14,
  view: [2, 5, 122, 75],
  paint(art) {
    const cloth = art.color('#d8402f', '#2d62b8', '#2c3038', '#e9ecee', '#2f9a78')
    const own = art.lit(cloth)
    const flash = art.lit(art.asked[1] ?? (cloth === '#e9ecee' ? '#2d62b8' : '#f7f6f1'))
    art.fill(oval(23, 12, 14, 5), shade(own, -0.65))
    art.form(upper, cloth, 'bar', 0.35)
    art.clip(upper, () => {
      art.fill('M 84 64 C 86 50 94 44 104 44 L 120 50 L 120 64 Z', shade(own, -0.14))
      art.fill('M 2 64 L 4 30 C 14 34 20 46 20 64 Z', shade(own, -0.18))
      art.line('M 24 58 C 40 60 62 52 76 40', 6, flash)
      art.patch(60, 64, 60, 10, '#08060f', 0.4)
    })
    art.part('M 36 8 L 44 17 C 54 32 68 37 80 40 L 74 46 C 58 44 46 36 38 24 L 30 14 Z', shade(cloth, 0.1), 'face', 0.3)
    for (let lace = 0; lace < 5; lace++) {
      const [x, y] = [40 + lace * 8, 15 + lace * 6 - lace * lace * 0.3]
      art.line(
        `M ${x - 3} ${y + 8} C ${x} ${y + 3} ${x + 3} ${y} ${x + 7} ${y + 1}`,
        2.2,
        shade(art.lit('#f6f5f0'), -0.06),
      )
    }
    art.part(
      'M 3 58 C 20 62 60 60 86 58 C 104 56 118 56 121 62 C 123 70 118 74 112 74 L 10 75 C 3 75 2 66 3 58 Z',
      '#f4f3ee',
      'bar',
      0.3,
    )
    art.line('M 5 69 C 40 71 90 70 119 68', 1.6, fade(shade(own, -0.1), 0.8))
    art.line('M 10 16 C 16 10 28 9 35 12', 1.2, fade(shade(own, 0.6), 0.6))
  },
})
