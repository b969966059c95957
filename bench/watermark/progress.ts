/** One line on a terminal, over the one before; an empty one takes it away. */
export function tellProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line === '' ? '' : `  ${line}`}\x1b[K`)
}
