import { createAnimal } from './animals/animal.ts'
import { poseOf } from './animals/beast-subject.ts'
import { furColor } from './animals/coat-words.ts'
import { paintElephant } from './animals/elephant-figure.ts'

/** An elephant, walking or with its trunk raised. */
export const elephant = createAnimal({
  name: 'elephant',
  nouns: ['elephant', 'african elephant', 'indian elephant'],
  metres: (asked) => (asked.attributes.words.some((word) => word === 'baby' || word === 'young') ? 1.3 : 3),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const young = asked.attributes.words.some((word) => word === 'baby' || word === 'young')
    paintElephant(brush, {
      skin: first ? furColor(first) : '#8d8b93',
      walking: poseOf(asked, 'standing') === 'running' || asked.attributes.words.includes('walking'),
      young,
    })
  },
})
