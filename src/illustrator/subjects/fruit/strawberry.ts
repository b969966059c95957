import { leafOutline } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { stalk } from './stalk.ts'

const body = 'M 42 18 C 60 8 84 22 80 46 C 77 70 54 98 43 100 C 32 98 8 70 4 46 C 0 22 24 8 42 18 Z'

export const strawberry = thing({
  name: 'strawberry',
  nouns: ['strawberry', 'raspberry', 'berry'],
  height: 0.05,
  view: [4, 0, 80.5, 99.5],
  paint(art) {
    const skin = art.color('#d3202c', '#c91c30', '#dc2f33')
    const own = art.lit(skin)
    art.form(body, skin, 'ball', 0.8)
    art.clip(body, () => {
      for (let row = 0; row < 8; row++) {
        for (let seed = -4; seed <= 4; seed++) {
          const x = 42 + (seed + (row % 2) * 0.5) * 10.4 * (1 - row * 0.045)
          const y = 25 + row * 9.6 - Math.abs(seed) ** 1.6 * 0.5
          art.context.fillStyle = fade(shade(own, -0.6), 0.55)
          art.context.beginPath()
          art.context.ellipse(x, y, 1.7, 2.4, 0, 0, 7)
          art.context.fill()
          art.context.fillStyle = art.lit('#f0cf6a')
          art.context.beginPath()
          art.context.ellipse(x, y + 0.4, 1, 1.6, 0, 0, 7)
          art.context.fill()
        }
      }
    })
    for (const angle of [2.75, 0.4, 2.1, 1.05, 1.6, -2.9, -0.2]) {
      art.part(leafOutline(42, 15, 25, 6, angle), art.vary('#4f9a3a', 0.14), 'face', 0.4)
    }
    stalk(art, 'M 42 16 C 42 10 44 5 47 2', 2.6, '#5f9a40')
  },
})
