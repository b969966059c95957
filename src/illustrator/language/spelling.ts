import { attributeSpellings } from './attribute-words.data.ts'
import { colorNames } from './colors.data.ts'
import { commonNouns, isKnownNoun } from './lexicon.ts'
import { placeWords } from './setting-words.data.ts'
import { matchVocabulary } from './vocabulary.ts'

/** Shorter words are one letter from too many others. */
const shortest = 4
const longest = 16
/** Shorter ones have no letter too many. */
const shortestLessened = 6
/** From this length on a wrong letter may stand for the right one; otherwise one is only missing, doubled, too many or misplaced. */
const shortestExchanged = 7
const letters = 'abcdefghijklmnopqrstuvwxyz'

interface Spellings {
  words: ReadonlySet<string>
  bySound: ReadonlyMap<string, string>
}

let spellings: Spellings | undefined

/** The words a slip may have been meant to be: what can be drawn by a name of its own, colours, places and a few more. */
function known(): Spellings {
  if (spellings) return spellings
  const places = placeWords.flatMap(([, , list]) => list.split(', '))
  const all = [...commonNouns(), ...places, ...Object.keys(colorNames), ...attributeSpellings]
  const words = new Set(all.filter((word) => word.length >= shortest && /^[a-z]+$/.test(word)))
  const bySound = new Map<string, string>()
  for (const word of words) if (!bySound.has(soundOf(word))) bySound.set(soundOf(word), word)
  spellings = { words, bySound }
  return spellings
}

/** How a word sounds, roughly: `elefant` and `elephant` are the same. */
const soundOf = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll('au', 'o')
    .replaceAll('ck', 'k')
    .replace(/c(?![eiyh])/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[ie]{2}|ea|y/g, 'i')
    .replace(/(.)\1/g, '$1')

/**
 * What an English word nobody knows was meant to be: `mountain` for `moutain`. Undefined for a word that is known, too short or
 * too far from every common one.
 */
export function respell(word: string): string | undefined {
  if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word) || isKnownNoun(word)) return undefined
  if (matchVocabulary([{ text: word, lemma: word, kind: 'noun', capital: false }], 0)) return undefined
  const one = nearest(word)
  if (one !== undefined || !word.endsWith('s')) return one
  const many = nearest(word.slice(0, -1))
  return many && `${many}s`
}

function nearest(word: string): string | undefined {
  const { words, bySound } = known()
  if (words.has(word)) return word
  const alike = bySound.get(soundOf(word))
  if (alike !== undefined && alike[0] === word[0]) return alike
  for (const edited of edits(word)) if (edited[0] === word[0] && words.has(edited)) return edited
  return undefined
}

/** Every word one slip away, the likelier slips first. */
function* edits(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at++) yield word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
  for (let at = 1; at <= word.length; at++)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at)
  if (word.length < shortestLessened) return
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
  if (word.length < shortestExchanged) return
  for (let at = 1; at < word.length; at++)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1)
}
