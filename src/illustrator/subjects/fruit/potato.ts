import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const outline = 'M 4 40 C 2 20 20 4 44 4 C 66 2 96 10 97 34 C 98 56 80 70 56 70 C 34 72 6 66 4 40 Z'

export const potato = thing({
  name: 'potato',
  nouns: ['potato', 'sweet potato', 'yam'],
  height: 0.075,
  view: [3.4, 3, 97, 70.4],
  paint(art) {
    const skin = art.color(art.is('sweet', 'yam') ? '#b5603c' : '#c39a5e')
    const own = art.lit(skin)
    art.form(outline, skin, 'ball', 0.1)
    art.clip(outline, () => {
      for (let speck = 0; speck < 70; speck++)
        art.fill(
          oval(art.random.between(4, 96), art.random.between(6, 68), art.random.between(0.3, 0.9)),
          fade(shade(own, -0.5), 0.4),
        )
      for (const [x, y] of [
        [30, 24],
        [58, 18],
        [74, 40],
        [46, 48],
        [20, 46],
      ] as const) {
        art.patch(x, y + 1, 6, 3.4, shade(own, -0.6), 0.5)
        art.fill(oval(x, y + 0.6, 2.6, 0.9), fade(shade(own, -0.6), 0.55))
      }
    })
  },
})
