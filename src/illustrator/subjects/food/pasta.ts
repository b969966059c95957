import { leafOutline, oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { leaf } from '../fruit/stalk.ts'
import { fade } from '../tones.ts'
import { paintServing } from './on-plate.ts'
import { paintNoodles } from './ramen.ts'
import { paintToppings } from './toppings.ts'

/** A mound of spaghetti with sauce and basil on its plate. */
export const pasta = thing({
  name: 'pasta',
  nouns: [
    'pasta',
    'spaghetti',
    'plate of pasta',
    'plate of spaghetti',
    'bowl of pasta',
    'spaghetti bolognese',
    'carbonara',
    'lasagna',
    'fettuccine',
  ],
  height: 0.12,
  view: [2, 9.8, 118, 69],
  paint(art, details) {
    const sauce = art.color('#b8321e', '#b8321e', '#c4401f')
    paintServing(art, 60, 47, 58)
    art.patch(60, 53, 46, 10, '#3a2010', 0.4)
    const mound = 'M 20 46 C 22 26 44 14 60 14 C 76 14 98 26 100 46 C 92 60 28 60 20 46 Z'
    art.part(mound, '#d9a848', 'ball', 0.1)
    art.clip(mound, () => paintNoodles(art, 60, 38, 42, 26, '#f0cf78', 80))
    const pool =
      'M 36 26 C 40 14 52 10 62 12 C 76 12 84 20 86 28 C 88 34 80 34 78 39 C 75 42 70 36 64 38 C 58 44 52 38 46 36 C 40 38 33 33 36 26 Z'
    art.part(pool, sauce, 'ball', 0.5)
    art.clip(pool, () => {
      for (let bit = 0; bit < 46; bit++)
        art.part(
          oval(
            art.random.between(38, 86),
            art.random.between(14, 38),
            art.random.between(1, 2.8),
            art.random.between(0.8, 1.8),
          ),
          bit % 3 ? '#7a3a20' : '#d9542e',
          'ball',
          0.3,
        )
      for (let fleck = 0; fleck < 24; fleck++)
        art.fill(
          leafOutline(art.random.between(42, 82), art.random.between(14, 32), 2.4, 0.5, art.random.between(0, 6)),
          fade('#fbf2d6', 0.9),
        )
    })
    leaf(art, 60, 19, 13, 5, -2.6)
    leaf(art, 60, 19, 14, 5, -0.5)
    leaf(art, 60, 19, 9, 4, -1.5)
    paintToppings(art, details, { x: 60, y: 27, rx: 32, ry: 14, piece: 7 })
  },
})
