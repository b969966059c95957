/** What a `Range` header asks for: bytes from `start` up to but without `end`. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * Reads `bytes=a-b`, `bytes=a-` and `bytes=-n`. Undefined when all is to be sent: without the header, and for units and
 * lists that are not read, as RFC 9110 §14.2 allows; `unsatisfiable` when it asks for nothing there is.
 */
export function parseByteRange(header: string | undefined, sizeBytes: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first === '') {
    const count = Math.min(Number(last), sizeBytes)
    return count === 0 ? 'unsatisfiable' : { start: sizeBytes - count, end: sizeBytes }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return undefined
  if (start >= sizeBytes) return 'unsatisfiable'
  return { start, end: last === '' ? sizeBytes : Math.min(Number(last) + 1, sizeBytes) }
}
