import type { ItemToken, ItsFunction } from 'wink-nlp'
import { retag } from './retag.ts'
import { respell } from './spelling.ts'
import { countKnownWords, forgetTagger, loadTagger } from './tagger.ts'

/** What a word is in its sentence. `break` is punctuation; `stop` ends a sentence. */
export type WordKind =
  | 'determiner'
  | 'number'
  | 'adjective'
  | 'noun'
  | 'name'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'adverb'
  | 'possessive'
  | 'break'
  | 'stop'
  | 'other'

export interface Word {
  /** Lower case; hyphenated words are one. */
  text: string
  lemma: string
  kind: WordKind
  /** Written with a capital first letter. */
  capital: boolean
}

const kinds: Record<string, WordKind> = {
  ADJ: 'adjective',
  ADP: 'preposition',
  ADV: 'adverb',
  AUX: 'verb',
  CCONJ: 'conjunction',
  DET: 'determiner',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'adverb',
  PRON: 'pronoun',
  PROPN: 'name',
  PUNCT: 'break',
  SCONJ: 'conjunction',
  SYM: 'other',
  VERB: 'verb',
  X: 'noun',
}

/** Closed classes are known exactly; the tagger is overruled. */
const fixed: Record<string, WordKind> = Object.fromEntries(
  (
    [
      ['determiner', 'a an the this that these those some any my your his her its our their another each every'],
      ['conjunction', 'and or but while as & plus'],
      ['pronoun', 'it them him itself themselves he she they who which there'],
      ['verb', 'is are was were be being has have had left'],
      ['noun', 'liquid'],
      ['adverb', 'mid-air midair'],
      ['preposition', 'of with at by for from to into onto along across through towards toward around against without'],
      [
        'adjective',
        'soft diffused harsh subtle crisp matte glossy metallic rustic bold vintage retro modern antique classic ornate next top other same red green blue black white yellow purple pink brown gray grey orange',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
)

/** The tagger keeps every word that it has not met before, in 150 bytes: a server would grow with all that it is asked for. */
const mostNewWords = 20_000

/** Words the tagger has never met, in lower case, without names; none when most are foreign to it. */
function unknownWords(text: string): string[] {
  const nlp = loadTagger()
  const idOf = (token: ItemToken): number => Number(token.out(nlp.its.uniqueId as unknown as ItsFunction<number>))
  const firstUnknown = countKnownWords()
  const unknown: string[] = []
  let all = 0
  let latest = 0
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const written = token.out()
      const id = idOf(token)
      latest = Math.max(latest, id)
      if (!/^\p{L}{2,}$/u.test(written)) return
      all += 1
      const isName = /^\p{Lu}/u.test(written) && all > 1
      if (!isName && id >= firstUnknown) unknown.push(written.toLowerCase())
    })
  const isMet = (word: string): boolean => idOf(nlp.readDoc(word).tokens().itemAt(0)) < firstUnknown
  // It has met "time" and not every "times", "close" and not the "Close" that begins a prompt.
  const isKnown = (word: string): boolean => isMet(word) || (word.endsWith('s') && isMet(word.slice(0, -1)))
  if (latest > firstUnknown + mostNewWords) forgetTagger()
  return unknown.length > 3 && unknown.length > all / 2 ? [] : unknown.filter((word) => !isKnown(word))
}

/** The text with slips of spelling mended, where a common word was meant. */
function mendSpelling(text: string): string {
  let mended = text
  for (const word of new Set(unknownWords(text))) {
    const meant = respell(word)
    if (meant && meant !== word) mended = mended.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'), meant)
  }
  return mended
}

/** Words and punctuation of a text with their parts of speech. */
export function readWords(text: string): Word[] {
  const nlp = loadTagger()
  const { its } = nlp
  // Declared with the wrong arguments; it is an ordinary item function.
  const precedingSpaces = its.precedingSpaces as unknown as ItsFunction<string>
  const words: Word[] = []
  const mended = mendSpelling(text)
  let joins = false
  nlp
    .readDoc(mended)
    .tokens()
    .each((token: ItemToken) => {
      const written = token.out()
      const attached = token.out(precedingSpaces) === '' && words.length > 0
      const previous = words.at(-1)
      if (previous && attached && joins) {
        previous.text += `-${written.toLowerCase()}`
        previous.lemma = previous.text
        previous.kind = kindOfHyphenated(previous.text, kindOf(written, token.out(its.pos)), previous.kind)
        joins = false
        return
      }
      if (written === '-' && attached && previous && /^[\p{L}\p{N}]/u.test(previous.text)) {
        joins = true
        return
      }
      joins = false
      // The tagger keeps the dot of what it takes for an abbreviation.
      const isEnded = /^[\p{L}-]{3,}\.$/u.test(written)
      words.push({
        text: isEnded ? written.toLowerCase().slice(0, -1) : written.toLowerCase(),
        lemma: token.out(its.lemma as unknown as ItsFunction<string>).toLowerCase(),
        kind: kindOf(written, token.out(its.pos)),
        capital: /^\p{Lu}/u.test(written),
      })
      if (isEnded) words.push({ text: '.', lemma: '.', kind: 'stop', capital: false })
    })
  return retag(words)
}

function kindOfHyphenated(text: string, last: WordKind, first: WordKind): WordKind {
  if (/-(?:up|shot)$/.test(text)) return 'noun'
  if (/(?:ed|ing)$/.test(text)) return 'adjective'
  return last === 'noun' || last === 'name' ? 'noun' : last === 'verb' || last === 'adjective' ? 'adjective' : first
}

/** "A dancer mid-leap": how, and no thing. */
const midway = /^mid-(?:leap|jump|flight|stride|step|swing|dive|bite|dance|run|fall|throw|kick|spin|laugh)$/

function kindOf(written: string, tag: string): WordKind {
  const lower = written.toLowerCase()
  if (midway.test(lower)) return 'adverb'
  if (/^[.!?\n]+$/.test(written)) return 'stop'
  if (lower === "'s" || lower === '’s') return 'possessive'
  if (Object.hasOwn(fixed, lower)) return fixed[lower]!
  if (/^\d[\d,.]*$/.test(written)) return 'number'
  return kinds[tag] ?? 'other'
}
