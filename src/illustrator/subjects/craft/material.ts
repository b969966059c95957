import type { SubjectDetails } from '../subject.ts'

export type MaterialKind = 'wood' | 'metal' | 'glass' | 'plush' | 'paper' | 'stone' | 'ice'

/** What a thing is said to be made of: how its body is painted, and its colour when none is asked for. */
export interface Material {
  kind: MaterialKind
  colors: readonly string[]
  gloss: number
}

const materials: readonly [words: string, material: Material][] = [
  ['wooden wood oak bamboo walnut mahogany', { kind: 'wood', colors: ['#a8703f', '#8a5a34', '#b98550'], gloss: 0.2 }],
  ['gold golden gilded', { kind: 'metal', colors: ['#d9a32c'], gloss: 1 }],
  ['silver chrome steel metal metallic iron aluminium tin', { kind: 'metal', colors: ['#a4adb8'], gloss: 1 }],
  ['brass bronze copper', { kind: 'metal', colors: ['#b8763a'], gloss: 0.9 }],
  ['glass crystal transparent', { kind: 'glass', colors: ['#bcdfe8'], gloss: 1 }],
  ['ice icy frozen', { kind: 'ice', colors: ['#bfe3f2'], gloss: 1 }],
  ['plush fluffy fuzzy knitted felt woolen furry', { kind: 'plush', colors: [], gloss: 0 }],
  ['paper origami cardboard', { kind: 'paper', colors: ['#ead9bd'], gloss: 0 }],
  ['stone marble concrete clay granite', { kind: 'stone', colors: ['#b9b3aa'], gloss: 0.15 }],
]

/** The material the words ask for; undefined when the thing is made as usual. */
export function materialOf({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): Material | undefined {
  const said = new Set(attributes.words.filter((word) => !noun.split(' ').includes(word)))
  // Gold and silver are read as colours.
  const metal = attributes.colors[0] === '#dfaa2b' || attributes.colors[0] === '#c3c9d1'
  if (metal) return { kind: 'metal', colors: [attributes.colors[0]!], gloss: 1 }
  return materials.find(([words]) => words.split(' ').some((word) => said.has(word)))?.[1]
}
