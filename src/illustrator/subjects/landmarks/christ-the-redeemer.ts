import { courses, snowOn } from '../buildings/architecture.ts'
import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** Christ with arms outstretched on his rock above the city. First colour the soapstone. */
export const christTheRedeemer = thing({
  name: 'christ-the-redeemer',
  nouns: ['christ the redeemer', 'cristo redentor', 'christ the redeemer statue', 'redeemer statue'],
  habitat: 'ground',
  height: 55,
  view: [0, 0, 112, 124],
  paint(art) {
    const stone = art.color('#e3ddd2')
    const own = art.lit(stone)
    const fold = fade(shade(own, -0.5), 0.5)
    const rock = 'M 16 124 C 22 112 34 104 44 100 L 68 100 C 80 105 92 113 98 124 Z'
    art.part(rock, '#5f7a52', 'ball', 0)
    art.clip(rock, () => {
      for (let bush = 0; bush < 26; bush++)
        art.patch(
          art.random.between(16, 98),
          art.random.between(104, 124),
          6,
          3.4,
          art.random.chance(0.5) ? '#3f5f3c' : '#7f9a62',
          0.6,
        )
    })
    const plinth = polygon([45, 108], [46.4, 90], [65.6, 90], [67, 108])
    art.part(plinth, shade(stone, -0.2), 'column', 0)
    courses(art, plinth, shade(stone, -0.2), 3)
    art.part(slab(44.6, 88.4, 22.8, 2.6), shade(stone, -0.08), 'bar', 0)
    // Arms with hanging sleeves, one outline with the shoulders.
    const robe =
      'M 2 25.6 C 1 24 2.6 22.6 6 23 L 20 23.4 C 30 23 42 21.4 48 19.6 L 64 19.6 C 70 21.4 82 23 92 23.4 L 106 23 C 109.4 22.6 111 24 110 25.6 C 107 27.4 104 28 100 28 L 97 28.4 C 96 33 93 36.4 88 37 C 80 37.4 72 38.4 67.6 40.4 C 67 58 69.6 76 70 89.4 L 42 89.4 C 42.4 76 45 58 44.4 40.4 C 40 38.4 32 37.4 24 37 C 19 36.4 16 33 15 28.4 L 12 28 C 8 28 5 27.4 2 25.6 Z'
    art.form(robe, stone, 'face', 0.15)
    art.clip(robe, () => {
      art.patch(art.lightX < 0 ? 67 : 45, 66, 9, 34, '#3a3448', 0.35)
      art.patch(art.lightX < 0 ? 88 : 24, 36, 22, 5, '#3a3448', 0.3)
      for (const path of [
        'M 50 34 C 51 56 48 74 47.6 89',
        'M 53.4 40 C 54.6 60 52.6 76 52.4 89',
        'M 57.6 44 C 58.6 62 57.6 78 57.6 89',
        'M 62 38 C 62.6 60 63 76 63 89',
        'M 65.6 46 C 66 62 67 78 67 89',
        'M 48 24 C 52 34 58 40 66.6 44',
        'M 50 21 C 55 31 60 36 67 40',
        'M 16 28 C 26 30 36 30 44 33',
        'M 96 28 C 86 30 76 30 68 33',
        'M 22 36 C 30 33 38 33 45 36',
        'M 90 36 C 82 33 74 33 67 36',
      ])
        art.line(path, 0.6, fold)
    })
    for (const side of [-1, 1]) {
      const x = 56 + side * 52
      art.part(oval(x, 24.6, 3.6, 1.7), shade(stone, 0.06), 'ball', 0.1)
    }
    art.part(slab(52.4, 15, 7.2, 7), shade(stone, -0.1), 'column', 0)
    art.part(
      'M 49.6 7 C 48.6 14 49 19 50.4 21.4 L 61.6 21.4 C 63 19 63.4 14 62.4 7 C 61 1 51 1 49.6 7 Z',
      shade(stone, -0.12),
      'ball',
      0,
    )
    art.part(oval(56, 9.6, 5, 7.2), stone, 'ball', 0.15)
    art.part(
      'M 51.6 11.4 C 52 18 54 20.4 56 20.4 C 58 20.4 60 18 60.4 11.4 C 58.6 13.6 53.4 13.6 51.6 11.4 Z',
      shade(stone, -0.08),
      'ball',
      0,
    )
    art.part(
      'M 50 8.6 C 50.4 0.4 61.6 0.4 62 8.6 C 60 5 58 4.4 56 4.4 C 54 4.4 52 5 50 8.6 Z',
      shade(stone, -0.05),
      'ball',
      0.1,
    )
    art.line(
      'M 53.2 8.8 L 54.8 9 M 57.2 9 L 58.8 8.8 M 56 9 L 56.4 11.4 L 55.6 11.5 M 54.8 14 L 57.2 14',
      0.45,
      fade(shade(own, -0.75), 0.75),
    )
    snowOn(art, 'M 2 22 L 110 22 L 110 30 L 2 30 Z', 0.3)
  },
})
