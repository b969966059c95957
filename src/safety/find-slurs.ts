import { hash } from 'node:crypto'
import type { Occurrence } from './find-concepts.ts'
import type { Word } from './read-text.ts'
import { slurHashes } from './words/slurs.data.ts'
import { type Work, wordsAtOnce } from './work.ts'

export function hashWord(word: string): string {
  return hash('sha256', word).slice(0, 16)
}

/** Slurs are kept as hashes, so each distinct word is hashed once. */
export function* findSlurs(words: readonly Word[]): Work<Occurrence[]> {
  const known = new Map<string, boolean>()
  const found: Occurrence[] = []
  for (const [start, { text, forms }] of words.entries()) {
    if (start % wordsAtOnce === 0) yield
    let isSlur = known.get(text)
    if (isSlur === undefined) {
      isSlur = forms.some((form) => form.length >= 4 && !form.startsWith('=') && slurHashes.has(hashWord(form)))
      known.set(text, isSlur)
    }
    if (isSlur) found.push({ concept: 'slur', start, end: start + 1 })
  }
  return found
}
