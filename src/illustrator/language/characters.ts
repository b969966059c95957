import { lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'

const characters = /^(?:character|mascot|creature|critter|protagonist)$/
const ofWriting = /^(?:chinese|japanese|korean|kanji|letter|text|written)$/

/** "A cute robot character" is a robot; one of which no more is said is somebody. */
export function takeCharacter(phrase: NounPhrase): void {
  const { words } = phrase.attributes
  if (!characters.test(phrase.noun) || phrase.drawn || words.some((word) => ofWriting.test(word))) return
  const kind = words.findLast((word) => lookUpNoun(word)?.drawn !== undefined)
  if (kind === undefined) {
    if (phrase.noun === 'character' || phrase.noun === 'protagonist') phrase.drawn = 'person'
    return
  }
  phrase.noun = kind
  phrase.drawn = lookUpNoun(kind)!.drawn
  phrase.attributes.words = words.filter((word) => word !== kind)
}
