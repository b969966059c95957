import { InvalidRequestError } from '../errors/index.ts'

/** What a `Content-Range` of an upload says; offsets in bytes. */
export interface ContentRange {
  // Undefined where it only asks, as `bytes */10` does. `end` is behind the last byte.
  range: { start: number; end: number } | undefined
  /** Undefined for a `*`. */
  totalBytes: number | undefined
}

/** Reads a range of bytes and their total, either of which may be a star. @throws InvalidRequestError. */
export function parseContentRange(header: string): ContentRange {
  const [, range, first, last, total] = /^\s*bytes[ =](\*|(\d{1,15})-(\d{1,15}))\/(\*|\d{1,15})\s*$/i.exec(header) ?? []
  const totalBytes = total === undefined || total === '*' ? undefined : Number(total)
  const parsed: ContentRange = {
    range: first === undefined ? undefined : { start: Number(first), end: Number(last) + 1 },
    totalBytes,
  }
  const { start = 0, end = 0 } = parsed.range ?? {}
  if (range !== undefined && end >= start && (totalBytes === undefined || end <= totalBytes)) return parsed
  throw new InvalidRequestError(
    [],
    `Content-Range must be "bytes FIRST-LAST/TOTAL", such as "bytes 0-4/10", or "bytes */TOTAL" to ask what has come. Got ${JSON.stringify(header.slice(0, 80))}.`,
  )
}
