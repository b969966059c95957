import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const porcelain = ['#f3f1ec', '#eef2f3'] as const

export const toilet = thing({
  name: 'toilet',
  nouns: ['toilet', 'toilet bowl', 'potty'],
  habitat: 'ground',
  height: 0.78,
  view: [7, 2, 84, 112],
  paint(art) {
    const glaze = art.color(...porcelain)
    const own = art.lit(glaze)
    art.form(slab(10, 6, 52, 44, 4), glaze, 'face', 0.8)
    art.form(slab(7, 2, 58, 8, 3), glaze, 'bar', 0.8)
    art.part(slab(15, 15, 10, 3, 1.5), '#c3c9cf', 'bar', 1)
    art.form('M 30 84 C 24 92 22 104 20 112 L 72 112 C 68 100 66 92 68 84 Z', shade(glaze, -0.1), 'column', 0.5)
    art.form('M 12 62 C 12 84 28 96 48 96 C 70 96 84 82 84 64 Z', glaze, 'column', 0.8)
    art.form(oval(48, 61, 36, 13), glaze, 'top', 0.8)
    art.fill(oval(49, 62, 27, 8.6), shade(own, -0.45))
    art.fill(oval(49, 64.6, 22, 5.6), art.lit('#9fc9d9'))
    art.fill(oval(44, 64, 9, 1.6), fade('#ffffff', 0.6))
    art.form(
      'M 14 56 C 12 44 16 30 22 22 L 58 22 C 64 30 66 44 66 54 C 52 46 28 46 14 56 Z',
      shade(glaze, 0.05),
      'face',
      0.9,
    )
  },
})

export const bathtub = thing({
  name: 'bathtub',
  nouns: ['bathtub', 'bath', 'tub', 'clawfoot bathtub'],
  habitat: 'ground',
  height: 0.75,
  view: [2, 2, 152, 78],
  paint(art) {
    const glaze = art.color(...porcelain)
    const own = art.lit(glaze)
    for (const x of [30, 122])
      art.part(
        `M ${x - 7} 62 L ${x + 7} 62 C ${x + 6} 70 ${x + 9} 72 ${x + 8} 78 L ${x - 6} 78 C ${x - 2} 72 ${x - 6} 70 ${x - 7} 62 Z`,
        '#c9a14a',
        'column',
        1,
      )
    art.line('M 136 26 L 136 8 C 136 2 122 2 122 10', 3.4, art.lit('#c9a14a'))
    art.line('M 135.4 26 L 135.4 9 C 135 4 124 4 123 10', 0.9, fade('#fff2c8', 0.8))
    art.part(slab(128, 22, 16, 3, 1.5), '#c9a14a', 'bar', 1)
    art.form('M 7 32 C 10 54 22 68 44 70 L 110 70 C 132 68 144 54 147 32 Z', glaze, 'ball', 0.8)
    art.form(oval(77, 30, 75, 9), glaze, 'top', 0.8)
    art.fill(oval(77, 31, 69, 6.4), shade(own, -0.3))
    art.fill(oval(77, 32.4, 66, 4.8), art.lit('#9fcfdd'))
    if (art.is('bubble', 'bubbles', 'foam', 'full') || art.random.chance(0.6))
      for (let bubble = 0; bubble < 26; bubble++) {
        const x = art.random.between(20, 128)
        art.part(
          oval(x, 27 + art.random.between(-5, 3), art.random.between(4, 8), art.random.between(3, 6)),
          '#f7fbff',
          'ball',
          0.4,
        )
      }
    art.line('M 4 33 C 30 42 124 42 150 33', 2.4, fade(shade(own, 0.5), 0.9))
  },
})

export const sink = thing({
  name: 'sink',
  nouns: ['sink', 'washbasin', 'basin', 'bathroom sink', 'kitchen sink'],
  habitat: 'ground',
  height: 0.95,
  view: [2, 2, 96, 116],
  paint(art) {
    const glaze = art.color(...porcelain)
    const own = art.lit(glaze)
    art.form(
      'M 38 56 L 60 56 C 58 78 60 100 66 116 L 32 116 C 38 100 40 78 38 56 Z',
      shade(glaze, -0.06),
      'column',
      0.7,
    )
    art.line('M 49 26 L 49 10 C 49 1 66 1 66 12 L 66 16', 5, shade(art.lit('#aab3bb'), -0.25))
    art.line('M 48 26 L 48 10 C 49 2 65 2 65 12', 1.8, art.lit('#f0f4f6'))
    for (const x of [32, 66]) {
      art.part(slab(x - 2, 18, 5, 9, 1), '#aab3bb', 'column', 1)
      art.part(slab(x - 6, 15, 13, 4, 2), '#c3ccd3', 'bar', 1)
    }
    art.form('M 3 32 C 4 52 26 64 49 64 C 72 64 94 52 95 32 Z', glaze, 'column', 0.8)
    art.form(oval(49, 31, 47, 11), glaze, 'top', 0.8)
    art.fill(oval(49, 32.4, 40, 7.6), shade(own, -0.34))
    art.fill(oval(49, 35, 34, 4.6), shade(own, -0.14))
    art.fill(oval(49, 36, 3.4, 1.2), '#3a4046')
  },
})
