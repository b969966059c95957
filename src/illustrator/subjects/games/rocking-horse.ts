import { polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const rockingHorse = thing({
  name: 'rocking-horse',
  nouns: ['rocking horse', 'hobby horse', 'toy horse'],
  habitat: 'ground',
  height: 0.75,
  view: [0.9, 2.1, 121.1, 110.1],
  paint(art) {
    const coat = art.color('#c98a55', '#e9dcc4', '#8a5a3a')
    const own = art.lit(coat)
    for (const [a, _b, foot] of [
      [36, 30, 24],
      [78, 84, 94],
    ] as const)
      art.form(polygon([a - 4, 60], [a + 6, 60], [foot + 4, 96], [foot - 3, 96]), shade(coat, -0.3), 'column', 0.4)
    art.part('M 12 54 C 2 56 2 74 8 84 C 6 70 12 64 20 60 Z', '#3a2416', 'face', 0.3)
    art.form(
      'M 18 52 C 24 42 44 46 58 46 C 70 46 76 38 80 26 C 82 14 90 6 98 8 C 104 10 118 22 119 28 C 120 34 112 36 106 32 C 102 30 98 30 98 34 C 98 50 92 68 78 70 L 34 70 C 20 70 14 62 18 52 Z',
      coat,
      'ball',
      0.4,
    )
    for (const [a, foot] of [
      [30, 18],
      [82, 100],
    ] as const)
      art.form(polygon([a - 5, 62], [a + 6, 62], [foot + 4, 98], [foot - 4, 98]), coat, 'column', 0.4)
    art.part('M 92 8 C 84 8 76 20 72 40 C 78 42 82 34 84 26 C 86 18 92 14 96 12 Z', '#3a2416', 'face', 0.3)
    art.part('M 96 8 L 100 2 L 103 10 Z', coat, 'face', 0.2)
    dot(art, 103, 18, 2, 2.2, '#1c1210')
    art.part(
      'M 40 44 C 46 50 60 50 66 42 C 70 52 68 60 64 62 L 42 62 C 38 58 37 50 40 44 Z',
      art.asked[1] ?? '#c3202e',
      'ball',
      0.3,
    )
    art.line('M 112 30 C 100 34 92 30 84 44', 1.2, art.lit('#c3202e'))
    const rocker = 'M 4 92 C 30 112 90 112 118 90'
    art.line(rocker, 6, shade(art.lit('#8a5a34'), -0.4))
    art.line(rocker, 4.2, art.lit('#a8703f'))
    art.line(rocker, 1, fade(shade(own, 0.7), 0.5))
    art.part(slab(14, 96, 12, 3, 1), '#8a5a34', 'bar', 0.3)
  },
})
