import { leafOutline, oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const loaf = 'M 4 58 C 2 30 24 12 60 12 C 96 12 118 30 116 58 C 116 70 108 72 98 72 L 22 72 C 12 72 4 70 4 58 Z'
const slice =
  'M 14 46 C 2 42 2 20 18 14 C 34 4 66 4 82 14 C 98 20 98 42 86 46 L 84 90 C 84 94 80 96 76 96 L 24 96 C 20 96 16 94 16 90 Z'
const baguette = 'M 4 34 C 6 20 30 12 100 12 C 170 12 194 20 196 34 C 194 46 172 50 100 50 C 28 50 6 46 4 34 Z'

/** A scored loaf; a baguette; a slice, as toast or when sliced. */
export const bread = thing({
  name: 'bread',
  nouns: ['bread', 'loaf of bread', 'loaf', 'baguette', 'toast', 'slice of bread', 'sourdough', 'slice of toast'],
  height: ({ noun }) => (/toast|slice/.test(noun) ? 0.11 : noun === 'baguette' ? 0.09 : 0.13),
  view: ({ noun }) =>
    /toast|slice/.test(noun) ? [4.6, 6, 95.4, 96] : noun === 'baguette' ? [4, 12, 196, 50] : [3.8, 12, 116.2, 72],
  paint(art) {
    const crust = art.color('#c4803a', '#b9732f', '#cf8f48')
    const own = art.lit(crust)
    if (/toast|slice/.test(art.noun)) {
      art.form(slice, crust, 'face', 0.1)
      art.context.save()
      art.context.translate(50, 51)
      art.context.scale(0.89, 0.89)
      art.context.translate(-50, -51)
      art.part(slice, art.asked[0] ? shade(crust, 0.3) : art.noun.includes('toast') ? '#dba45a' : '#f5e4bc', 'face', 0)
      art.clip(slice, () => {
        for (let hole = 0; hole < 90; hole++)
          art.patch(
            art.random.between(10, 90),
            art.random.between(10, 92),
            art.random.between(0.8, 2.6),
            art.random.between(0.6, 1.8),
            '#a8763a',
            0.4,
          )
      })
      art.context.restore()
      return
    }
    const long = art.noun === 'baguette'
    const body = long ? baguette : loaf
    const [left, right, top, middle] = long ? [4, 196, 12, 30] : [4, 116, 12, 40]
    art.form(body, crust, 'ball', 0.25)
    art.clip(body, () => {
      const cuts = long ? 6 : 4
      for (let cut = 0; cut < cuts; cut++) {
        const x = left + ((cut + 0.5) / cuts) * (right - left)
        const gash = leafOutline(x - 13, middle + 4, long ? 30 : 34, long ? 5 : 7, -0.75)
        art.fill(gash, shade(own, -0.5))
        art.fill(leafOutline(x - 11, middle + 3, long ? 28 : 31, long ? 3.6 : 5, -0.75), art.lit('#f0d49a'))
        art.line(`M ${x - 12} ${middle + 2} L ${x + 8} ${middle - 17}`, 1, fade(shade(own, 0.6), 0.6))
      }
      for (let flour = 0; flour < 90; flour++)
        art.fill(
          oval(art.random.between(left, right), art.random.between(top, middle + 20), art.random.between(0.4, 1.1)),
          fade('#fff6e0', 0.4),
        )
    })
  },
})
