import { bursts } from '../paint/splash.ts'
import { createAnimal } from './animals/animal.ts'
import { furColor } from './animals/coat-words.ts'
import { paintWhale } from './animals/whale-figures.ts'

/** A humpback whale, out of the water from below where it breaches. */
export const whale = createAnimal({
  name: 'whale',
  nouns: ['whale', 'humpback whale', 'blue whale', 'humpback'],
  habitat: 'water',
  metres: () => 5,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const rises = bursts(asked.attributes.words)
    brush.context.save()
    if (rises) brush.context.rotate(-1)
    paintWhale(brush, first ? furColor(first) : '#4d6a88')
    brush.context.restore()
  },
})
