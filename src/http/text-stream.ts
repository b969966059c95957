/**
 * Text as a stream of UTF-8: the next piece is made when the one before was taken.
 *
 * @param leave Called when the reader goes before the end.
 */
export function streamOf(
  pieces: Iterable<string> | AsyncIterable<string>,
  leave: () => void = () => {},
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await iterator.next()
        if (done) controller.close()
        else if (value !== '') controller.enqueue(encoder.encode(value))
        else await this.pull?.(controller)
      },
      cancel: leave,
    },
    // Nothing is made before somebody asks for it.
    { highWaterMark: 0 },
  )
}
