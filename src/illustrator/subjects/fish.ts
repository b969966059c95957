import { createAnimal, wordsOf } from './animals/animal.ts'
import { furColor } from './animals/coat-words.ts'
import { paintFish } from './animals/fish-figure.ts'

/** A goldfish, or a clownfish in its stripes. */
export const fish = createAnimal({
  name: 'fish',
  nouns: ['fish', 'goldfish', 'clownfish', 'koi'],
  habitat: 'water',
  metres: () => 0.14,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const words = wordsOf(asked)
    const striped = ['clownfish', 'striped', 'tropical'].some((word) => words.has(word))
    paintFish(brush, first ? furColor(first) : striped ? '#ee7a24' : '#ec8a2e', striped)
  },
})
