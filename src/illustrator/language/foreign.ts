import { foreignWords } from './foreign-words.data.ts'
import { isKnownNoun } from './lexicon.ts'

const languages = 5

interface Dictionaries {
  /** By language: word → English. */
  words: readonly ReadonlyMap<string, string>[]
  /** By language: the small words that give it away. */
  small: readonly ReadonlySet<string>[]
  /** Characters and their English, the longest first. */
  characters: readonly (readonly [string, string])[]
}

const smallWords = new Set('a the and with in on under of'.split(' '))

let loaded: Dictionaries | undefined

function dictionaries(): Dictionaries {
  if (loaded) return loaded
  const words = Array.from({ length: languages }, () => new Map<string, string>())
  const small = Array.from({ length: languages }, () => new Set<string>())
  const characters: [string, string][] = []
  for (const line of foreignWords.trim().split('\n')) {
    const [english, ...columns] = line.split('|').map((column) => column.trim())
    columns.forEach((column, language) => {
      for (const word of column === '-' ? [] : column.split('/')) {
        if (language === languages) characters.push([word, english!])
        else if (!words[language]!.has(word)) words[language]!.set(word, english!)
        if (language < languages && smallWords.has(english!)) small[language]!.add(word)
      }
    })
  }
  loaded = { words, small, characters: characters.sort(([one], [other]) => other.length - one.length) }
  return loaded
}

const english = /\b(?:on|the|with|and|of|is|are|its|at|an|to|from|by)\b/iu
/** Not the D of "3D". */
const word = /(?<![\p{L}\d])\p{L}[\p{L}-]*/gu

/**
 * A prompt in another language with the words it knows put into English, in their order; English comes back as it is. A
 * language is told by its small words and by how many of the words it knows.
 */
export function intoEnglish(text: string): string {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/u.test(text)) return charactersIntoEnglish(text)
  if (english.test(text)) return text
  const written = (text.match(word) ?? []).map((each) => each.toLowerCase())
  const { words, small } = dictionaries()
  let best = { language: -1, known: 0 }
  for (let language = 0; language < languages; language++) {
    const known = written.filter((each) => words[language]!.has(each)).length
    const isTold = written.some((each) => small[language]!.has(each) && each !== 'a' && each !== 'in')
    if (isTold && known > best.known) best = { language, known }
  }
  if (best.known < 2 || best.known * 2 < written.length) return text
  return text.replace(word, (each) => words[best.language]!.get(each.toLowerCase()) ?? each.toLowerCase())
}

const columns = ['es', 'pt', 'it', 'fr', 'de']

/** A word of one of these languages in English; undefined where it is not known. */
export const wordOf = (written: string, language: string): string | undefined =>
  dictionaries().words[columns.indexOf(language)]?.get(written.toLowerCase())

/** Whether a list of words, without small ones, is of another language: several of them are that and no English. */
export function isForeignList(text: string): boolean {
  const written = (text.match(word) ?? []).map((each) => each.toLowerCase())
  const strange = written.filter((each) => !isKnownNoun(each))
  return dictionaries().words.some((words) => {
    const known = strange.filter((each) => words.has(each)).length
    return known >= 2 && known * 3 >= written.length
  })
}

function charactersIntoEnglish(text: string): string {
  let told = text
  for (const [characters, english] of dictionaries().characters) told = told.replaceAll(characters, ` ${english} `)
  // What is left of the script are endings and words nobody knows.
  return told.replace(/[\u3040-\u30ff\u4e00-\u9fff]+/gu, ' ').replace(/[，、。]/gu, ', ')
}
