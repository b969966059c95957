import { wordsOf } from './animals/animal.ts'
import { paintAntlers } from './animals/antlers.ts'
import { createGrazer } from './animals/grazer-subject.ts'
import { redDeer } from './animals/grazers.data.ts'

const antlerless = ['doe', 'fawn', 'hind', 'baby', 'female']

/** A stag; a doe or a fawn without antlers, a fawn with spots. */
export const deer = createGrazer({
  name: 'deer',
  nouns: ['deer', 'stag', 'doe', 'fawn', 'red deer', 'roe deer'],
  young: ['fawn', 'doe'],
  animalOf: (asked) =>
    wordsOf(asked).has('fawn')
      ? { ...redDeer, coat: { ...redDeer.coat, pattern: { kind: 'dapples', color: '#f2e2c6' } } }
      : redDeer,
  onHead(brush, asked) {
    const words = wordsOf(asked)
    if (!antlerless.some((word) => words.has(word))) paintAntlers(brush, [34.6, -94], 1)
  },
})
