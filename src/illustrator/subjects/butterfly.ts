import { createAnimal } from './animals/animal.ts'
import { paintButterfly } from './animals/butterfly-figure.ts'
import { chosen } from './animals/coat-words.ts'

const kinds = [
  [
    ['morpho', 'blue morpho'],
    ['#3c86dd', '#8fd0f4'],
  ],
  [
    ['swallowtail', 'brimstone'],
    ['#efcf4a', '#f7e79a'],
  ],
  [['cabbage'], ['#f2efe4', '#ffffff']],
  [['moth'], ['#a58a6a', '#dcc7a2']],
] as const

/** A butterfly with spread wings: a monarch unless a colour or a kind is named. */
export const butterfly = createAnimal({
  name: 'butterfly',
  nouns: ['butterfly', 'monarch butterfly', 'moth'],
  habitat: 'air',
  metres: () => 0.09,
  draw(brush, asked) {
    const [main, light] = chosen<readonly [string, string]>(asked, kinds, ['#e8842c', '#f8c25c'])
    const [first, second] = asked.attributes.colors
    paintButterfly(brush, first ?? main, second ?? (first ? undefined : light))
  },
})
