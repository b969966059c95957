import { bodyParts, isGarmentName } from './attribute-words.data.ts'
import { singularOf } from './counts.ts'
import { isKnownNoun, isStoodFor, lookUpNoun } from './lexicon.ts'
import type { Word, WordKind } from './words.ts'

const insideCompound: ReadonlySet<WordKind> = new Set<WordKind>([
  'noun',
  'name',
  'adjective',
  'verb',
  'number',
  'adverb',
  'possessive',
  'other',
])

/** The known noun of two to four words that begins at `start`: "fire hydrant", "cup of coffee". */
export function matchCompound(words: readonly Word[], start: number): { length: number; noun: string } | undefined {
  if (words[start]?.kind === 'number') return undefined
  for (let length = Math.min(4, words.length - start); length > 1; length--) {
    const run = words.slice(start, start + length)
    const isWhole = run.every(
      ({ kind, text }, index) =>
        insideCompound.has(kind) || ((text === 'of' || text === 'the') && index > 0 && index < length - 1),
    )
    const last = run.at(-1)!
    const isCutShort = last.kind === 'adjective' && nounFollows(words, start + length)
    const isPartOfOwner = bodyParts.has(last.text) && run.some(({ kind }) => kind === 'possessive')
    if (!isWhole || last.kind === 'adverb' || last.kind === 'possessive' || isCutShort || isPartOfOwner) continue
    const noun = run
      .map((word) => word.text)
      .join(' ')
      .replaceAll(" 's", "'s")
    const known = isKnownNoun(noun) || isStoodFor(noun) || (noun.includes(' of ') && singularOf(noun).plural)
    if (known && !isOnlyDescribed(run, noun)) return { length, noun }
  }
  return undefined
}

/** "wooden table" is a table that is wooden; "hot dog" is no dog. */
function isOnlyDescribed([first]: readonly Word[], noun: string): boolean {
  if (first!.kind !== 'adjective' || isGarmentName(noun)) return false
  const rest = noun.slice(first!.text.length + 1)
  const drawn = lookUpNoun(noun)?.drawn
  return isKnownNoun(rest) && lookUpNoun(rest)?.drawn === drawn && drawn?.includes(first!.text) === false
}

/** Whether the word can stand after a modifier. */
export function isModified(word: Word | undefined): boolean {
  return word !== undefined && ['noun', 'name', 'adjective', 'verb'].includes(word.kind)
}

/** Whether a noun phrase still goes on at `end`, so that the word before is a modifier: also "red and white flag". */
export function nounFollows(words: readonly Word[], end: number): boolean {
  const word = words[end]
  if (!word) return false
  if (word.kind === 'conjunction') return words[end + 1]?.kind === 'adjective' && isModified(words[end + 2])
  return word.kind === 'noun' || word.kind === 'name' || word.kind === 'adjective'
}
