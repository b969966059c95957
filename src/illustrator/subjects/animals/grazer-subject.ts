import { lightness, shift } from '../people/tone.ts'
import type { Subject } from '../subject.ts'
import { type Asked, createAnimal, wordsOf } from './animal.ts'
import { poseOf } from './beast-subject.ts'
import type { Brush } from './brush.ts'
import { furColor } from './coat-words.ts'
import { paintHoofed } from './hoofed.ts'
import type { Hoofed } from './hoofed-body.ts'

/** A hoofed animal in the colours asked for. */
function coated(animal: Hoofed, { attributes }: Pick<Asked, 'attributes'>): Hoofed {
  const [first, second] = attributes.colors
  if (!first) return animal
  const main = furColor(first)
  const light = lightness(main)
  const { coat } = animal
  const { legs: _legs, belly, pattern, ...rest } = coat
  const patches = pattern && second ? { ...pattern, color: furColor(second) } : light > 0.86 ? pattern : undefined
  return {
    ...animal,
    coat: {
      ...rest,
      main,
      mane: second ? furColor(second) : shift(main, light > 0.8 ? 0.86 : light < 0.4 ? 0.7 : 0.55),
      muzzle: pattern ? coat.muzzle : shift(main, light > 0.8 ? 0.84 : 0.72),
      ...(belly && light > 0.4 ? { belly } : {}),
      ...(patches ? { pattern: patches } : {}),
    },
  }
}

/** A subject for what stands on hooves. */
export function createGrazer(options: {
  name: string
  nouns: readonly string[]
  young: readonly string[]
  animalOf(asked: Asked): Hoofed
  over?(brush: Brush, asked: Asked): void
}): Subject {
  return createAnimal({
    name: options.name,
    nouns: options.nouns,
    metres(asked) {
      const words = wordsOf(asked)
      const young = [...options.young, 'baby', 'young'].some((word) => words.has(word))
      return options.animalOf(asked).metres * (young ? 0.6 : 1) * (poseOf(asked, 'standing') === 'bust' ? 0.5 : 1)
    },
    draw(brush, asked) {
      const pose = poseOf(asked, 'standing')
      const gait = pose === 'running' || pose === 'bust' ? pose : 'standing'
      paintHoofed(brush, coated(options.animalOf(asked), asked), gait, () => options.over?.(brush, asked))
    },
  })
}
