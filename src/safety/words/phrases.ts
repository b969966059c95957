import type { WordList } from '../lexicon.ts'

/** Phrases written one after another, parted by commas or ends of lines. */
export function phrases(text: TemplateStringsArray): WordList {
  return text.raw
    .join('')
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** Every way to take one of each: `combine(['take off'], ['her', 'his'], ['dress'])`. */
export function combine(...choices: (readonly string[])[]): WordList {
  return choices.reduce<string[]>(
    (made, choice) => made.flatMap((begun) => choice.map((next) => `${begun} ${next}`.trim())),
    [''],
  )
}
