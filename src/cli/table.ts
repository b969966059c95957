import { displayWidth } from './display-width.ts'

/** A last column that is shortened keeps at least this many characters, or the table becomes blocks. */
const leastLastColumn = 20

export interface TableScreen {
  /** Of the screen; undefined when no screen sets a limit. */
  columns: number | undefined
  /** Whether the last column says enough by its beginning. */
  shortenLast: boolean
}

/**
 * Columns padded to their widest cell, two spaces between; the last runs free. Where that is wider than the screen, the
 * last is shortened, or each row becomes a block: its first cell, and below it the others by name.
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  screen: TableScreen,
): string {
  const lines = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...lines.map((line) => displayWidth(line[column] ?? ''))))
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  const columns = screen.columns ?? Number.POSITIVE_INFINITY
  if (before + (screen.shortenLast ? leastLastColumn : widths.at(-1)!) > columns) {
    return rows.map((row) => formatBlock(header, row)).join('\n')
  }
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === line.length - 1 ? shorten(cell, columns - before) : cell.padEnd(widths[column]!),
        )
        .join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function formatBlock(header: readonly string[], [first = '', ...others]: readonly string[]): string {
  const names = header.slice(1).map((name) => name.toLowerCase())
  return [first, ...others.map((cell, index) => `  ${names[index]}: ${cell}`)].map((line) => `${line}\n`).join('')
}

function shorten(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let start = ''
  for (const character of text) {
    if (displayWidth(start + character) > columns - 1) break
    start += character
  }
  return `${start.trimEnd()}…`
}
