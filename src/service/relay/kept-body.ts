import { type ByteSource, sourceOfPieces } from '../../engines/byte-source.ts'
import type { BlobStore } from '../../store/blob-store.ts'
import type { KeptReply } from '../../store/record-store.ts'

/** A body byte for byte, encoded while it is read. */
export interface KeptBody {
  sizeBytes: number
  bytes: ByteSource
}

/** Undefined where a blob is gone, or shorter than it was. What is there counts as used. */
export async function openKeptBody(reply: KeptReply, blobs: BlobStore): Promise<KeptBody | undefined> {
  let sizeBytes = 0
  for (const piece of reply.pieces) {
    if (typeof piece === 'string') {
      sizeBytes += Buffer.byteLength(piece)
      continue
    }
    const kept = await blobs.use(piece.sha256)
    if (kept === undefined || kept < piece.bytes) return undefined
    sizeBytes += base64Length(piece.bytes)
  }
  async function* read(): AsyncGenerator<Uint8Array> {
    for (const piece of reply.pieces) {
      if (typeof piece === 'string') yield Buffer.from(piece)
      else yield* base64Of(piece, blobs)
    }
  }
  return { sizeBytes, bytes: { sendTo: (take) => sourceOfPieces(read()).sendTo(take) } }
}

async function* base64Of(
  { sha256, bytes }: { sha256: string; bytes: number },
  blobs: BlobStore,
): AsyncGenerator<Uint8Array> {
  const pieces = await blobs.checked(sha256)
  if (pieces === undefined) throw new Error(`The blob ${sha256} is gone.`)
  let left = bytes
  let rest: Uint8Array = new Uint8Array(0)
  for await (const piece of pieces) {
    if (left <= 0) continue
    const taken = piece.subarray(0, left)
    left -= taken.length
    const all = rest.length === 0 ? taken : Buffer.concat([rest, taken])
    const whole = left === 0 ? all.length : all.length - (all.length % 3)
    yield encode(all.subarray(0, whole))
    rest = Buffer.from(all.subarray(whole))
  }
}

/**
 * Bytes of which the base64 is made at a time; whole groups. Strings beyond 128 KB get pages of their own in V8's heap,
 * and take ten times as long.
 */
const encodedAtOnce = 48 * 1024

/** Base64 as bytes. */
export function encode(bytes: Uint8Array): Buffer {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const encoded = Buffer.allocUnsafeSlow(base64Length(from.length))
  let length = 0
  for (let at = 0; at < from.length; at += encodedAtOnce) {
    length += encoded.write(from.toString('base64', at, Math.min(from.length, at + encodedAtOnce)), length, 'latin1')
  }
  return encoded
}

export const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3)
