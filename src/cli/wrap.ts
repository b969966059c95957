import { displayWidth } from './display-width.ts'

export interface WrapOptions {
  /** Before the first line, and before the others. Default: nothing. */
  first?: string
  rest?: string
  /** Of the screen; undefined leaves the words in one line. */
  columns: number | undefined
}

/** Words in lines no wider than a screen; a word that is wider stands alone. */
export function wrap(
  text: string,
  { first = '', rest = first, columns = Number.POSITIVE_INFINITY }: WrapOptions,
): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? `${lines.length === 0 ? first : rest}${word}` : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line)
      line = `${rest}${word}`
    } else line = longer
  }
  return [...lines, line].join('\n')
}
