import { standsUpright } from '../subjects/people/animal-people.ts'
import { animals } from './attribute-words.data.ts'
import { lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'
import { dropPhrase } from './outlook.ts'
import type { Reading } from './reading.ts'

/** What of a costume an animal can wear. */
const hats: readonly (readonly [who: RegExp, hat: string])[] = [
  [/pirate/, 'pirate hat'],
  [/wizard|witch|magician|sorcerer/, 'wizard hat'],
  [/chef|cook|baker/, 'chef hat'],
  [/king|queen|prince|princess|emperor/, 'crown'],
  [/cowboy|cowgirl|sheriff/, 'cowboy hat'],
  [/santa/, 'santa hat'],
  [/detective|gentleman|mobster|gangster/, 'fedora'],
  [/builder|construction/, 'hard hat'],
  [/graduate|professor|student/, 'graduation cap'],
]

/** Whom an animal is dressed as when their name follows its own. */
const roles =
  /^(?:astronaut|pirate|wizard|witch|magician|sorcerer|knight|king|queen|prince|princess|emperor|chef|detective|samurai|ninja|cowboy|sheriff|superhero|warrior|viking|soldier|pilot|scientist|captain|barista|gentleman|businessman|professor|doctor|dj|musician|firefighter|policeman|explorer|monk|mage|bard|ballerina|boxer|graduate|builder|santa)$/

/** "A cat astronaut" is a cat, dressed as one. */
function takeDressedAnimals(reading: Reading): void {
  for (const [at, phrase] of [...reading.phrases.entries()]) {
    const { words } = phrase.attributes
    const animal = words.at(-1) ?? ''
    const drawn = lookUpNoun(animal)?.drawn
    if (phrase.drawn !== 'person' || !roles.test(phrase.noun) || !animals.has(animal) || !drawn) continue
    if (drawn === 'person') continue
    // Who stands upright has all of the costume, and is one of them.
    if (standsUpright(animal)) {
      const role = phrase.noun
      Object.assign(phrase, {
        noun: animal,
        drawn,
        attributes: { ...phrase.attributes, words: [...words.slice(0, -1), role] },
      })
      continue
    }
    const costume: NounPhrase = { ...phrase, attributes: { colors: [], size: 1, words: [] } }
    Object.assign(phrase, { noun: animal, drawn, attributes: { ...phrase.attributes, words: words.slice(0, -1) } })
    reading.relations.push({ kind: 'wearing', subject: at, object: reading.phrases.push(costume) - 1 })
  }
}

/** "A girl dressed as a cat", "a boy in a dinosaur costume": whose costume it is. */
function takeGuises({ phrases, relations }: Reading): void {
  for (const { kind, subject, object } of relations) {
    const [wearer, costume] = [phrases[subject]!, phrases[object]!]
    if (kind !== 'wearing' || wearer.drawn !== 'person' || costume.drawn === 'person') continue
    if (animals.has(costume.noun)) Object.assign(costume, { noun: `${costume.noun} costume`, count: 1 })
  }
}

/** "A boy dressed as a pirate" is told and drawn as one; a cat dressed so wears the hat. */
export function takeCostumes(reading: Reading): void {
  takeDressedAnimals(reading)
  takeGuises(reading)
  for (;;) {
    const { phrases, relations } = reading
    const worn = relations.find(({ kind, object }) => kind === 'wearing' && phrases[object]!.drawn === 'person')
    if (!worn) return
    const wearer = phrases[worn.subject]!
    const costume = phrases[worn.object]!
    const hat = hats.find(([who]) => who.test(costume.noun))?.[1]
    if (wearer.drawn !== 'person' && hat !== undefined) {
      const drawn = lookUpNoun(hat)?.drawn
      Object.assign(costume, { noun: hat, count: wearer.count, ...(drawn ? { drawn } : {}) })
      if (drawn) continue
    }
    wearer.attributes.words.push(costume.noun)
    dropPhrase(reading, worn.object)
  }
}
