import { leafOutline, oval } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { leaf } from '../fruit/stalk.ts'
import { paintBowlInside, paintBowlOutside } from '../tableware/dish.ts'
import { fade } from '../tones.ts'
import { paintToppings } from './toppings.ts'

/** Leaves, tomatoes, cucumber and onion in a bowl. */
export const salad = thing({
  name: 'salad',
  nouns: ['salad', 'bowl of salad', 'plate of salad', 'caesar salad', 'greek salad', 'vegetable salad', 'lettuce'],
  height: 0.16,
  view: [3.1, 12.4, 96.9, 86.5],
  paint(art, details) {
    const glaze = art.color('#e9dfcd', '#8a5a34', '#3f6e8f')
    paintBowlInside(art, 50, 42, 46, glaze)
    for (let each = 0; each < 40; each++) {
      const near = each / 40
      const angle = art.random.between(-2.9, -0.25)
      const [x, y] = [50 + art.random.between(-32, 32), 44 - (1 - near) * 14 + near * 6]
      leaf(
        art,
        x,
        y,
        art.random.between(15, 23),
        art.random.between(5, 8),
        angle,
        each % 5 === 0 ? '#7a3048' : each % 2 ? '#6fae3c' : '#8fc454',
      )
    }
    for (const [x, y] of [
      [30, 26],
      [66, 22],
      [76, 38],
      [46, 38],
      [20, 40],
    ] as const) {
      dot(art, x, y, 7, 6.6, '#d5301f')
    }
    for (const [x, y] of [
      [52, 22],
      [36, 40],
      [62, 38],
    ] as const) {
      art.part(oval(x, y, 8, 5.6), '#4f8a36', 'ball', 0.3)
      art.fill(oval(x, y - 0.4, 7, 4.8), art.lit('#dcebb4'))
      art.fill(oval(x, y - 0.4, 3.4, 2.2), fade(art.lit('#b5d488'), 0.9))
    }
    for (let ring = 0; ring < 5; ring++)
      art.line(oval(24 + ring * 13, 34 + (ring % 2) * 8, 5, 3), 1.1, fade(art.lit('#c27aa8'), 0.9))
    for (let crumb = 0; crumb < 8; crumb++)
      art.part(leafOutline(art.random.between(20, 76), art.random.between(24, 46), 5, 2.4, 0.4), '#faf5ea', 'ball', 0)
    paintToppings(art, details, { x: 50, y: 33, rx: 34, ry: 12, piece: 6 })
    paintBowlOutside(art, 50, 42, 46, 86, glaze, art.asked[1])
  },
})
