import { type ByteSource, type Sending, sourceOfPieces } from '../engines/byte-source.ts'

const sources = new WeakMap<ReadableStream, ByteSource>()

/** A body made of bytes that are pushed. Who asks by `sourceOf` gets them as they are; each stream in between costs several promises a piece. */
export function byteStream(source: ByteSource): ReadableStream<Uint8Array> {
  let sending: Sending | undefined
  let goOn = (): void => {}
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sending !== undefined) return goOn()
        sending = sources.get(stream)!.sendTo((bytes) => {
          const asked = new Promise<void>((resolve) => {
            goOn = resolve
          })
          controller.enqueue(Buffer.from(bytes))
          return asked
        })
        sending.ended.then(() => controller.close()).catch((error) => controller.error(error))
      },
      cancel() {
        sending ??= sources.get(stream)!.sendTo(() => undefined)
        sending.leave()
      },
    },
    { highWaterMark: 0 },
  )
  sources.set(stream, source)
  return stream
}

/** Puts something between the bytes of a body and its reader; false where that is only possible with another stream. */
export function watchSource(body: ReadableStream<Uint8Array>, watch: (source: ByteSource) => ByteSource): boolean {
  const source = body.locked ? undefined : sources.get(body)
  if (source !== undefined) sources.set(body, watch(source))
  return source !== undefined
}

/** The bytes of a body, for its only reader. */
export function sourceOf(body: ReadableStream<Uint8Array>): ByteSource {
  const source = body.locked ? undefined : sources.get(body)
  return source ?? sourceOfPieces({ [Symbol.asyncIterator]: () => readerOf(body) })
}

function readerOf(body: ReadableStream<Uint8Array>): AsyncIterator<Uint8Array> {
  const reader = body.getReader()
  return {
    next: () => reader.read() as Promise<IteratorResult<Uint8Array>>,
    async return() {
      await reader.cancel()
      return { done: true, value: undefined }
    },
  }
}
