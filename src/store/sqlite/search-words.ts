/** Scripts written without spaces: the full-text index sees a whole sentence of them as one word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

const split = (words: string): string[] => words.split(/\s+/u).filter((word) => word !== '')

/**
 * An FTS5 expression that finds prompts with every word, each as a prefix; undefined when there is nothing to match.
 * Words are quoted, so that no operator of FTS5 is ever read from what the user typed.
 */
export function matchExpression(words: string): string | undefined {
  const terms = split(words)
    .filter((word) => !unspaced.test(word))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}"*`)
  return terms.length > 0 ? terms.join(' ') : undefined
}

/** LIKE patterns (escape `\`) for the words the full-text index cannot find: unspaced scripts and bare symbols such as emoji. */
export function likePatterns(words: string): string[] {
  return split(words)
    .filter((word) => unspaced.test(word) || !/[\p{L}\p{N}]/u.test(word))
    .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)
}
