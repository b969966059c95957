import { createAnimal } from './animals/animal.ts'
import { furColor } from './animals/coat-words.ts'
import { paintDolphin } from './animals/whale-figures.ts'

/** A dolphin in a leap. */
export const dolphin = createAnimal({
  name: 'dolphin',
  nouns: ['dolphin', 'porpoise', 'bottlenose dolphin'],
  habitat: 'water',
  metres: () => 1.6,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintDolphin(brush, first ? furColor(first) : '#6f8ba6')
  },
})
