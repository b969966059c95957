import { once } from 'node:events'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type ByteSource, sourceOfPieces } from '../byte-source.ts'
import type { UpstreamReply } from './upstream.ts'

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

/**
 * An answer as what it holds: limn asks for no compression, and what stands between it and Google may compress all the
 * same. Its clients have not asked for it either.
 */
export function decoded(reply: UpstreamReply): UpstreamReply {
  const { 'content-encoding': coding = '', 'content-length': _, ...headers } = reply.headers
  const createDecoder = Object.entries(decoders).find(([name]) => name === coding.trim().toLowerCase())?.[1]
  if (createDecoder === undefined) return reply
  return { ...reply, headers, body: sourceOfPieces(decode(reply.body, createDecoder())) }
}

async function* decode(body: ByteSource, decoder: ReturnType<typeof createGunzip>): AsyncGenerator<Buffer> {
  const { ended, leave } = body.sendTo((bytes) => {
    const isTaken = decoder.write(Buffer.from(bytes))
    return isTaken ? undefined : once(decoder, 'drain').then(() => {})
  })
  ended.then(
    () => decoder.end(),
    (error) => decoder.destroy(error),
  )
  try {
    yield* decoder
  } finally {
    leave()
  }
}
