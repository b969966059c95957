import { crc32 } from 'node:zlib'
import type { Carrier } from './carrier.ts'

const chunkName = 'caBX'
const signatureAndHeader = 8 + 25
/** Length, name, checksum. */
const chunkFrame = 12

/** A chunk of its own, right after the header. */
export const pngCarrier: Carrier = {
  around: (file) => ({
    before: [file.subarray(0, signatureAndHeader)],
    after: file.subarray(signatureAndHeader),
  }),

  lengthOf: (storeLength) => storeLength + chunkFrame,

  wrap(store) {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(store.length)
    head.write(chunkName, 4, 'latin1')
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(store, crc32(head.subarray(4))))
    return [head, store, check]
  },

  find(file) {
    const buffer = Buffer.from(file.buffer, file.byteOffset, file.length)
    for (let at = 8; at + chunkFrame <= buffer.length; ) {
      const length = buffer.readUInt32BE(at)
      const name = buffer.toString('latin1', at + 4, at + 8)
      const end = at + 8 + length
      if (name === chunkName) return end <= buffer.length ? buffer.subarray(at + 8, end) : undefined
      if (name === 'IDAT') return undefined
      at = end + 4
    }
    return undefined
  },
}
