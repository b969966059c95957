import { animals } from './attribute-words.data.ts'
import { lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'

const characters = /^(?:character|mascot|creature|critter|protagonist)$/
const ofWriting = /^(?:chinese|japanese|korean|kanji|letter|text|written)$/

const friends = /^(?:friend|buddy|companion|sidekick|partner|pal|helper|assistant)$/

/** "A cute robot character" is a robot; one of which no more is said is somebody. */
export function takeCharacter(phrase: NounPhrase): void {
  const { words } = phrase.attributes
  if (friends.test(phrase.noun)) {
    // "His robot friend" is a robot; "his old school friend" is somebody.
    const other = words.findLast((word) => isBeing(word))
    if (other !== undefined) become(phrase, other)
    return
  }
  if (!characters.test(phrase.noun) || phrase.drawn || words.some((word) => ofWriting.test(word))) return
  const kind = words.findLast((word) => lookUpNoun(word)?.drawn !== undefined)
  if (kind === undefined) {
    if (phrase.noun === 'character' || phrase.noun === 'protagonist') phrase.drawn = 'person'
    return
  }
  become(phrase, kind)
}

const isBeing = (word: string): boolean => {
  const drawn = lookUpNoun(word)?.drawn
  return drawn !== undefined && drawn !== 'person' && (animals.has(word) || animals.has(drawn))
}

function become(phrase: NounPhrase, noun: string): void {
  phrase.noun = noun
  phrase.drawn = lookUpNoun(noun)!.drawn
  phrase.attributes.words = phrase.attributes.words.filter((word) => word !== noun)
  delete phrase.instead
}
