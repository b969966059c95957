import { InvalidRequestError } from '../../errors/index.ts'

/** As much as one request may have; a longer line would be held in memory whole. */
const maxLineBytes = 104_857_600

/** Lines of a text that comes in pieces, without those that are blank. @throws InvalidRequestError for one that is too long. */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let line: Uint8Array[] = []
  let length = 0
  let isFirst = true

  function take(): string {
    const text = Buffer.concat(line).toString('utf8')
    line = []
    length = 0
    // Some editors begin a file with a byte order mark.
    const trimmed = (isFirst ? text.replace(/^\uFEFF/, '') : text).trim()
    isFirst = false
    return trimmed
  }

  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      line.push(piece.subarray(start, end))
      start = end + 1
      const text = take()
      if (text !== '') yield text
    }
    line.push(piece.subarray(start))
    length += piece.length - start
    if (length > maxLineBytes) {
      throw new InvalidRequestError([], `A line may have at most ${maxLineBytes} bytes; is this a file of JSON lines?`)
    }
  }
  const text = take()
  if (text !== '') yield text
}
