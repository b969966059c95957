import type { ByteSource } from '../../engines/byte-source.ts'
import { byteStream, sourceOf, watchSource } from '../byte-stream.ts'

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
  const head: Uint8Array[] = []
  let bytes = 0
  let ended = false
  const end = (whole: boolean) => {
    if (ended) return
    ended = true
    onEnd({ bytes, whole, head: Buffer.concat(head) })
  }
  const watched = (source: ByteSource): ByteSource => ({
    sendTo(take) {
      const sending = source.sendTo((piece, keep) => {
        if (bytes < headBytes) head.push(Buffer.from(piece.subarray(0, headBytes - bytes)))
        bytes += piece.length
        return take(piece, keep)
      })
      const leave = (): void => {
        end(false)
        sending.leave()
      }
      sending.ended.then(
        () => end(true),
        () => end(false),
      )
      return { ended: sending.ended, leave }
    },
  })
  return watchSource(body, watched) ? response : new Response(byteStream(watched(sourceOf(body))), response)
}
