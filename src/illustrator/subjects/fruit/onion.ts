import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const bulb =
  'M 47 26 C 30 34 4 38 4 66 C 4 86 24 100 50 100 C 76 100 96 86 96 66 C 96 38 70 34 53 26 C 54 16 57 8 62 2 L 50 7 L 42 3 C 46 10 48 18 47 26 Z'

export const onion = thing({
  name: 'onion',
  nouns: ['onion', 'red onion', 'shallot'],
  height: 0.085,
  view: [4, 2, 96, 106],
  paint(art) {
    const skin = art.color(art.noun.includes('red') ? '#8a2c54' : '#c98a3f')
    const own = art.lit(skin)
    for (const x of [-9, -4, 0, 5, 10])
      art.line(`M ${50 + x * 0.6} 98 C ${50 + x} 102 ${50 + x * 1.4} 102 ${50 + x * 1.6} 105`, 0.9, art.lit('#cbb58a'))
    art.form(bulb, skin, 'ball', 0.6)
    art.clip(bulb, () => {
      for (let line = -5; line <= 5; line++)
        art.line(
          `M 50 24 C ${50 + line * 11} 44 ${50 + line * 11} 82 50 101`,
          0.8,
          fade(shade(own, line % 2 ? -0.45 : 0.5), 0.4),
        )
    })
  },
})
