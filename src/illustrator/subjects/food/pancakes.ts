import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { paintServing } from './on-plate.ts'
import { paintToppings } from './toppings.ts'

/** A stack with butter and syrup running down, on its plate. */
export const pancakes = thing({
  name: 'pancakes',
  nouns: ['pancake', 'pancakes', 'stack of pancakes', 'plate of pancakes', 'pile of pancakes', 'crepe'],
  height: 0.13,
  view: [2, 9.1, 118, 94.9],
  paint(art, details) {
    const cake = art.color('#d9994c', '#d08c40')
    const own = art.lit(cake)
    paintServing(art, 60, 73, 58)
    art.patch(60, 78, 48, 10, '#3a2010', 0.45)
    for (let layer = 5; layer >= 0; layer--) {
      const y = 24 + layer * 9.4
      const x = 60 + art.random.between(-1.6, 1.6)
      const rx = 41 + art.random.between(-1, 1.4)
      art.form(
        `M ${x - rx} ${y} C ${x - rx} ${y + 20} ${x + rx} ${y + 20} ${x + rx} ${y} L ${x + rx} ${y + 5} C ${x + rx} ${y + 25} ${x - rx} ${y + 25} ${x - rx} ${y + 5} Z`,
        '#f0cf8c',
        'column',
        0.1,
      )
      art.line(
        `M ${x - rx} ${y + 5.4} C ${x - rx} ${y + 25} ${x + rx} ${y + 25} ${x + rx} ${y + 5.4}`,
        1.8,
        fade(shade(own, -0.25), 0.9),
      )
      art.form(oval(x, y, rx, 14.6), cake, 'top', 0.2)
    }
    art.fill(oval(60, 23.4, 37, 12), fade(art.lit('#8f4a16'), 0.35))
    const drips =
      'M 24 22 C 26 10 94 10 96 22 C 97 26 95 30 94 34 L 93 50 C 92 55 88 55 87.6 50 L 87 40 C 84 36 80 38 78 41 L 77 64 C 76 69 71 69 70.6 64 L 70 42 C 66 39 60 40 56 41 L 55 52 C 54 57 49.6 57 49 52 L 48 41 C 43 40 40 36 38 37 L 37 46 C 36 50 32 50 31.6 46 L 31 34 C 27 31 23 26 24 22 Z'
    art.fill(drips, blend(art, [24, 12], [96, 66], fade(art.lit('#d68a26'), 0.9), fade(art.lit('#8f420f'), 0.92)))
    for (const [x, y] of [
      [90, 38],
      [73.4, 46],
      [52, 44],
      [34, 38],
    ] as const)
      art.line(`M ${x - 1.4} ${y} L ${x - 1.4} ${y + 8}`, 1, fade('#ffe7b4', 0.75))
    art.patch(44, 18, 20, 5, '#ffe7b4', 0.55)
    art.part(polygon([51, 14], [66, 11], [73, 17], [58, 21]), '#fbe48c', 'top', 0.6)
    art.fill(polygon([51, 14], [58, 21], [58, 26], [51, 19]), art.lit('#e0b850'))
    art.fill(polygon([58, 21], [73, 17], [73, 22], [58, 26]), art.lit('#f0cf68'))
    paintToppings(art, details, { x: 60, y: 18, rx: 34, ry: 10, piece: 6.4 })
  },
})
