import { fold, withoutDisguise } from './fold.ts'
import { formsOf } from './forms.ts'
import { type Work, wordsAtOnce } from './work.ts'

export interface Word {
  /** As words are compared: small, without accents and without a possessive s. */
  text: string
  /** Every way it may be meant. */
  forms: readonly string[]
  /** As it was written. */
  raw: string
  /** True for "Anna's". */
  possessive: boolean
  /** What parts it from the word before: nothing, a comma or the like, or the end of a sentence. */
  breakBefore: 'none' | 'clause' | 'sentence'
  /** True inside quotation marks, of words that are to be read in the picture. */
  lettered: boolean
}

const wordPattern = /[@$]?[\p{L}\p{M}\p{N}]+(?:[@$!|*'’]+[\p{L}\p{M}\p{N}]+)*/gu
const sentenceEnd = /[.!?;\n\r。！？؟।]/u
const clauseEnd = /[,:()[\]—–،、，|/]/u

/** A text of a request as words. */
export function* readText(text: string): Work<Word[]> {
  const plain = withoutDisguise(text)
  yield
  const quotes = yield* quotationsOf(plain)
  const words: Word[] = []
  const known = new Map<string, readonly string[]>()
  let end = 0
  let quote = 0
  for (const match of plain.matchAll(wordPattern)) {
    if (words.length % wordsAtOnce === 0) yield
    const gap = plain.slice(end, match.index)
    end = match.index + match[0].length
    while (quote < quotes.length && quotes[quote]![1] <= match.index) quote += 1
    const raw = match[0].replace(/['’]s$/iu, '')
    const text = fold(raw.replaceAll(/['’]/gu, ''))
    const forms = known.get(text) ?? formsOf(text)
    known.set(text, forms)
    words.push({
      text,
      forms,
      raw,
      possessive: raw.length < match[0].length,
      breakBefore: sentenceEnd.test(gap) ? 'sentence' : clauseEnd.test(gap) ? 'clause' : 'none',
      lettered: quote < quotes.length && quotes[quote]![0] < match.index,
    })
  }
  return words
}

const quotation = /"[^"\n]{1,200}"|“[^”\n]{1,200}”|«[^»\n]{1,200}»|'[^'\n]{1,200}'/gu
const announcesLettering =
  /\b(say(s|ing)?|read(s|ing)?|title[ds]?|entitled|caption(ed)?|text|words?|label(l?ed|s)?|sign|banner|poster|letter(s|ing|ed)|headline|slogan|logo|named?|called|written|writing|written|spell(s|ing)|cover|book|film|movie|song|band|album|phrase|quote|message|inscription|engraved|tattoo)\b[^.\n]{0,40}$/iu

/** Where quoted words stand that are to be read in the picture; words merely put in quotes are the prompt's own. */
function* quotationsOf(text: string): Work<[from: number, to: number][]> {
  const quotes: [from: number, to: number][] = []
  const pattern = new RegExp(quotation)
  let read = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (read++ % wordsAtOnce === 0) yield
    const end = match.index + match[0].length
    if (match[0].startsWith("'") && isInsideWord(text, match.index, end)) {
      pattern.lastIndex = match.index + 1
      continue
    }
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (announcesLettering.test(before)) quotes.push([match.index, end])
  }
  return quotes
}

/** "don't" and "Anna's": an apostrophe and no quotation mark. Looked at by itself, since as part of the pattern it took ten milliseconds to compile. */
const isInsideWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
