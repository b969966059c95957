/** A text in lower case, with nothing but words. */
export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `

/** The one of several whose words a text says, the longest such words; its plural counts. */
export function longestSaid<T extends { said: string }>(all: readonly T[], text: string): T | undefined {
  const plain = plainWords(text)
  let best: { one: T; length: number } | undefined
  for (const one of all)
    for (const words of one.said.split(', ')) {
      const isSaid = [words, `${words}s`, `${words}es`].some((form) => plain.includes(` ${form} `))
      if (isSaid && words.length > (best?.length ?? 0)) best = { one, length: words.length }
    }
  return best?.one
}
