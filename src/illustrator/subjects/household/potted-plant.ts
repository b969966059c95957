import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { leaf } from '../fruit/stalk.ts'
import { fade } from '../tones.ts'

/** A leafy plant in its pot; the colour asked for is the pot's. */
export const pottedPlant = thing({
  name: 'potted-plant',
  nouns: ['potted plant', 'houseplant', 'house plant', 'plant', 'plant pot', 'indoor plant', 'fern', 'succulent'],
  height: 0.65,
  view: ({ noun }) => (noun === 'succulent' ? [14, 49.7, 83.2, 127.4] : [-19.5, 12.7, 104, 127.4]),
  paint(art) {
    const pot = art.color('#c2673f', '#e6ddcc', '#4f6f7f', '#b8573a')
    const small = art.is('succulent')
    const count = small ? 22 : 26
    for (let each = 0; each < count; each++) {
      const near = each / count
      const angle = -Math.PI / 2 + (((each * 7) % count) / (count - 1) - 0.5) * (2.9 - near * 0.9)
      const length = (small ? 34 : 66) * (1 - near * 0.42)
      const [bx, by] = [50 + Math.cos(angle) * length * 0.34, 84 + Math.sin(angle) * length * 0.4]
      art.line(`M 50 86 L ${bx} ${by}`, 1.8, art.lit('#4a7a3a'))
      leaf(
        art,
        bx,
        by,
        length * 0.72,
        small ? 5 : 8.6,
        angle + art.random.between(-0.15, 0.15),
        art.vary(each % 2 ? '#4f8f4a' : '#3c7a44', 0.14),
      )
    }
    art.form(polygon([24, 90], [76, 90], [69, 127], [31, 127]), pot, 'column', 0.3)
    art.fill(polygon([23, 90], [77, 90], [76, 95], [24, 95]), 'rgba(20,8,4,0.35)')
    art.form('M 20 80 C 20 76 80 76 80 80 L 79 91 C 79 95 21 95 21 91 Z', pot, 'column', 0.4)
    art.fill(oval(50, 80, 27, 2.4), art.lit('#3a2618'))
    leaf(art, 44, 82, 25, 7.6, -2.75, '#5aa050')
    leaf(art, 56, 82, 25, 7.6, -0.42, '#5aa050')
    art.line('M 21 81 C 34 84.6 66 84.6 79 81', 1, fade('#ffffff', 0.4))
  },
})
