import { byteStream, piecesOf } from '../byte-stream.ts'

/** How an answer's body came to its end. */
export interface BodyEnd {
  bytes: number
  /** False when it broke off, or its reader left. */
  whole: boolean
  /** The first bytes, as many as were asked for. */
  head: Buffer
}

/** The same answer; `onEnd` hears once when the last byte is out, or nobody wants it any more. */
export function watchBody(response: Response, headBytes: number, onEnd: (end: BodyEnd) => void): Response {
  const { body } = response
  if (body === null) {
    onEnd({ bytes: 0, whole: true, head: Buffer.alloc(0) })
    return response
  }
  const pieces = piecesOf(body)
  const head: Uint8Array[] = []
  let bytes = 0
  let ended = false
  const end = (whole: boolean) => {
    if (ended) return
    ended = true
    onEnd({ bytes, whole, head: Buffer.concat(head) })
  }
  const watched: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => watched,
    async next() {
      try {
        const result = await pieces.next()
        if (result.done) end(true)
        else {
          if (bytes < headBytes) head.push(result.value.slice(0, headBytes - bytes))
          bytes += result.value.length
        }
        return result
      } catch (error) {
        end(false)
        throw error
      }
    },
    async return() {
      end(false)
      await pieces.return?.()
      return { done: true, value: undefined }
    },
  }
  return new Response(byteStream(watched), response)
}
