import { findAges } from './find-ages.ts'
import { findConcepts, type Occurrence } from './find-concepts.ts'
import { findNegations } from './find-negations.ts'
import { findPeople } from './find-people.ts'
import { hasPersonalData } from './find-personal-data.ts'
import { findSlurs } from './find-slurs.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { readText, type Word } from './read-text.ts'
import { protectedCharacters } from './words/characters.data.ts'
import { deceivingWords } from './words/deceiving.data.ts'
import { harmfulWords, hatefulWords } from './words/harmful.data.ts'
import { harmlessWords } from './words/harmless.data.ts'
import { peopleWords } from './words/people.data.ts'
import { sexualWords } from './words/sexual.data.ts'
import { type Work, wordsAtOnce } from './work.ts'

/** A text of the request as the rules see it. */
export interface Understood {
  words: readonly Word[]
  /** By concept, in order. What is said not to be there is left out. */
  said: ReadonlyMap<string, readonly Occurrence[]>
}

function readLists(): Lexicon {
  return buildLexicon([
    ...Object.entries(peopleWords),
    ...Object.entries(sexualWords),
    ...Object.entries(harmfulWords),
    ...Object.entries(hatefulWords),
    ...Object.entries(deceivingWords),
    ['protectedCharacter', protectedCharacters],
    ['harmless', harmlessWords],
  ])
}

let lexicon: Lexicon | undefined

/** Concepts that count whether they are denied or not: they excuse, or a "no" before them is part of the crime. */
const standsDenied = new Set([
  'prevention',
  'history',
  'makeBelieve',
  'jailbreak',
  'threat',
  'voteLie',
  'forgery',
  'slur',
  'minor',
  'person',
])

export function* understand(text: string): Work<Understood> {
  lexicon ??= readLists()
  const words = yield* readText(text)
  const negated = yield* findNegations(words)
  const said = new Map<string, Occurrence[]>()
  const found = [
    ...(yield* findConcepts(words, lexicon)),
    ...(yield* findAges(words)),
    ...(yield* findPeople(words)),
    ...(yield* findSlurs(words)),
    ...((yield* hasPersonalData(text)) ? [{ concept: 'personalData', start: 0, end: words.length }] : []),
  ]
  for (const [at, occurrence] of found.entries()) {
    if (at % wordsAtOnce === 0) yield
    if (negated[occurrence.start] && !standsDenied.has(occurrence.concept)) continue
    const list = said.get(occurrence.concept)
    if (list) list.push(occurrence)
    else said.set(occurrence.concept, [occurrence])
  }
  return { words, said }
}
