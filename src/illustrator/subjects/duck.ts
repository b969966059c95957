import { wordsOf } from './animals/animal.ts'
import { createBird } from './animals/bird-subject.ts'
import { mallard } from './animals/birds.data.ts'
import { furColor } from './animals/coat-words.ts'
import { paintHatchling } from './animals/hatchling.ts'

/** A mallard, or a duckling in down. */
export const duck = createBird({
  name: 'duck',
  nouns: ['duck', 'mallard', 'duckling', 'baby duck', 'drake'],
  habitat: 'water',
  young: ['duckling'],
  birdOf: () => mallard,
  hatchling(brush, asked) {
    const words = wordsOf(asked)
    if (!words.has('duckling') && !words.has('baby')) return false
    const [first] = asked.attributes.colors
    paintHatchling(brush, first ? furColor(first) : '#f2d25e', 'duckling')
    return true
  },
})
