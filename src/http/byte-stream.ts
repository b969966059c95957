const sources = new WeakMap<ReadableStream, AsyncIterable<Uint8Array>>()

/** A body of pieces. Who asks by `piecesOf` gets them as they are; each stream that is read in between costs several promises a piece. */
export function byteStream(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  let iterator: AsyncIterator<Uint8Array> | undefined
  const begun = (): AsyncIterator<Uint8Array> => {
    iterator ??= pieces[Symbol.asyncIterator]()
    return iterator
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await begun().next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel() {
        begun()
          .return?.()
          .catch(() => {})
      },
    },
    { highWaterMark: 0 },
  )
  sources.set(stream, pieces)
  return stream
}

/** The bytes of a body, for its only reader. */
export function piecesOf(body: ReadableStream<Uint8Array>): AsyncIterator<Uint8Array> {
  const source = body.locked ? undefined : sources.get(body)
  if (source !== undefined) return source[Symbol.asyncIterator]()
  const reader = body.getReader()
  return {
    next: () => reader.read() as Promise<IteratorResult<Uint8Array>>,
    async return() {
      await reader.cancel()
      return { done: true, value: undefined }
    },
  }
}
