import { lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'
import type { Reading } from './reading.ts'
import { isAnimate } from './things.ts'

/** What the young of many kinds of animals are called. */
const young =
  /(?:^| )(?:cub|kit|pup|puppy|calf|chick|hatchling|fledgling|owlet|cygnet|duckling|gosling|joey|hoglet|kid|fawn|foal|lamb|piglet|youngling)$/

/** "A fox cub", "penguin chicks": young of that kind; "a bear with two cubs": of the kind that is there. */
export function takeYoung({ phrases }: Reading): void {
  for (const phrase of phrases) {
    if (!young.test(phrase.noun)) continue
    const { words } = phrase.attributes
    const of = kindIn(words) ?? kindBeside(phrase, phrases)
    if (of === undefined || phrase.noun.startsWith(`${of.noun} `)) continue
    phrase.noun = of.noun
    phrase.drawn = of.drawn
    phrase.attributes.words = ['baby', ...words.filter((_, at) => at < of.start || at >= of.end)]
  }
}

/** Names that say nothing of the kind, nor may mean somebody else, as kids do. */
const ofAnyKind = /^(?:cub|calf|hatchling|fledgling|youngling|joey)$/

/** Of an animal that is named with them. */
function kindBeside(
  { noun }: NounPhrase,
  phrases: readonly NounPhrase[],
): { noun: string; drawn: string; start: number; end: number } | undefined {
  if (!ofAnyKind.test(noun)) return undefined
  const parent = phrases.find(
    (other) => other.noun !== noun && other.drawn && other.drawn !== 'person' && isAnimate(other),
  )
  return parent && { noun: parent.noun, drawn: parent.drawn!, start: 0, end: 0 }
}

/** The longest name of an animal among the words: "polar bear" before "bear". */
function kindIn(words: readonly string[]): { noun: string; drawn: string; start: number; end: number } | undefined {
  for (const length of [3, 2, 1]) {
    for (let end = words.length; end >= length; end -= 1) {
      const noun = words.slice(end - length, end).join(' ')
      const drawn = lookUpNoun(noun)?.drawn
      if (drawn === undefined || drawn === 'person') continue
      const animal: NounPhrase = { noun, count: 1, attributes: { colors: [], size: 1, words: [] }, drawn }
      if (isAnimate(animal)) return { noun, drawn, start: end - length, end }
    }
  }
  return undefined
}
