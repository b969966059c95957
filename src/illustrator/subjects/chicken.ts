import { createAnimal, wordsOf } from './animals/animal.ts'
import { paintBird } from './animals/bird.ts'
import { layingHen } from './animals/birds.data.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { paintHatchling } from './animals/hatchling.ts'
import type { Point } from './people/curve.ts'
import { shift } from './people/tone.ts'

const comb: readonly Point[] = [
  [29, -62],
  [29, -70],
  [26, -67],
  [24, -74],
  [20, -68],
  [16, -73],
  [14, -66],
  [10, -67],
  [14, -58],
  [24, -58],
]
const wattle: readonly Point[] = [
  [29, -55],
  [32, -49],
  [30, -43],
  [26, -44],
  [26, -52],
]

function paintRed(brush: Brush, points: readonly Point[]): void {
  brush.form([{ points }], '#d2302c', { soft: 1.6, gloss: 0.6 })
}

/** A hen, a rooster with its long tail, or a chick in down. */
export const chicken = createAnimal({
  name: 'chicken',
  nouns: ['chicken', 'hen', 'rooster', 'cockerel', 'chick', 'baby chick', 'baby chicken'],
  metres: (asked) => (wordsOf(asked).has('chick') || wordsOf(asked).has('baby') ? 0.14 : 0.5),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const words = wordsOf(asked)
    const isChick = words.has('chick') || words.has('baby')
    const isRooster = words.has('rooster') || words.has('cockerel')
    if (isChick) return paintHatchling(brush, first ? furColor(first) : '#f6d65c', 'chick')
    const main = first ? furColor(first) : isRooster ? '#b0522a' : '#c98d55'
    const plumage = {
      ...layingHen.plumage,
      main,
      wing: shift(main, 0.86),
      flight: isRooster && !first ? '#23433c' : shift(main, 0.6),
      ...(isRooster && !first
        ? {}
        : { areas: layingHen.plumage.areas.map(([, points]) => [shift(main, 1.14), points] as const) }),
    }
    const tail = isRooster ? layingHen.tail : layingHen.tail.slice(1, 4)
    paintRed(brush, isRooster ? comb : comb.map(([x, y]): Point => [x, -58 + (y + 58) * 0.62]))
    paintBird(brush, { ...layingHen, plumage, tail }, false)
    paintRed(brush, wattle)
  },
})
