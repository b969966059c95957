import { thing } from '../craft/thing.ts'
import { stalk } from '../fruit/stalk.ts'
import { fade, shade } from '../tones.ts'

export const acorn = thing({
  name: 'acorn',
  nouns: ['acorn', 'hazelnut', 'nut'],
  height: 0.035,
  view: [4, 1, 76, 106],
  paint(art) {
    const nut = art.color('#b8783a', '#a8682c')
    art.form(
      'M 10 42 C 8 70 22 92 37 99 C 38 102 39 106 40 106 C 41 106 42 102 43 99 C 58 92 72 70 70 42 Z',
      nut,
      'ball',
      0.8,
    )
    const cap = 'M 4 42 C 4 22 20 12 40 12 C 60 12 76 22 76 42 C 68 50 12 50 4 42 Z'
    art.part(cap, '#7a5230', 'ball', 0.1)
    art.clip(cap, () => {
      for (let row = 0; row < 6; row++)
        for (let scale = -6; scale <= 6; scale++) {
          const [x, y] = [40 + (scale + (row % 2) * 0.5) * 6.4, 16 + row * 6]
          art.line(
            `M ${x - 3} ${y - 2} C ${x - 2} ${y + 3} ${x + 2} ${y + 3} ${x + 3} ${y - 2}`,
            1,
            fade(shade(art.lit('#7a5230'), -0.6), 0.7),
          )
          art.line(
            `M ${x - 2} ${y - 2.6} C ${x - 1} ${y - 0.6} ${x + 1} ${y - 0.6} ${x + 2} ${y - 2.6}`,
            0.7,
            fade('#d9b88a', 0.6),
          )
        }
    })
    stalk(art, 'M 40 13 C 40 8 42 5 44 2.4', 3.4)
  },
})
