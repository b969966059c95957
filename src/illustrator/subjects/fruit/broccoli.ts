import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

const heads = [
  [50, 24, 22],
  [26, 34, 19],
  [76, 33, 20],
  [16, 48, 14],
  [86, 48, 13],
  [38, 46, 18],
  [64, 46, 18],
  [50, 40, 18],
] as const

/** A floret: a crown of small buds on a pale branching stalk. */
export const broccoli = thing({
  name: 'broccoli',
  nouns: ['broccoli', 'broccoli floret', 'cauliflower'],
  height: 0.14,
  view: [1, 1, 99, 100],
  paint(art) {
    const white = art.noun === 'cauliflower'
    const crown = art.color(white ? '#efe8d2' : '#3f7a2e', white ? '#efe8d2' : '#377030')
    const stem = white ? '#d5dfae' : '#a3c26a'
    art.form(
      'M 38 98 C 36 84 38 74 26 60 L 18 54 L 28 48 L 50 56 L 72 48 L 84 54 L 74 61 C 63 74 64 84 62 98 C 58 101 42 101 38 98 Z',
      art.asked[0] ? shade(crown, 0.35) : stem,
      'column',
      0.2,
    )
    art.line('M 48 96 C 47 84 46 74 34 60 M 54 96 C 55 84 56 74 66 60', 1.2, shade(art.lit(stem), -0.25))
    art.patch(50, 62, 38, 12, '#0a200a', 0.5)
    for (const [x, y, radius] of heads) {
      art.form(oval(x, y, radius, radius * 0.86), shade(crown, -0.2), 'ball', 0)
      for (let bud = 0; bud < 38; bud++) {
        const far = Math.sqrt((bud + 0.5) / 38)
        const angle = bud * 2.39996
        const [bx, by] = [Math.cos(angle) * far, Math.sin(angle) * far]
        const light = (bx * art.lightX - by) * 0.26
        const size = radius * art.random.between(0.13, 0.19)
        art.fill(oval(x + bx * radius * 0.96, y + by * radius * 0.82, size), shade(art.lit(crown), light - 0.16))
        art.fill(
          oval(x + bx * radius * 0.96 + art.lightX * size * 0.3, y + by * radius * 0.82 - size * 0.34, size * 0.52),
          shade(art.lit(crown), light + 0.16),
        )
      }
    }
  },
})
