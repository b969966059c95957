import { leafOutline, oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { leaf, stalk } from './stalk.ts'

const body =
  'M 50 24 C 42 15 9 14 6 48 C 4 78 26 101 39 99 C 45 98 47 96 50 96 C 53 96 55 98 61 99 C 74 101 96 78 94 48 C 91 14 58 15 50 24 Z'

/** An apple with its stalk and a leaf; cut in half when `half`, `sliced` or `cut`. */
export const apple = thing({
  name: 'apple',
  nouns: ['apple', 'red apple', 'fruit', 'green apple', 'candy apple'],
  height: 0.09,
  view: [5.5, 3, 94.5, 99],
  paint(art) {
    const skin = art.color(...(art.is('green') ? ['#86b83a'] : ['#c4212b', '#cf3030', '#b81d30', '#9cba3c']))
    const own = art.lit(skin)
    const cut = art.is('half', 'sliced', 'cut', 'halved')
    art.form(body, skin, 'ball', 0.75)
    art.clip(body, () => {
      if (cut) {
        const flesh = art.lit('#f6edcf')
        art.fill(
          'M 50 30 C 42 20 16 20 13 49 C 11 74 30 94 40 93 C 45 92 48 90 50 90 C 52 90 55 92 60 93 C 70 94 89 74 87 49 C 84 20 58 20 50 30 Z',
          flesh,
        )
        art.patch(62, 76, 34, 26, '#c9a860', 0.35)
        art.line(
          'M 50 38 C 40 46 34 54 38 66 C 42 74 48 76 50 78 C 52 76 58 74 62 66 C 66 54 60 46 50 38',
          0.9,
          fade(shade(flesh, -0.3), 0.7),
        )
        for (const side of [-1, 1])
          art.part(leafOutline(50 + side * 5, 66, 14, 4, -Math.PI / 2 + side * 0.35), '#5a3218', 'ball', 0.7)
        return
      }
      // Streaks of the other ripeness run from the hollow of the stalk.
      for (let streak = 0; streak < 22; streak++) {
        const x = art.random.between(12, 88)
        art.line(
          `M ${50 + (x - 50) * 0.35} 26 C ${x} 34 ${x + (x - 50) * 0.12} 60 ${50 + (x - 50) * 0.9} ${art.random.between(56, 92)}`,
          0.9,
          fade(shade(own, streak % 2 ? 0.4 : -0.4), 0.2),
        )
      }
      art.patch(50, 24, 24, 10, shade(own, -0.7), 0.75)
      art.patch(50, 100, 40, 12, shade(own, -0.6), 0.4)
      for (let speck = 0; speck < 26; speck++)
        art.fill(oval(art.random.between(14, 86), art.random.between(32, 92), 0.5), fade(shade(own, 0.6), 0.45))
    })
    stalk(art, 'M 50 27 C 50 18 52 10 57 5', 3.4)
    if (!art.is('candy')) leaf(art, 53, 15, 30, 9, -0.3)
  },
})
