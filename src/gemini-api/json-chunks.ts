import { randomUUID } from 'node:crypto'
import { heldBytesOf, heldKeyOf } from './inline-data.ts'

/** A JSON text in pieces: its pictures are encoded while it is sent, and never all at once. */
export interface JsonChunks extends Iterable<string> {
  /** Of the whole text in UTF-8, in bytes. */
  byteLength: number
  /** True when there is a picture in it, so that it is worth sending in pieces. */
  holdsPictures: boolean
}

/** Bytes of a picture that are encoded at a time; whole groups of base64. */
const sliceBytes = 3 * 16 * 1024

/** What `JSON.stringify` gives for `value`, objects with held bytes included. */
export function jsonChunksOf(value: unknown): JsonChunks {
  const token = randomUUID()
  const pictures: Uint8Array[] = []
  const text = JSON.stringify(value, (_, item) => {
    const held = typeof item === 'object' && item !== null ? heldBytesOf(item) : undefined
    return held === undefined ? item : withoutBytes(item, `${token}${pictures.push(held) - 1};`)
  })
  // Between the pieces stand the numbers of the pictures, in order.
  const pieces = pictures.length === 0 ? [text] : text.split(new RegExp(`${token}\\d+;`))
  return {
    byteLength:
      pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0) +
      pictures.reduce((sum, bytes) => sum + 4 * Math.ceil(bytes.length / 3), 0),
    holdsPictures: pictures.length > 0,
    *[Symbol.iterator]() {
      for (const [index, piece] of pieces.entries()) {
        yield piece
        const bytes = pictures[index]
        for (let at = 0; bytes !== undefined && at < bytes.length; at += sliceBytes) {
          const slice = bytes.subarray(at, at + sliceBytes)
          yield Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength).toString('base64')
        }
      }
    },
  }
}

/** A copy with `text` in place of what is held; reading no getter. */
function withoutBytes(holder: object, text: string): object {
  const heldKey = heldKeyOf(holder)
  const copy: Record<string, unknown> = {}
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
    Object.defineProperty(copy, key, { value: key === heldKey ? text : property.value, enumerable: true })
  }
  return copy
}
