import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const blade = 'M 16 21 L 32 21 C 35 50 42 80 46 112 L 24 136 L 2 112 C 6 80 13 50 16 21 Z'

export const tie = thing({
  name: 'tie',
  nouns: ['tie', 'necktie'],
  height: 0.5,
  view: [2, 2, 46, 136],
  paint(art) {
    const silk = art.color('#274a86', '#8c2433', '#3a5a48', '#5b3f7a')
    const own = art.lit(silk)
    const stripe = art.lit(art.asked[1] ?? shade(silk, 0.55))
    art.form(blade, silk, 'column', 0.6)
    art.clip(blade, () => {
      if (art.random.chance(0.7) || art.is('striped'))
        for (let band = 0; band < 12; band++) {
          const y = 18 + band * 13
          art.line(`M -4 ${y + 18} L 54 ${y - 12}`, 2.4, stripe)
          art.line(`M -4 ${y + 21.4} L 54 ${y - 8.6}`, 0.7, fade(stripe, 0.8))
        }
      art.line('M 24 22 C 22 60 22 100 24 136', 5, fade(shade(own, 0.7), 0.14))
      art.patch(36, 80, 10, 60, '#06040f', 0.35)
    })
    art.form('M 10 4 C 18 2 30 2 38 4 L 33 21 C 28 25 20 25 15 21 Z', shade(silk, 0.05), 'column', 0.6)
    art.line('M 13 8 C 20 11 26 15 31 20', 1.8, stripe)
    art.line('M 15 21.4 C 20 25.4 28 25.4 33 21.4', 1.2, fade(shade(own, -0.7), 0.6))
  },
})
