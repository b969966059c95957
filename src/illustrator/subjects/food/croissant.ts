import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const lobes = [
  'M 2 62 C 4 50 14 44 24 44 C 30 48 28 60 22 68 C 16 76 6 76 2 70 Z',
  'M 118 62 C 116 50 106 44 96 44 C 90 48 92 60 98 68 C 104 76 114 76 118 70 Z',
  'M 14 54 C 16 36 28 26 40 26 C 46 34 42 54 34 64 C 26 70 16 66 14 54 Z',
  'M 106 54 C 104 36 92 26 80 26 C 74 34 78 54 86 64 C 94 70 104 66 106 54 Z',
  'M 28 48 C 30 24 44 14 58 14 C 64 26 58 50 48 60 C 38 64 28 60 28 48 Z',
  'M 92 48 C 90 24 76 14 62 14 C 56 26 62 50 72 60 C 82 64 92 60 92 48 Z',
  'M 42 40 C 42 18 52 10 60 10 C 68 10 78 18 78 40 C 78 54 70 60 60 60 C 50 60 42 54 42 40 Z',
] as const

export const croissant = thing({
  name: 'croissant',
  nouns: ['croissant', 'pastry', 'danish'],
  height: 0.075,
  view: [2, 10, 118, 75],
  paint(art) {
    const crust = art.color('#c97f33', '#c2762c', '#d08b3e')
    const own = art.lit(crust)
    lobes.forEach((lobe, index) => {
      art.form(lobe, art.vary(crust, 0.05), 'ball', 0.5)
      art.clip(lobe, () => {
        for (let flake = 0; flake < 7; flake++) {
          const y = 16 + flake * 9
          const lean = index === 6 ? 0 : index % 2 === 0 ? 7 : -7
          art.line(
            `M ${2 + lean} ${y + 10} C 40 ${y - lean} 80 ${y + lean} ${118 + lean} ${y + 10}`,
            1.2,
            fade(flake % 2 ? shade(own, 0.55) : shade(own, -0.5), 0.3),
          )
        }
      })
    })
  },
})
