import { oval } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { cutCitrus } from '../fruit/cut-citrus.ts'
import { fade } from '../tones.ts'
import { paintClear, paintDrink, paintLevel } from './glassware.ts'

export const cocktail = thing({
  name: 'cocktail',
  nouns: ['cocktail', 'martini', 'martini glass', 'cocktail glass', 'margarita', 'cosmopolitan'],
  height: 0.18,
  view: [3, 2, 103, 112],
  paint(art) {
    const drink = art.color(...(art.is('martini') ? ['#d8e2c0'] : ['#ef5a6a', '#f2913a', '#3fb0b8', '#c64a9a']))
    paintClear(art, oval(50, 107, 26, 4.6), 22, 78, 102, 112)
    paintClear(art, 'M 48.4 62 L 51.6 62 L 52 102 L 58 107 L 42 107 L 48 102 Z', 46, 54, 62, 106)
    paintDrink(art, 'M 14 27 C 26 35 74 35 86 27 L 51 62 L 49 62 Z', 12, 88, drink)
    paintLevel(art, 50, 27, 36.4, 6.2, drink)
    art.line('M 74 4 L 44 40', 1.1, art.lit('#caa46a'))
    dot(art, 56, 26, 5, 4.6, '#7a8f2e')
    dot(art, 64, 16.4, 5, 4.6, '#7a8f2e')
    paintClear(art, 'M 4 18 C 4 9 96 9 96 18 L 52 64 L 48 64 Z', 6, 94, 18, 60)
    art.line(oval(50, 18, 46, 6.6), 0.9, fade('#ffffff', 0.8))
    cutCitrus(art, 88, 18, 14, 14, '#f2c22e', '#f5a623')
  },
})
