import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { paintBowlInside, paintBowlOutside, paintSteam } from '../tableware/dish.ts'
import { fade, shade } from '../tones.ts'
import { paintToppings } from './toppings.ts'

const kinds: readonly [words: string, broth: string, bit: string][] = [
  ['tomato', '#d2472a', '#f2d9b0'],
  ['pumpkin', '#e48a24', '#f6e2b4'],
  ['mushroom', '#b89a74', '#7a5a3c'],
  ['rice', '#f6f1e4', '#ffffff'],
  ['cereal oatmeal porridge', '#f2e6cc', '#c98a3a'],
  ['chili curry stew', '#a8521f', '#e6b04a'],
]

/** A bowl of soup, stew, rice or porridge. */
export const soup = thing({
  name: 'soup',
  nouns: [
    'soup',
    'bowl of soup',
    'stew',
    'bowl of rice',
    'rice',
    'bowl of cereal',
    'cereal',
    'curry',
    'chili',
    'oatmeal',
    'porridge',
    'tomato soup',
  ],
  height: 0.14,
  view: [3.2, 5.5, 96.8, 84.9],
  paint(art, details) {
    const glaze = art.color('#e8e0d2', '#3f6e8f', '#8f4a35', '#4f6f60')
    const kind = kinds.find(([words]) => art.is(...words.split(' ')))
    const [broth, bit] = kind ? [kind[1], kind[2]] : ['#dd8d2e', '#f0dca0']
    const heaped = art.is('rice', 'cereal')
    paintBowlInside(art, 50, 34, 46, glaze)
    const level = heaped ? 'M 8 34 C 14 4 86 4 92 34 C 86 50 14 50 8 34 Z' : oval(50, 35.4, 42.4, 11.6)
    art.part(level, broth, heaped ? 'ball' : 'top', heaped ? 0 : 0.6)
    art.clip(level, () => {
      if (heaped)
        for (let grain = 0; grain < 170; grain++) {
          const [x, y] = [art.random.between(10, 90), art.random.between(11, 46)]
          art.turned(x, y, art.random.between(0, 3), () =>
            art.fill(oval(x, y, 2, 0.85), fade(shade(art.lit(bit), art.random.between(-0.35, 0.4)), 0.8)),
          )
        }
      else {
        art.line(
          'M 26 34 C 40 28 62 30 70 34 C 62 40 44 40 40 36 C 46 33 56 34 58 36',
          1.8,
          fade(art.lit('#fff6e0'), 0.85),
        )
        for (let bits = 0; bits < 24; bits++) {
          const [x, y] = [art.random.between(14, 86), art.random.between(28, 45)]
          art.part(
            oval(x, y, art.random.between(1.2, 3.4), art.random.between(0.8, 1.8)),
            bits % 3 ? bit : '#5f8f3a',
            'ball',
            0.4,
          )
        }
      }
    })
    paintToppings(art, details, { x: 50, y: heaped ? 24 : 35, rx: 32, ry: heaped ? 13 : 8, piece: 5.4 })
    paintBowlOutside(art, 50, 34, 46, 84, glaze, art.asked[1])
    if (!art.is('cold', 'cereal')) paintSteam(art, 50, heaped ? 14 : 28, 2, 17)
  },
})
