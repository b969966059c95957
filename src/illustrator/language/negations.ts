import type { Word } from './words.ts'

const openings = [
  'no',
  'without',
  'without any',
  'not any',
  'free of',
  'devoid of',
  'missing',
  'lacking',
  'except',
  'except for',
  'never',
  "do n't include",
  "do n't add",
  "do n't show",
  'do not include',
  'do not add',
  'do not show',
  'avoid',
  'exclude',
  'excluding',
  'minus',
  'zero',
  "do n't use",
  "do n't draw",
  'do not draw',
  'do not use',
  'with no',
  'there is no',
  'there are no',
  'has no',
  'have no',
  'no visible',
]
  .map((phrase) => phrase.split(' '))
  .sort((left, right) => right.length - left.length)

/** Length of the words at `start` that say what must not appear: "no", "without any", "don't include". 0 for none. */
export function matchNegation(words: readonly Word[], start: number): number {
  const found = openings.find((phrase) => phrase.every((text, index) => words[start + index]?.text === text))
  return found?.length ?? 0
}

const canonical: Record<string, string> = {
  person: 'people',
  people: 'people',
  human: 'people',
  humans: 'people',
  nobody: 'people',
  man: 'people',
  figure: 'people',
  text: 'text',
  word: 'text',
  words: 'text',
  letter: 'text',
  lettering: 'text',
  writing: 'text',
  caption: 'text',
  watermark: 'text',
  typography: 'text',
  logo: 'text',
}

/** One name for each thing that must not appear: `people`, `text`, or the noun itself. */
export function absenceOf(noun: string): string {
  return Object.hasOwn(canonical, noun) ? canonical[noun]! : noun
}
