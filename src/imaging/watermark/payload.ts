import { crc32 } from 'node:zlib'

/** Bits of an id, and with its check. */
const idBits = 64
export const payloadBits = idBits + 32

const pattern = /^[0-9a-f]{16}$/

/** The bits of an id of 16 lower-case hex digits and its CRC-32, highest first: 0 or 1 each. */
export function payloadOf(id: string): Uint8Array {
  if (!pattern.test(id)) throw new Error(`A mark's id is 16 hex digits; got "${id}".`)
  const bytes = Buffer.alloc(payloadBits / 8)
  bytes.write(id, 'hex')
  bytes.writeUInt32BE(crc32(bytes.subarray(0, idBits / 8)), idBits / 8)
  return Uint8Array.from({ length: payloadBits }, (_, at) => (bytes[at >> 3]! >> (7 - (at & 7))) & 1)
}

/** The id that 96 bits hold; undefined when the check says that they are none. One in 2^32 random ones passes. */
export function idOf(bits: Uint8Array): string | undefined {
  const bytes = Buffer.alloc(payloadBits / 8)
  bits.forEach((bit, at) => {
    bytes[at >> 3]! |= bit << (7 - (at & 7))
  })
  const id = bytes.subarray(0, idBits / 8)
  return crc32(id) === bytes.readUInt32BE(idBits / 8) ? id.toString('hex') : undefined
}
