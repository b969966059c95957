import type { Occurrence } from './find-concepts.ts'
import { formsOf, irregular, isPlain, spellingsOf } from './forms.ts'
import { allBeginnings, beginnings, type Concept, type Lexicon, type Node } from './lexicon.ts'
import type { Word } from './read-text.ts'
import { type Work, wordsAtOnce } from './work.ts'

/** Of one row of lone letters, so many are read: a longer one is no word in disguise. */
const mostLetters = 200

const fewest = 4
const most = 16

/** Letters that stand alone, four or more in a row, may be a word: "n u d e", "n.u.d.e". */
export function* findSpelledOut(words: readonly Word[], lexicon: Lexicon): Work<Occurrence[]> {
  const found: Occurrence[] = []
  const known = new Map<string, ReadonlyMap<Concept, number>>()
  let begin: Set<string> | undefined
  let start = 0
  while (start < words.length) {
    let end = start
    while (end < words.length && isLone(words[end]!)) end += 1
    const last = Math.min(end, start + mostLetters)
    for (let from = start; from + fewest <= last; from++) {
      begin ??= beginningsOf(allBeginnings(lexicon))
      const letters = words.slice(from, Math.min(last, from + most)).map(({ text }) => text)
      for (const [concept, count] of readOut(letters, begin)) found.push({ concept, start: from, end: from + count })
      if (from % 32 === 0) yield
    }
    if (Math.floor(start / wordsAtOnce) !== Math.floor((end + 1) / wordsAtOnce)) yield
    start = end + 1
  }
  return found

  /** Which words of the lists the first of these letters spell, and by how many. */
  function readOut(letters: readonly string[], begin: ReadonlySet<string>): ReadonlyMap<Concept, number> {
    const text = letters.join('')
    const before = known.get(text)
    if (before) return before
    // What is spelled so far is spelled by more letters, too: the fewest are enough.
    const spelled = new Map<Concept, number>()
    if (mayBegin(text, begin)) {
      for (let count = fewest; count <= letters.length; count++) {
        for (const { concepts = [] } of beginnings(lexicon, formsOf(letters.slice(0, count).join('')))) {
          for (const concept of concepts) if (!spelled.has(concept)) spelled.set(concept, count)
        }
      }
    }
    known.set(text, spelled)
    return spelled
  }
}

const isLone = ({ text }: Word): boolean => text.length <= 2 && [...text].length === 1

/** How words of the lists begin that stand alone, in three letters: few rows of letters begin so. */
function beginningsOf({ next, stems }: Node): Set<string> {
  const begin = new Set<string>()
  const add = (word: string): void => {
    begin.add(beginningOf(word))
    // "dy" may be met as "dies".
    if (word.length <= 3 && word.endsWith('y')) begin.add(`${word.slice(0, -1)}i`)
    for (const [form, base] of irregular) if (base === word) begin.add(beginningOf(form))
  }
  for (const [word, { concepts }] of next ?? []) if (concepts) add(word.replace(/^=/, ''))
  for (const begun of stems?.values() ?? []) for (const [stem, { concepts }] of begun) if (concepts) add(stem)
  return begin
}

const beginningOf = (text: string): string => [...text].slice(0, 3).join('')

function mayBegin(letters: string, begin: ReadonlySet<string>): boolean {
  if (isPlain(letters)) return begin.has(letters.slice(0, 3)) || begin.has(letters.slice(0, 2))
  return spellingsOf(letters).some((spelled) => {
    const beginning = beginningOf(spelled)
    return begin.has(beginning) || begin.has([...beginning].slice(0, 2).join(''))
  })
}
