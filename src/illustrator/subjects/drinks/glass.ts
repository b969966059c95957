import { oval } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { cutCitrus } from '../fruit/cut-citrus.ts'
import { leaf } from '../fruit/stalk.ts'
import { fade } from '../tones.ts'
import { paintBubbles, paintClear, paintDrink, paintIce, paintLevel } from './glassware.ts'

const drinks: readonly [words: string, color: string][] = [
  ['iced coffee', '#7a5230'],
  ['chocolate', '#6a4128'],
  ['milkshake', '#eec3c6'],
  ['smoothie', '#d9698a'],
  ['milk', '#f6f1e6'],
  ['orange', '#f2972a'],
  ['juice', '#f2a53a'],
  ['lemonade', '#f0dd7c'],
  ['whiskey whisky', '#b8691f'],
  ['cola coke soda', '#3a1a10'],
  ['matcha', '#9fbf5a'],
  ['tea', '#a8571c'],
  ['coffee', '#4a2a18'],
]

/** Where leaves of mint stand over the rim, and which way, in radians. */
const mintLeaves = [
  [22, 12, -2.5],
  [22, 12, -0.7],
  [22, 12, -1.6],
] as const

function drinkIn(art: Craft): string | undefined {
  if (art.is('empty')) return undefined
  return (
    drinks.find(([words]) => art.is(words, ...words.split(' ').filter((word) => word !== 'iced')))?.[1] ??
    art.asked[0] ??
    '#a9d3e2'
  )
}

/** A tumbler: water when nothing is said, or milk, juice, lemonade, whisky, soda, iced tea. The colour asked for is the drink's. */
export const glass = thing({
  name: 'glass',
  nouns: [
    'glass',
    'tumbler',
    'drinking glass',
    'glass of water',
    'glass of milk',
    'glass of juice',
    'glass of orange juice',
    'glass of lemonade',
    'glass of whiskey',
    'orange juice',
    'juice',
    'lemonade',
    'iced tea',
    'milk',
    'whiskey',
    'soda',
    'smoothie',
    'milkshake',
    'iced coffee',
  ],
  height: 0.14,
  view: [3, 3, 67, 101],
  paint(art) {
    const drink = art.asked[0] ?? drinkIn(art)
    const outline = 'M 4 10 C 4 1 66 1 66 10 L 59 94 C 58 103 12 103 11 94 Z'
    art.fill('M 4 10 C 4 1 66 1 66 10 C 66 19 4 19 4 10 Z', fade(art.lit('#dfeef2'), 0.3))
    if (drink && !art.is('empty')) {
      paintDrink(
        art,
        'M 7.6 26 C 16 34 54 34 62.4 26 L 57 91 C 55 98 15 98 13 91 Z',
        7,
        63,
        drink,
        drink === '#a9d3e2' ? 0.5 : 0.95,
      )
      paintLevel(art, 35, 26, 27.4, 6.4, drink)
      if (art.is('iced', 'cold', 'ice', 'lemonade', 'whiskey', 'soda', 'cola')) paintIce(art, 35, 34, 14)
      if (art.is('soda', 'sparkling', 'cola', 'water')) paintBubbles(art, 14, 56, 34, 88, 16)
    }
    paintClear(art, outline, 4, 66, 10, 96)
    art.line('M 4 10 C 4 1 66 1 66 10 C 66 19 4 19 4 10 Z', 1.3, fade('#ffffff', 0.75))
    art.line('M 12 93 C 14 99 56 99 58 93', 2.4, fade('#ffffff', 0.35))
    if (art.is('straw', 'straws')) {
      art.line('M 30 84 L 46 -10', 3, art.lit('#f4f1ea'))
      art.line('M 30 84 L 46 -10', 1.1, art.lit('#d9483b'))
    }
    if (art.is('lime')) cutCitrus(art, 56, 16, 10, 10, '#8cc63e', '#8cc63e')
    else if (art.is('lemon', 'lemonade', 'iced tea')) cutCitrus(art, 56, 16, 10, 10, '#f6d82e', '#f6d82e')
    if (art.is('mint')) for (const [x, y, turn] of mintLeaves) leaf(art, x, y, 17, 11, turn, '#5aa648')
    art.fill(oval(35, 96, 20, 2.4), fade('#ffffff', 0.18))
  },
})
