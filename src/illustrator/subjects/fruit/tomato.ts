import { leafOutline } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { stalk } from './stalk.ts'

const body = 'M 50 17 C 62 8 96 12 97 52 C 98 82 74 97 50 97 C 26 97 2 82 3 52 C 4 12 38 8 50 17 Z'

export const tomato = thing({
  name: 'tomato',
  nouns: ['tomato', 'cherry tomato'],
  height: 0.075,
  view: [3, 2, 97, 97],
  paint(art) {
    const skin = art.color('#d8301f', '#cf2a22', '#e04127')
    const own = art.lit(skin)
    art.form(body, skin, 'ball', 0.9)
    art.clip(body, () => {
      art.patch(50, 18, 26, 12, shade(own, -0.65), 0.7)
      art.patch(26, 30, 8, 26, shade(own, -0.4), 0.18)
      art.patch(76, 34, 8, 26, shade(own, -0.5), 0.2)
    })
    for (const angle of [2.9, 0.25, 2.3, 0.85, 1.55])
      art.part(leafOutline(50, 18, 24, 4.6, angle), art.vary('#4d8a34', 0.15), 'face', 0.4)
    stalk(art, 'M 50 19 C 50 12 52 8 56 4', 3, '#5a8a3a')
  },
})
