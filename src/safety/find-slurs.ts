import { hash } from 'node:crypto'
import type { Occurrence } from './find-concepts.ts'
import type { Word } from './read-text.ts'
import { slurHashes } from './words/slurs.data.ts'

export function hashWord(word: string): string {
  return hash('sha256', word).slice(0, 16)
}

/** Slurs are kept as hashes, so each distinct word is hashed once. */
export function findSlurs(words: readonly Word[]): Occurrence[] {
  const known = new Map<string, boolean>()
  return words.flatMap(({ text, forms }, start) => {
    let isSlur = known.get(text)
    if (isSlur === undefined) {
      isSlur = forms.some((form) => form.length >= 4 && !form.startsWith('=') && slurHashes.has(hashWord(form)))
      known.set(text, isSlur)
    }
    return isSlur ? [{ concept: 'slur', start, end: start + 1 }] : []
  })
}
