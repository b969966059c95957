import { thing } from '../craft/thing.ts'
import { cookie } from '../food/cookie.ts'
import { paintDish } from './dish.ts'
import { paintInside } from './inside.ts'

/** Cookies heaped on a plate, seen as flat as the plate is. */
export const plateOfCookies = thing({
  name: 'plate-of-cookies',
  nouns: ['plate of cookies', 'plate of chocolate chip cookies', 'plate of biscuits'],
  height: 0.14,
  view: [2, 16, 98, 66],
  paint(art, details) {
    paintDish(art, 50, 47.6, 48, art.color('#f3efe6', '#dfe6ea'))
    art.context.save()
    art.context.scale(1, 0.52)
    for (const [x, y] of [
      [62, 95],
      [38, 94],
      [24, 80],
      [76, 80],
      [50, 79],
      [36, 63],
      [63, 64],
      [49, 48],
    ] as const) {
      art.patch(x, y + 6, 20, 16, '#1c0c04', 0.4)
      paintInside(art, cookie, details, x, y, 34)
    }
    art.context.restore()
  },
})
