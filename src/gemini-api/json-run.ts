export const quote = 0x22
export const backslash = 0x5c

/** Where the run of bytes that are neither quote nor backslash ends. */
export function endOfRun(chunk: Buffer, from: number): number {
  const nextQuote = chunk.indexOf(quote, from)
  const end = nextQuote < 0 ? chunk.length : nextQuote
  const nextBackslash = chunk.subarray(from, end).indexOf(backslash)
  return nextBackslash < 0 ? end : from + nextBackslash
}
