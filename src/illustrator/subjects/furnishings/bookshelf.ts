import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintWood } from '../wood.ts'

const bindings = [
  '#8f2b2f',
  '#1f4b6e',
  '#2f6b4f',
  '#5a3a6e',
  '#b0762b',
  '#23303f',
  '#c7664a',
  '#d8c49a',
  '#3d7a80',
  '#7a5230',
] as const

/** A case of books, some leaning, with a plant or a pot between them. */
export const bookshelf = thing({
  name: 'bookshelf',
  nouns: ['bookshelf', 'bookcase', 'shelf', 'book shelf', 'shelf of books', 'shelves', 'cabinet of books'],
  habitat: 'ground',
  height: 1.9,
  view: [0, 0, 76, 120],
  paint(art) {
    const timber = art.color('#8a5a34', '#a8703f', '#6e452a')
    const own = art.lit(timber)
    paintWood(art, slab(0, 0, 76, 120, 1), { x: 0, y: 0, width: 76, height: 120 }, own, timber, true)
    for (let row = 0; row < 5; row++) {
      const [top, floor] = [5 + row * 22.4, 24 + row * 22.4]
      art.fill(slab(5, top, 66, 19), shade(own, -0.62))
      art.fill(slab(5, top, 66, 4), 'rgba(10,4,2,0.45)')
      let x = 6
      const ornament = (row * 2 + 1) % 5
      let index = 0
      while (x < 67) {
        if (!art.is('empty') && index === 4 + ornament && x < 56) {
          art.part(
            polygon([x + 1, floor - 6], [x + 9, floor - 6], [x + 8, floor], [x + 2, floor]),
            '#c9d2c4',
            'column',
            0.6,
          )
          for (let leaf = 0; leaf < 5; leaf++)
            art.part(
              oval(x + 1 + leaf * 2, floor - 8 - (leaf % 2) * 2, 2.4, 2.2),
              leaf % 2 ? '#5f9a4a' : '#4a8040',
              'ball',
              0.2,
            )
          x += 11
        }
        if (art.is('empty')) break
        const width = art.random.between(2.6, 5)
        const height = art.random.between(11.5, 16.5)
        const tone = art.random.pick(bindings)
        if (x + width > 70.6) break
        art.turned(x, floor, index === 9 && x < 64 ? 0.16 : 0, () => {
          art.part(slab(x, floor - height, width - 0.3, height, 0.4), tone, 'column', 0.3)
          art.line(
            `M ${x + 0.5} ${floor - height + 2.4} L ${x + width - 0.8} ${floor - height + 2.4} M ${x + 0.5} ${floor - 2.6} L ${x + width - 0.8} ${floor - 2.6}`,
            0.6,
            fade('#e8cf8a', 0.8),
          )
        })
        x += index === 9 ? width + 2.4 : width
        index++
      }
      art.form(slab(3, floor, 70, 3.4), timber, 'bar', 0.2)
    }
    art.line(slab(0.5, 0.5, 75, 119, 1), 0.9, fade(shade(own, -0.7), 0.6))
  },
})
