import { CancelledError } from '../errors/index.ts'
import { errorMessages } from '../gemini-api/error-messages.data.ts'

/** A body as it comes, never whole in memory. Throws CancelledError when the client goes away in the middle. */
export async function* bodyPieces(request: Request): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of request.body ?? []) yield piece
  } catch (error) {
    throw new CancelledError(errorMessages.cancelled, { cause: error })
  }
}

/** As much of a refused body is read and thrown away: a client that is busy sending does not look at the answer. */
const maxDiscardedBytes = 64 * 1024 * 1024

/** Takes the rest of a body that nobody wants, so that the client hears the answer; a very long one is cut off. */
export async function discardBody(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  let discarded = 0
  try {
    for await (const piece of pieces) {
      discarded += piece.length
      if (discarded > maxDiscardedBytes) return
    }
  } catch {
    // It has gone; there is nobody to hear the answer.
  }
}
