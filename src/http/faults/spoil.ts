import { setTimeout as wait } from 'node:timers/promises'
import type { FaultEffect } from './fault.ts'

/** Bytes of a body on their way. */
type Body = AsyncIterable<Uint8Array>

/** Ends the connection without ending the answer; where there is none, the stream itself breaks. */
export type Sever = (controller: ReadableStreamDefaultController<Uint8Array>) => void

export type BodyEffect = Extract<FaultEffect, { kind: 'truncate' | 'slow' | 'malformed' }>

/** The same answer with its body cut, slowed or broken. */
export async function spoil(response: Response, effect: BodyEffect, sever: Sever): Promise<Response> {
  if (response.body === null) return response
  const headers = new Headers(response.headers)
  const spoiled = (body: Body, end?: Sever) =>
    new Response(streamOf(body, end), { status: response.status, statusText: response.statusText, headers })
  const { body } = response
  switch (effect.kind) {
    case 'slow':
      return spoiled(effect.bytesPerSecond === undefined ? body : dripped(body, effect.bytesPerSecond))
    case 'malformed':
      headers.delete('content-length')
      return spoiled(withoutLastBracket(body))
    case 'truncate': {
      if ('bytes' in effect.at) return spoiled(firstBytes(body, effect.at.bytes), sever)
      const length = headers.get('content-length')
      if (length !== null) return spoiled(firstBytes(body, Math.floor(Number(length) * effect.at.share)), sever)
      // Half of it is not known before all of it is there.
      const whole = new Uint8Array(await response.arrayBuffer())
      return spoiled(firstBytes([whole], Math.floor(whole.length * effect.at.share)), sever)
    }
  }
}

function streamOf(body: Body, end: Sever = (controller) => controller.close()): ReadableStream<Uint8Array> {
  const iterator = body[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await iterator.next()
        if (done) end(controller)
        else controller.enqueue(value)
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

async function* firstBytes(body: Body | Iterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const chunk of body) {
    if (left > 0) yield chunk.subarray(0, left)
    left -= chunk.length
    if (left <= 0) break
  }
  // What was written is on its way before the connection ends; a server corks its first packet until then.
  await wait(20)
}

/** Pieces a second: often enough to look like a slow line. */
const dripsPerSecond = 20

async function* dripped(body: Body, bytesPerSecond: number): AsyncGenerator<Uint8Array> {
  const size = Math.max(1, Math.round(bytesPerSecond / dripsPerSecond))
  for await (const chunk of body) {
    for (let at = 0; at < chunk.length; at += size) {
      const drip = chunk.subarray(at, at + size)
      yield drip
      await wait((drip.length / bytesPerSecond) * 1000)
    }
  }
}

/** Longer than what may stand after the last bracket of a message: two line ends. */
const heldBack = 8

/** A message that is whole by its frame and no JSON. */
async function* withoutLastBracket(body: Body): AsyncGenerator<Uint8Array> {
  let tail = Buffer.alloc(0)
  for await (const chunk of body) {
    const whole = Buffer.concat([tail, chunk])
    tail = whole.subarray(Math.max(0, whole.length - heldBack))
    if (whole.length > heldBack) yield whole.subarray(0, whole.length - heldBack)
  }
  const last = Math.max(tail.lastIndexOf('}'), tail.lastIndexOf(']'))
  yield last < 0 ? tail : Buffer.concat([tail.subarray(0, last), tail.subarray(last + 1)])
}
