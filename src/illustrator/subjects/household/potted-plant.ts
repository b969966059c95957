import { oval, polygon } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { leaf } from '../fruit/stalk.ts'
import { fade } from '../tones.ts'

const flowering =
  /^(?:orchid|rose|tulip|geranium|daisy|lavender|lily|hydrangea|begonia|violet|flower|daffodil|poppy|sunflower|azalea|carnation|marigold|petunia)$/
const petals = ['#d94f70', '#e8a13a', '#f4efe6', '#9a6fc4']

/** A leafy plant in its pot; of two colours the first is the pot's, and one alone is that of its flowers, too, unless it is green. */
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
    const asked = art.asked[1] ?? (art.asked[0] && !isGreen(art.asked[0]) && !small ? art.asked[0] : undefined)
    const blooms = flowering.test(art.noun.split(' ').at(-1)!)
    if (asked !== undefined || blooms) paintBlooms(art, asked ?? art.random.pick(petals))
    art.form(polygon([24, 90], [76, 90], [69, 127], [31, 127]), pot, 'column', 0.3)
    art.fill(polygon([23, 90], [77, 90], [76, 95], [24, 95]), 'rgba(20,8,4,0.35)')
    art.form('M 20 80 C 20 76 80 76 80 80 L 79 91 C 79 95 21 95 21 91 Z', pot, 'column', 0.4)
    art.fill(oval(50, 80, 27, 2.4), art.lit('#3a2618'))
    leaf(art, 44, 82, 25, 7.6, -2.75, '#5aa050')
    leaf(art, 56, 82, 25, 7.6, -0.42, '#5aa050')
    art.line('M 21 81 C 34 84.6 66 84.6 79 81', 1, fade('#ffffff', 0.4))
  },
})

function isGreen(color: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ]
  return green > red && green > blue
}

/** Flowers on stems over the leaves. */
function paintBlooms(art: Craft, color: string): void {
  const spots = [
    [50, 30],
    [26, 42],
    [74, 40],
    [38, 54],
    [64, 56],
    [14, 62],
    [86, 62],
  ] as const
  for (const [x, y] of spots) {
    art.line(`M 50 86 Q ${50 + (x - 50) * 0.4} ${y + 20} ${x} ${y}`, 1.6, art.lit('#4f7f3c'))
    const own = art.vary(color, 0.08)
    for (let petal = 0; petal < 5; petal++) {
      const turn = petal * 1.257 + x
      art.part(oval(x + Math.cos(turn) * 4.6, y + Math.sin(turn) * 4.2, 4.8, 4.4), own, 'ball', 0.2)
    }
    art.part(oval(x, y, 2.6, 2.4), '#f0c23a', 'ball', 0.3)
  }
}
