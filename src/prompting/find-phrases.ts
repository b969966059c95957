/** A pattern for a list of phrases, `a, b, c`: whole words in any case, the longest first. */
export function phrasePattern(phrases: string): RegExp {
  const words = phrases
    .split(', ')
    .sort((left, right) => right.length - left.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
}

/** A text with some runs blanked out, every other letter where it was. */
export function blanked(text: string, runs: Iterable<{ start: number; end: number }>): string {
  let rest = text
  for (const { start, end } of runs) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return rest
}
