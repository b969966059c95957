/** The last column keeps at least this many characters, or the table becomes blocks. */
const leastLastColumn = 24

/**
 * Columns padded to their widest cell, two spaces between; the last runs free. Where that is wider than the screen, each
 * row is a block instead: its first cell, and below it the others by name.
 *
 * @param screenColumns Undefined when no screen sets a limit.
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  screenColumns?: number,
): string {
  const lines = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const needed = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0) + leastLastColumn
  if (screenColumns !== undefined && needed > screenColumns)
    return rows.map((row) => formatBlock(header, row)).join('\n')
  return lines
    .map((line) =>
      line.map((cell, column) => (column === line.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function formatBlock(header: readonly string[], [first = '', ...others]: readonly string[]): string {
  const names = header.slice(1).map((name) => name.toLowerCase())
  return [first, ...others.map((cell, index) => `  ${names[index]}: ${cell}`)].map((line) => `${line}\n`).join('')
}
