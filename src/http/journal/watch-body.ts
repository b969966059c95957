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
  const reader = body.getReader()
  const head: Uint8Array[] = []
  let bytes = 0
  let ended = false
  const end = (whole: boolean) => {
    if (ended) return
    ended = true
    onEnd({ bytes, whole, head: Buffer.concat(head) })
  }
  const watched = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await reader.read()
          if (done) {
            controller.close()
            end(true)
            return
          }
          if (bytes < headBytes) head.push(value.slice(0, headBytes - bytes))
          bytes += value.length
          controller.enqueue(value)
        } catch (error) {
          end(false)
          controller.error(error)
        }
      },
      async cancel(reason) {
        end(false)
        await reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(watched, response)
}
