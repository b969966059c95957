import { oval, slab } from '../craft/outlines.ts'
import { isSaid, thing } from '../craft/thing.ts'
import { seenInto } from '../seen-into.ts'
import { fade, shade } from '../tones.ts'

export const backpack = thing({
  name: 'backpack',
  nouns: ['backpack', 'rucksack', 'school bag', 'schoolbag', 'knapsack', 'book bag'],
  height: 0.5,
  view: [0.6, -1.1, 85.4, 112],
  mouth: (asked) => (isSaid(asked, seenInto) ? [43, 22, 24, 5] : undefined),
  paint(art) {
    const cloth = art.color('#c9584a', '#3f6e8f', '#4f7f5a', '#d9933a')
    const own = art.lit(cloth)
    art.line('M 34 12 C 34 -2 52 -2 52 12', 4.4, shade(own, -0.4))
    for (const [x, bend] of [
      [10, -8],
      [76, 8],
    ] as const)
      art.line(`M ${x} 34 C ${x + bend} 60 ${x + bend} 84 ${x} 102`, 6, shade(own, -0.45))
    art.form(
      'M 14 38 C 14 14 28 8 43 8 C 58 8 72 14 72 38 L 76 100 C 76 110 70 112 62 112 L 24 112 C 16 112 10 110 10 100 Z',
      cloth,
      'ball',
      0.2,
    )
    if (art.is(seenInto)) art.fill(oval(43, 22, 25, 6), shade(own, -0.75))
    art.line('M 16 44 C 18 20 30 13 43 13 C 56 13 68 20 70 44', 1.6, fade(shade(own, -0.6), 0.7))
    art.line('M 16 44 C 18 20 30 13 43 13 C 56 13 68 20 70 44', 0.5, '#d9b25a')
    art.form(slab(20, 34, 46, 22, 7), shade(cloth, 0.06), 'ball', 0.2)
    art.form(slab(17, 62, 52, 44, 9), shade(cloth, 0.1), 'ball', 0.2)
    art.line('M 19 73 C 34 78 52 78 67 73', 1.6, fade(shade(own, -0.6), 0.8))
    art.line('M 19 73 C 34 78 52 78 67 73', 0.5, '#d9b25a')
    art.part(slab(40, 73, 5, 11, 2), '#d9b25a', 'column', 1)
    for (const x of [24, 56]) {
      art.part(slab(x, 46, 6, 22, 1), '#8a5a34', 'column', 0.3)
      art.part(slab(x - 1, 60, 8, 6, 1), '#d9b25a', 'face', 1)
    }
    art.patch(43, 114, 44, 12, '#0a0618', 0.0)
  },
})
