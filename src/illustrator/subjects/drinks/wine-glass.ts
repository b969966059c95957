import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { paintBubbles, paintClear, paintDrink, paintLevel } from './glassware.ts'

/** A stemmed glass with red wine unless white, rosé, champagne or empty is said. */
export const wineGlass = thing({
  name: 'wine-glass',
  nouns: [
    'wine glass',
    'glass of wine',
    'glass of red wine',
    'glass of white wine',
    'wine',
    'red wine',
    'white wine',
    'wineglass',
    'goblet',
    'champagne',
    'champagne glass',
    'glass of champagne',
  ],
  height: 0.23,
  view: (asked) => (asked.noun.includes('champagne') ? [10, 2.6, 50, 110] : [5.6, 2.8, 54.4, 110]),
  paint(art) {
    const flute = art.noun.includes('champagne')
    const wine =
      art.asked[0] ?? (flute ? '#ecc95e' : art.is('white') ? '#e9d67a' : art.is('rose', 'pink') ? '#e58a8f' : '#7a0f26')
    const bowl = flute
      ? 'M 16 6 C 16 2 44 2 44 6 C 47 40 44 62 32 70 L 28 70 C 16 62 13 40 16 6 Z'
      : 'M 12 7 C 12 1 48 1 48 7 C 60 34 54 60 32 64 L 28 64 C 6 60 0 34 12 7 Z'
    paintClear(art, oval(30, 105, flute ? 19.4 : 23, 4.4), 6, 54, 101, 109)
    paintClear(
      art,
      flute
        ? 'M 28 70 L 32 70 L 33 102 L 37 105 L 23 105 L 27 102 Z'
        : 'M 28 63 L 32 63 L 32.6 100 L 38 105 L 22 105 L 27.4 100 Z',
      26,
      34,
      66,
      104,
    )
    if (!art.is('empty')) {
      paintDrink(
        art,
        flute
          ? 'M 15 22 C 20 26 40 26 45 22 C 45 46 41 60 32 67 L 28 67 C 19 60 15 46 15 22 Z'
          : 'M 6.6 33 C 14 39 46 39 53.4 33 C 54 50 46 59.6 32 61.6 L 28 61.6 C 14 59.6 6 50 6.6 33 Z',
        6,
        54,
        wine,
      )
      paintLevel(art, 30, flute ? 22 : 33, flute ? 15 : 23.4, flute ? 2.6 : 4.6, wine)
      if (flute || art.is('sparkling')) paintBubbles(art, 20, 40, 26, 62, 22)
    }
    paintClear(art, bowl, flute ? 14 : 5, flute ? 46 : 55, 6, 62)
    art.line(flute ? oval(30, 6, 14, 2.6) : oval(30, 7, 18, 3.6), 0.8, fade('#ffffff', 0.8))
  },
})
