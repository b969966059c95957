import type { Word } from './words.ts'

/** Phrases of one or more words, each with a meaning, found by their longest match. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at `start`, or undefined. */
  match(
    words: readonly Pick<Word, 'text' | 'lemma' | 'kind'>[],
    start: number,
  ): { length: number; value: T } | undefined
}

/** Entries as `[words separated by commas, meaning]`; a hyphen matches a hyphen or a space, an
 * underscore only a hyphen. Later entries win. */
export function createPhraseTable<T>(entries: readonly (readonly [phrases: string, value: T])[]): PhraseTable<T> {
  const byPhrase = new Map<string, T>()
  let longest = 1
  for (const [phrases, value] of entries) {
    for (const phrase of phrases.split(',')) {
      const key = phrase.trim().toLowerCase().replaceAll('-', ' ')
      byPhrase.set(key, value)
      longest = Math.max(longest, key.split(' ').length)
    }
  }
  return {
    match(words, start) {
      let best: { length: number; value: T } | undefined
      let key = ''
      for (let length = 1; length <= longest && start + length <= words.length; length++) {
        const word = words[start + length - 1]!
        const before = key === '' ? '' : `${key} `
        const exact = before + word.text.replaceAll('-', ' ')
        const value =
          byPhrase.get(exact) ??
          byPhrase.get(before + word.text.replaceAll('-', '_')) ??
          (word.kind === 'noun' && word.text.endsWith('s') ? byPhrase.get(before + word.lemma) : undefined)
        if (value !== undefined) best = { length, value }
        key = exact
      }
      return best
    },
  }
}
