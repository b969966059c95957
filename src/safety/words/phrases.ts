import type { WordList } from '../lexicon.ts'

/** Phrases written one after another, parted by commas or ends of lines. */
export const phrases = (text: string): readonly string[] => text.trim().split(/\s*[,\n][\s,]*/)

/** Every way to take one of each: `combine(['take off'], ['her', 'his'], ['dress'])`. They are kept as choices, not written out. */
export function combine(...choices: (readonly string[])[]): WordList {
  return [choices]
}
