import { oval, starOutline } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { leaf } from './stalk.ts'

const berries = [
  [44, 24, 20],
  [76, 40, 19],
  [24, 52, 21],
  [56, 58, 22],
  [84, 66, 15],
] as const

/** A handful of blueberries and their leaves. */
export const blueberries = thing({
  name: 'blueberries',
  nouns: ['blueberry', 'blueberries', 'bilberry'],
  height: 0.045,
  view: [3, 3, 99, 81],
  paint(art) {
    const skin = art.color('#3d4f9a', '#42549c')
    leaf(art, 58, 36, 40, 14, -0.85)
    leaf(art, 44, 30, 40, 14, -2.5, '#5fa044')
    for (const [x, y, radius] of berries) {
      const own = art.lit(skin)
      art.form(oval(x, y, radius, radius * 0.96), art.vary(skin, 0.08), 'ball', 0.25)
      art.patch(x + art.lightX * radius * 0.3, y - radius * 0.25, radius * 0.7, radius * 0.6, shade(own, 0.6), 0.4)
      art.fill(starOutline(x + radius * 0.15, y - radius * 0.1, radius * 0.42, radius * 0.24, 5), shade(own, -0.45))
      art.fill(oval(x + radius * 0.15, y - radius * 0.08, radius * 0.2, radius * 0.17), fade('#0c1026', 0.8))
    }
  },
})
