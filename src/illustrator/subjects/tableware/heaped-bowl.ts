import { thing } from '../craft/thing.ts'
import { egg } from '../food/egg.ts'
import { apple } from '../fruit/apple.ts'
import { cherry } from '../fruit/cherry.ts'
import { lemon } from '../fruit/lemon.ts'
import { orange } from '../fruit/orange.ts'
import { peach } from '../fruit/peach.ts'
import { strawberry } from '../fruit/strawberry.ts'
import { tomato } from '../fruit/tomato.ts'
import { paintBowlInside, paintBowlOutside } from './dish.ts'
import { paintInside } from './inside.ts'

const heaps = new Map([
  ['bowl of strawberries', strawberry],
  ['bowl of cherries', cherry],
  ['bowl of oranges', orange],
  ['bowl of apples', apple],
  ['bowl of lemons', lemon],
  ['bowl of peaches', peach],
  ['bowl of tomatoes', tomato],
  ['bowl of eggs', egg],
])

/** A bowl heaped with one kind of thing. */
export const heapedBowl = thing({
  name: 'heaped-bowl',
  nouns: [...heaps.keys()],
  height: 0.2,
  view: [3, 14, 97, 104],
  paint(art, details) {
    const heaped = heaps.get(art.noun) ?? strawberry
    const glaze = art.color('#e8e0d2', '#3f6e8f', '#5a7f6a')
    paintBowlInside(art, 50, 54, 46, glaze)
    for (const [x, y, width] of [
      [50, 26, 23],
      [34, 34, 24],
      [66, 34, 24],
      [22, 47, 24],
      [79, 47, 24],
      [50, 40, 25],
      [36, 52, 25],
      [65, 52, 25],
      [50, 60, 25],
      [24, 60, 23],
      [77, 60, 23],
    ] as const)
      paintInside(art, heaped, details, x + art.random.between(-1.5, 1.5), y, width)
    paintBowlOutside(art, 50, 54, 46, 104, glaze, art.asked[1])
  },
})
