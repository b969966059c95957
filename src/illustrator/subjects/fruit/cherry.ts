import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { leaf, stalk } from './stalk.ts'

/** A pair on one stalk. */
export const cherry = thing({
  name: 'cherry',
  nouns: ['cherry', 'pair of cherries'],
  height: 0.06,
  view: [3, 2, 95.2, 97.8],
  paint(art) {
    const skin = art.color('#a8142a', '#b81f2b', '#8a1226')
    for (const [x, y, path] of [
      [25, 76, 'M 58 7 C 46 20 30 40 26 60'],
      [73, 74, 'M 58 7 C 62 22 70 40 73 57'],
    ] as const) {
      art.form(oval(x, y, 22, 21.6), art.vary(skin), 'ball', 0.95)
      art.patch(x + 0.6, y - 17, 8, 4, shade(art.lit(skin), -0.75), 0.8)
      stalk(art, path, 2.2, '#5f7a34')
    }
    leaf(art, 58, 8, 37, 11, 0.32)
    stalk(art, 'M 54 4 L 62 8', 4, '#6b4a2a')
  },
})
