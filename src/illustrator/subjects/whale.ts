import { createAnimal } from './animals/animal.ts'
import { furColor } from './animals/coat-words.ts'
import { paintWhale } from './animals/whale-figures.ts'

/** A humpback whale. */
export const whale = createAnimal({
  name: 'whale',
  nouns: ['whale', 'humpback whale', 'blue whale', 'humpback'],
  habitat: 'water',
  metres: () => 5,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintWhale(brush, first ? furColor(first) : '#4d6a88')
  },
})
