import { CancelledError } from '../../errors/index.ts'
import { checkFileSize } from './check-new-file.ts'
import type { FileBytes } from './file-service.ts'

/** Bytes as pieces, whole ones as one. */
export async function* piecesOf(bytes: FileBytes): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes
  else yield* bytes
}

/** All but the first `count` bytes. */
export async function* skipBytes(pieces: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const piece of pieces) {
    if (piece.length > left) yield left > 0 ? piece.subarray(left) : piece
    left = Math.max(0, left - piece.length)
  }
}

/** Throws InvalidRequestError as soon as there are more than `maxBytes`, having passed no more than those on. */
export async function* atMost(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
  refuse: (receivedBytes: number) => void = checkFileSize,
): AsyncGenerator<Uint8Array> {
  let received = 0
  for await (const piece of pieces) {
    received += piece.length
    if (received > maxBytes) refuse(received)
    yield piece
  }
}

/** The same pieces, until `stop` is called: then CancelledError, also while a piece is waited for. */
export function stoppable(pieces: AsyncIterable<Uint8Array>): { pieces: AsyncGenerator<Uint8Array>; stop(): void } {
  let stopped = false
  let onStop = () => {}
  async function* untilStopped(): AsyncGenerator<Uint8Array> {
    const iterator = pieces[Symbol.asyncIterator]()
    for (;;) {
      const { value, done } = await new Promise<IteratorResult<Uint8Array>>((resolve, reject) => {
        onStop = () => reject(new CancelledError('Another request goes on with this upload.'))
        if (stopped) onStop()
        else iterator.next().then(resolve, reject)
      })
      if (done) return
      yield value
    }
  }
  return {
    pieces: untilStopped(),
    stop() {
      stopped = true
      onStop()
    },
  }
}
