import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A bar half out of its wrapper. */
export const chocolate = thing({
  name: 'chocolate',
  nouns: ['chocolate', 'chocolate bar', 'bar of chocolate', 'candy bar'],
  height: 0.13,
  view: [4, 3, 76, 117],
  paint(art) {
    const white = art.is('white')
    const bar = white ? '#f0e2c0' : art.is('dark') ? '#3a1d12' : '#5f341f'
    const own = art.lit(bar)
    art.part(polygon([8, 3.6], [64, 3.6], [72, 12], [72, 80], [8, 80]), bar, 'face', 0.5)
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 3; column++) {
        const [x, y] = [11 + column * 20, 7 + row * 19]
        if (row === 0 && column === 2) continue
        art.part(polygon([x, y], [x + 18, y], [x + 18, y + 17], [x, y + 17]), shade(bar, 0.06), 'face', 0.5)
        art.fill(
          polygon([x + 3, y + 3], [x + 15, y + 3], [x + 15, y + 14], [x + 3, y + 14]),
          fade(shade(own, 0.35), 0.3),
        )
        art.line(`M ${x + 3} ${y + 14} L ${x + 15} ${y + 14} L ${x + 15} ${y + 3}`, 0.8, fade(shade(own, -0.6), 0.7))
      }
    const foil = polygon([5, 56], [14, 51], [24, 58], [34, 50], [46, 58], [58, 51], [75, 57], [75, 66], [5, 66])
    art.part(foil, '#c9ced6', 'face', 1)
    const wrap = polygon([5, 62], [75, 62], [75.6, 116.6], [4.4, 116.6])
    art.part(wrap, art.color('#7a2030', '#24406b', '#5a3a22'), 'face', 0.6)
    art.line('M 12 82 L 68 82 M 12 98 L 68 98', 1.4, art.lit('#e3bd62'))
    art.line('M 22 90 L 58 90', 3.4, art.lit('#e3bd62'))
  },
})
