import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { courses, snowOn, steps } from './architecture.ts'

/** A statue of somebody on a plinth, in stone or bronze. First colour the figure. */
export const statue = thing({
  name: 'statue',
  nouns: ['statue', 'bronze statue', 'marble statue', 'stone statue', 'sculpture', 'monument'],
  habitat: 'ground',
  height: 4.6,
  view: [0, 0, 58, 122],
  paint(art) {
    const figure = art.color(art.is('bronze', 'copper') ? '#6f8f78' : art.is('gold', 'golden') ? '#d9a93a' : '#c9c3b6')
    const own = art.lit(figure)
    const fold = fade(shade(own, -0.55), 0.5)
    const plinth = slab(12, 82, 34, 32)
    art.part(plinth, '#a8a196', 'face', 0)
    courses(art, plinth, '#a8a196', 8, 0.4)
    art.part(slab(8, 79, 42, 4), '#b9b2a6', 'bar', 0)
    art.part(slab(20, 90, 18, 10), '#8f887c', 'face', 0.2)
    for (const y of [93, 96]) art.line(`M 22.6 ${y} L 35.4 ${y}`, 0.6, fade('#e8e0d0', 0.6))
    steps(art, 8, 50, 113, 122, 2, '#a8a196', 4)
    // A standing figure in a robe, one arm raised.
    art.part('M 22 34 C 18 50 17 66 16 79 L 42 79 C 41 66 40 50 37 34 Z', figure, 'column', 0.1)
    art.part('M 36 33 C 42 30 46 22 48 9 L 52 10 C 52 24 48 38 39 43 Z', figure, 'column', 0.1)
    art.part(oval(50.4, 7, 2.6, 3.2), figure, 'ball', 0.1)
    art.part('M 20 30 C 25 26.6 33 26.6 38 30 C 41 38 39 50 38 54 L 21 54 C 19.6 48 18 38 20 30 Z', figure, 'ball', 0.1)
    art.part(
      'M 20.6 30.4 C 15 38 14 46 18 54 L 27 57 L 28 53 L 21.4 49 C 20.6 44 22 40 24 36 Z',
      shade(figure, 0.04),
      'column',
      0.1,
    )
    for (const path of [
      'M 24 54 C 23 64 21 72 20.6 79',
      'M 28 56 C 28.6 66 26.6 74 26.6 79',
      'M 32 54 C 33.6 64 32.6 74 32.8 79',
      'M 36 52 C 37.4 62 38 72 38 79',
      'M 22 31 C 26 42 32 48 38 52',
      'M 25 29 C 29 38 34 43 38.6 46',
    ])
      art.line(path, 0.6, fold)
    art.part(slab(26.4, 22, 5.4, 7), shade(figure, -0.1), 'column', 0)
    art.part(oval(29, 17, 5.4, 6.8), figure, 'ball', 0.1)
    art.part(
      'M 23.4 16 C 22.4 6 36 6 34.8 16 C 33 12 30 11 28 11.4 C 25.6 11.6 24.4 13 23.4 16 Z',
      shade(figure, -0.1),
      'ball',
      0,
    )
    art.line(
      'M 26.2 17 L 28 17.2 M 30.4 17.2 L 32.2 17 M 29.2 17 L 29.8 19.6 L 28.8 19.7 M 27.6 21.6 L 30.8 21.6',
      0.5,
      fade(shade(own, -0.75), 0.7),
    )
    snowOn(art, slab(8, 78.4, 42, 4), 0.5)
  },
})
