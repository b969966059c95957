import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { leaf } from '../fruit/stalk.ts'
import { fade, shade } from '../tones.ts'
import { paintServing } from './on-plate.ts'

/** A grilled steak with its marks on a plate, greens beside it. */
export const steak = thing({
  name: 'steak',
  nouns: ['steak', 'plate of steak', 'beef', 'meat', 'roast beef', 'pork chop'],
  height: 0.085,
  view: [2, 26.1, 118, 69],
  paint(art) {
    const meat = art.color('#7a3a22', '#6e3220')
    const own = art.lit(meat)
    paintServing(art, 60, 47, 58)
    for (const [x, angle] of [
      [30, -2.4],
      [28, -1.9],
      [34, -1.5],
    ] as const)
      leaf(art, x, 46, 20, 7, angle, '#6fae3c')
    art.part(oval(28, 47, 6.6, 6), '#d5301f', 'ball', 0.9)
    art.part(oval(40, 42, 5.6, 5), '#d5301f', 'ball', 0.9)
    art.patch(68, 54, 40, 9, '#201008', 0.5)
    const side = 'M 36 42 C 34 52 40 60 58 60 C 80 60 100 56 100 44 L 98 38 L 38 38 Z'
    art.form(side, shade(meat, -0.3), 'bar', 0.4)
    const top = 'M 36 42 C 36 30 54 26 68 27 C 84 27 100 32 100 43 C 100 51 86 52 76 53 C 62 56 38 54 36 42 Z'
    art.form(top, meat, 'top', 0.6)
    art.line('M 38 45 C 42 54 62 55 76 52 C 86 51 98 50 99 44', 2, fade(art.lit('#e8c69a'), 0.85))
    art.clip(top, () => {
      for (let mark = -2; mark < 9; mark++)
        art.line(`M ${28 + mark * 9} 60 L ${46 + mark * 9} 20`, 2.2, fade(shade(own, -0.75), 0.6))
      art.patch(60, 34, 24, 6, '#ffd9b0', 0.25)
    })
    art.part(polygon([64, 36], [76, 34], [79, 39], [67, 41]), '#f7dc7a', 'top', 0.6)
    art.patch(72, 42, 14, 3, '#ffe9a0', 0.5)
  },
})
