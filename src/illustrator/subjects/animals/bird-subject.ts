import { shift } from '../people/tone.ts'
import type { Subject } from '../subject.ts'
import { type Asked, createAnimal, wordsOf } from './animal.ts'
import { type Bird, paintBird } from './bird.ts'
import type { Brush } from './brush.ts'
import { furColor } from './coat-words.ts'

const inFlight = ['flying', 'soaring', 'gliding', 'hovering', 'diving', 'swooping', 'landing']

/** A subject for a bird seen from the side. */
export function createBird(options: {
  name: string
  nouns: readonly string[]
  habitat?: Subject['habitat']
  young: readonly string[]
  /** True for one that does not fly. */
  grounded?: boolean
  birdOf(asked: Asked): Bird
  /** Paints one too young for feathers; false for any other. */
  hatchling?(brush: Brush, asked: Asked): boolean
}): Subject {
  return createAnimal({
    name: options.name,
    nouns: options.nouns,
    habitat: options.habitat,
    metres(asked) {
      const words = wordsOf(asked)
      return (
        options.birdOf(asked).metres * ([...options.young, 'baby', 'young'].some((word) => words.has(word)) ? 0.5 : 1)
      )
    },
    draw(brush, asked) {
      if (options.hatchling?.(brush, asked)) return
      const words = wordsOf(asked)
      const bird = feathered(options.birdOf(asked), asked)
      const settled = asked.attributes.words.some((word) => /^(?:perching|on the )/.test(word))
      paintBird(brush, bird, !options.grounded && inFlight.some((word) => words.has(word)), settled)
    },
  })
}

/** The bird in the colours asked for; its pale areas stay. */
function feathered(bird: Bird, { attributes }: Asked): Bird {
  const [first, second] = attributes.colors
  if (!first) return bird
  const main = furColor(first)
  const { areas } = bird.plumage
  return {
    ...bird,
    plumage: {
      ...bird.plumage,
      main,
      wing: shift(main, 0.86),
      flight: second ? furColor(second) : shift(main, 0.66),
      areas: second
        ? areas.map(([, points]) => [furColor(second), points] as const)
        : areas.slice(0, 1).map(([, points]) => [shift(main, 1.18, 0.6), points] as const),
    },
  }
}
