import { colorOf } from './colors.ts'
import { lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'
import type { Reading } from './reading.ts'
import { isAnimate } from './things.ts'

const carved = /(?:^| )(?:statue|sculpture|figurine|carving|bust)$/
const sewn = /(?:^| )(?:plush|plushie|plush toy|soft toy|stuffed animal|stuffed toy)$/
const materials = /^(?:wooden|wood|glass|crystal|ice|paper|metal|metallic|steel|iron|clay|jade)$/

/** "A statue of a lion" is a lion of stone, or of what is said. People have the statue's own drawing. */
export function takeStatue({ phrases, names }: Reading, at: number, whom: NounPhrase): boolean {
  const { noun, count, attributes } = phrases[at]!
  if (!carved.test(noun) || whom.drawn === undefined || whom.drawn === 'person' || !isAnimate(whom)) return false
  const words = [...attributes.words, ...whom.attributes.words]
  const asked = [...attributes.colors, ...whom.attributes.colors]
  phrases[at] = {
    noun: `${whom.noun} ${noun.split(' ').at(-1)}`,
    count,
    attributes: { colors: stoneUnless(asked, words), size: attributes.size * whom.attributes.size, words },
    drawn: whom.drawn,
  }
  names.delete(at)
  return true
}

/** "An elephant statue", "a fox plushie": the animal, of stone or of plush. */
export function takeLikeness(phrase: NounPhrase): void {
  const { noun, attributes } = phrase
  if (!(carved.test(noun) || sewn.test(noun))) return
  const whom = attributes.words.findLast((word) => !noun.includes(word) && isAnimal(word))
  if (!whom) return
  const drawn = lookUpNoun(whom)!.drawn
  const words = attributes.words.filter((word) => word !== whom && !noun.includes(word))
  if (sewn.test(noun)) {
    Object.assign(phrase, { noun: whom, drawn, attributes: { ...attributes, words: [...words, 'plush'] } })
    return
  }
  const colors = stoneUnless(attributes.colors, words)
  Object.assign(phrase, {
    noun: `${whom} ${noun.split(' ').at(-1)}`,
    drawn,
    attributes: { ...attributes, colors, words },
  })
}

function isAnimal(noun: string): boolean {
  const drawn = lookUpNoun(noun)?.drawn
  return (
    drawn !== undefined &&
    drawn !== 'person' &&
    isAnimate({ noun, drawn, count: 1, attributes: { colors: [], size: 1, words: [] } })
  )
}

const stoneUnless = (asked: string[], words: readonly string[]): string[] =>
  asked.length > 0 || words.some((word) => materials.test(word)) ? asked : [colorOf('gray')!]
