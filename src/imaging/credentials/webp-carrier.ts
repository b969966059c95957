import type { Carrier } from './carrier.ts'

const chunkName = 'C2PA'
const chunkHead = 8
const riffHead = 12

const padded = (length: number): number => length + (length % 2)

/** The last chunk of the file. */
export const webpCarrier: Carrier = {
  around(file, length) {
    const head = Buffer.from(file.subarray(0, riffHead))
    head.writeUInt32LE(head.readUInt32LE(4) + padded(length), 4)
    // Readers do not count what fills up a chunk as part of the credentials.
    return { before: [head, file.subarray(riffHead)], after: Buffer.alloc(length % 2) }
  },

  lengthOf: (storeLength) => chunkHead + storeLength,

  wrap(store) {
    const head = Buffer.alloc(chunkHead)
    head.write(chunkName, 'latin1')
    head.writeUInt32LE(store.length, 4)
    return [head, store]
  },

  find(file) {
    const buffer = Buffer.from(file.buffer, file.byteOffset, file.length)
    for (let at = riffHead; at + chunkHead <= buffer.length; ) {
      const length = buffer.readUInt32LE(at + 4)
      const from = at + chunkHead
      if (buffer.toString('latin1', at, at + 4) === chunkName) {
        return from + length <= buffer.length ? buffer.subarray(from, from + length) : undefined
      }
      at = from + padded(length)
    }
    return undefined
  },
}
