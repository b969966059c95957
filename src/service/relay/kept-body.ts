import { alreadyKept, type ByteSource, type Sending, type TakeBytes } from '../../engines/byte-source.ts'
import type { BlobStore } from '../../store/blob-store.ts'
import type { KeptReply } from '../../store/record-store.ts'
import { spareBuffers } from '../../store/spare-buffers.ts'

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
  return { sizeBytes, bytes: { sendTo: (take) => send(reply, blobs, take) } }
}

function send(reply: KeptReply, blobs: BlobStore, take: TakeBytes): Sending {
  let isLeft = false
  async function sendAll(): Promise<void> {
    for (const piece of reply.pieces) {
      if (isLeft) return
      if (typeof piece === 'string') await take(Buffer.from(piece), alreadyKept)
      else await sendBase64(piece, blobs, { take, isLeft: () => isLeft })
    }
  }
  return {
    ended: sendAll(),
    leave() {
      isLeft = true
    },
  }
}

async function sendBase64(
  { sha256, bytes }: { sha256: string; bytes: number },
  blobs: BlobStore,
  { take, isLeft }: { take: TakeBytes; isLeft: () => boolean },
): Promise<void> {
  const pieces = await blobs.checked(sha256)
  if (pieces === undefined) throw new Error(`The blob ${sha256} is gone.`)
  let left = bytes
  let rest: Uint8Array = new Uint8Array(0)
  for await (const piece of pieces) {
    if (isLeft()) return
    if (left <= 0) continue
    const taken = piece.subarray(0, left)
    left -= taken.length
    const all = rest.length === 0 ? taken : Buffer.concat([rest, taken])
    const whole = left === 0 ? all.length : all.length - (all.length % 3)
    await lend(all.subarray(0, whole), take)
    rest = Buffer.from(all.subarray(whole))
  }
}

/** Room for the text of what blobs are read in. */
const textBytes = 260 * 1024
const texts = spareBuffers(textBytes, 16)

/** Gives bytes as base64 in a buffer that is used again. */
async function lend(bytes: Uint8Array, take: TakeBytes): Promise<void> {
  const length = base64Length(bytes.length)
  if (length > textBytes) {
    await take(encode(bytes), alreadyKept)
    return
  }
  const text = texts.take()
  let isKept = false
  const keep = (): (() => void) => {
    isKept = true
    return () => {}
  }
  const taken = take(text.subarray(0, encodeInto(text, bytes)), keep)
  if (taken !== undefined) await taken
  if (!isKept) texts.giveBack(text)
}

/** Base64 as bytes. */
export function encode(bytes: Uint8Array): Buffer {
  const text = Buffer.allocUnsafeSlow(base64Length(bytes.length))
  encodeInto(text, bytes)
  return text
}

/**
 * Bytes of which the base64 is made at a time; whole groups. Strings beyond 128 KB get pages of their own in V8's heap,
 * and take ten times as long.
 */
const encodedAtOnce = 48 * 1024

/** Gives how many letters it has written. */
function encodeInto(text: Buffer, bytes: Uint8Array): number {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let length = 0
  for (let at = 0; at < from.length; at += encodedAtOnce) {
    length += text.write(from.toString('base64', at, Math.min(from.length, at + encodedAtOnce)), length, 'latin1')
  }
  return length
}

export const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3)
