import { drum, oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const frenchPress = thing({
  name: 'french-press',
  nouns: ['french press', 'coffee press', 'cafetiere'],
  height: 0.24,
  view: [16, 0, 112, 134],
  paint(art) {
    const own = art.color('#c4c9ce')
    art.line('M 88 52 C 114 50 114 108 88 108', 7, art.lit('#26282c'))
    art.fill(slab(28, 40, 60, 82, 5), fade(art.lit('#dcecf0'), 0.5))
    art.part(slab(30, 66, 56, 54, 4), '#3a2115', 'column', 0.5)
    art.part(slab(30, 64, 56, 5, 2), '#a8713f', 'bar', 0.2)
    for (const y of [44, 84, 114]) art.form(slab(26, y, 64, 5, 1), own, 'bar', 1)
    for (const x of [27, 84]) art.form(slab(x, 44, 5, 84, 1), own, 'column', 1)
    art.form(drum(58, 124, 132, 32, 34, 0.12), own, 'column', 1)
    art.form('M 24 42 C 30 30 86 30 92 42 Z', own, 'ball', 1)
    art.part('M 26 42 L 16 36 L 28 48 Z', shade(own, -0.1), 'face', 0.8)
    art.line('M 58 34 L 58 10', 2.4, art.lit('#aab1b8'))
    dot(art, 58, 8, 7, 7, '#26282c')
    art.line('M 36 52 L 36 112', 2.4, 'rgba(255,255,255,0.6)')
  },
})

export const mokaPot = thing({
  name: 'moka-pot',
  nouns: ['moka pot', 'espresso pot', 'percolator', 'stovetop espresso maker'],
  height: 0.22,
  view: [10, 0, 112, 130],
  paint(art) {
    const own = art.color('#bcc4cb')
    art.line('M 88 36 C 110 34 112 46 108 66', 9, art.lit('#26282c'))
    const facets = (top: number, bottom: number, a: number, b: number): void => {
      const steps = [-1, -0.5, 0.12, 0.66, 1]
      for (let side = 0; side < 4; side++)
        art.form(
          polygon(
            [55 + steps[side]! * a, top],
            [55 + steps[side + 1]! * a, top],
            [55 + steps[side + 1]! * b, bottom],
            [55 + steps[side]! * b, bottom],
          ),
          shade(own, [0.12, 0.3, -0.08, -0.3][side]!),
          'face',
          1,
        )
    }
    facets(78, 126, 26, 40)
    facets(28, 70, 38, 26)
    art.form(slab(28, 69, 54, 10, 2), shade(own, -0.08), 'bar', 1)
    art.part(polygon([18, 28], [10, 22], [26, 42]), shade(own, -0.1), 'face', 0.9)
    facets(18, 29, 16, 39)
    art.part(drum(55, 6, 18, 6, 8, 0.2), '#26282c', 'column', 0.6)
    dot(art, 80, 104, 3, 3, '#d2a640')
    art.fill(oval(55, 17.4, 9, 2), fade(shade(art.lit(own), 0.5), 0.8))
  },
})
