import type { WordList } from '../lexicon.ts'

/** Phrases written one after another, parted by commas or ends of lines. */
export function phrases(text: string): readonly string[] {
  const found: string[] = []
  for (const line of text.split('\n')) {
    for (const phrase of line.split(',')) {
      const trimmed = phrase.trim()
      if (trimmed !== '') found.push(trimmed)
    }
  }
  return found
}

/** Every way to take one of each: `combine(['take off'], ['her', 'his'], ['dress'])`. They are kept as choices, not written out. */
export function combine(...choices: (readonly string[])[]): WordList {
  return [choices]
}
