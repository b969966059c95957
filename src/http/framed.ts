import { jsonChunksOf } from '../gemini-api/json-chunks.ts'
import type { Frame } from '../gemini-api/sse.ts'

const maxPieceLength = 64 * 1024

/** One message of a stream in pieces, its pictures encoded as they are sent. */
export function* framed(message: object, { before, after }: Frame): Generator<string> {
  // A small message is one piece, as everybody else sends it.
  let text = before
  for (const piece of jsonChunksOf(message)) {
    if (text.length + piece.length > maxPieceLength) {
      yield text
      text = ''
    }
    text += piece
  }
  yield text + after
}
