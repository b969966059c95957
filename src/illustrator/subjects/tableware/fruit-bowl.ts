import { thing } from '../craft/thing.ts'
import { apple } from '../fruit/apple.ts'
import { banana } from '../fruit/banana.ts'
import { grapes } from '../fruit/grapes.ts'
import { lemon } from '../fruit/lemon.ts'
import { orange } from '../fruit/orange.ts'
import { pear } from '../fruit/pear.ts'
import { paintBowlInside, paintBowlOutside } from './dish.ts'
import { paintInside } from './inside.ts'

/** A bowl heaped with mixed fruit. */
export const fruitBowl = thing({
  name: 'fruit-bowl',
  nouns: ['bowl of fruit', 'fruit bowl', 'bowl of fruits', 'bowl of fresh fruit'],
  height: 0.26,
  view: [3, 6, 97, 104],
  paint(art, details) {
    const glaze = art.color('#e8e0d2', '#3f6e8f', '#b9553c', '#5a7f6a')
    paintBowlInside(art, 50, 54, 46, glaze)
    const first = art.random.chance(0.5)
    for (const [subject, x, y, width, words] of [
      [pear, first ? 68 : 30, 26, 24, []],
      [banana, first ? 36 : 58, 30, 48, []],
      [first ? orange : apple, 24, 46, 29, []],
      [first ? apple : orange, 77, 46, 28, []],
      [apple, first ? 54 : 46, 38, 30, []],
      [grapes, first ? 74 : 26, 60, 22, []],
      [orange, first ? 44 : 60, 54, 28, []],
      [lemon, first ? 60 : 40, 63, 26, []],
      [apple, first ? 26 : 76, 62, 26, []],
    ] as const)
      paintInside(art, subject, details, x, y, width, words)
    paintBowlOutside(art, 50, 54, 46, 104, glaze, art.asked[1])
  },
})
