import { lightness, shift } from '../people/tone.ts'
import type { Subject } from '../subject.ts'
import { type Asked, createAnimal, wordsOf } from './animal.ts'
import { poseOf } from './beast-subject.ts'
import type { Brush } from './brush.ts'
import { furColor } from './coat-words.ts'
import { type Gait, paintHoofed } from './hoofed.ts'
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

/** What it does on its hooves. */
function gaitOf(asked: Asked, browses = false): Gait {
  const words = wordsOf(asked)
  const pose = poseOf(asked, 'standing')
  if (pose === 'bust') return 'bust'
  if (['rearing', 'rears', 'bucking'].some((word) => words.has(word))) return 'rearing'
  if (pose === 'running') return 'running'
  const low = browses ? ['grazing', 'drinking'] : ['grazing', 'eating', 'drinking']
  return low.some((word) => words.has(word)) ? 'grazing' : 'standing'
}

/** Its height in a gait against that of it standing: the back is what stays highest over a bowed head. */
function heightIn(gait: Gait, { trunk, ear }: Hoofed): number {
  if (gait === 'bust') return 0.5
  if (gait === 'rearing') return 1.25
  return gait === 'grazing' ? Math.min(1, Math.min(...trunk.map(([, y]) => y)) / ear.tip[1]) : 1
}

/** A subject for what stands on hooves. */
export function createGrazer(options: {
  name: string
  nouns: readonly string[]
  young: readonly string[]
  animalOf(asked: Asked): Hoofed
  /** Eats from trees, its head up. */
  browses?: boolean
  /** What is behind it, on it, and on its head. */
  under?(brush: Brush, asked: Asked): void
  over?(brush: Brush, asked: Asked): void
  onHead?(brush: Brush, asked: Asked): void
}): Subject {
  return createAnimal({
    name: options.name,
    nouns: options.nouns,
    metres(asked) {
      const words = wordsOf(asked)
      const young = [...options.young, 'baby', 'young'].some((word) => words.has(word))
      const animal = options.animalOf(asked)
      return animal.metres * (young ? 0.6 : 1) * heightIn(gaitOf(asked, options.browses), animal)
    },
    draw(brush, asked) {
      paintHoofed(brush, coated(options.animalOf(asked), asked), gaitOf(asked, options.browses), {
        under: () => options.under?.(brush, asked),
        over: () => options.over?.(brush, asked),
        onHead: () => options.onHead?.(brush, asked),
      })
    },
  })
}
