import type { Carrier } from './carrier.ts'

const app11 = 0xeb
const startOfScan = 0xda
/** Marker, length, "JP", number of the box, number of the segment; each segment after the first repeats the box's head. */
const segmentFrame = 12
const boxHead = 8
/** Of the store in one segment, which holds 65,535 bytes in all. */
const pieceBytes = 65_000

/** Segments APP11 as JPEG XT has them (ISO 18477-3), after all segments that say something of the picture. */
export const jpegCarrier: Carrier = {
  around(file) {
    let at = 2
    for (const segment of segmentsOf(file)) {
      if (segment.marker < 0xe0 || segment.marker > 0xef) break
      at = segment.end
    }
    return { before: [file.subarray(0, at)], after: file.subarray(at) }
  },

  lengthOf(storeLength) {
    const segments = Math.ceil(storeLength / pieceBytes)
    return storeLength + segments * segmentFrame + (segments - 1) * boxHead
  },

  wrap(store) {
    const pieces: Uint8Array[] = []
    for (let at = 0; at < store.length; at += pieceBytes) {
      const repeated = at === 0 ? Buffer.alloc(0) : store.subarray(0, boxHead)
      const piece = store.subarray(at, at + pieceBytes)
      const head = Buffer.alloc(segmentFrame)
      head.writeUInt16BE(0xff00 | app11)
      head.writeUInt16BE(segmentFrame - 2 + repeated.length + piece.length, 2)
      head.write('JP', 4, 'latin1')
      head.writeUInt16BE(1, 6)
      head.writeUInt32BE(at / pieceBytes + 1, 8)
      pieces.push(head, repeated, piece)
    }
    return pieces
  },

  find(file) {
    const pieces: Buffer[] = []
    for (const { marker, content } of segmentsOf(file)) {
      if (marker !== app11 || content.toString('latin1', 0, 2) !== 'JP') continue
      if (content.toString('latin1', 12, 16) !== 'jumb') continue
      pieces.push(content.subarray(pieces.length === 0 ? boxHead : 2 * boxHead))
    }
    const store = Buffer.concat(pieces)
    return store.length > boxHead && store.readUInt32BE(0) === store.length ? store : undefined
  },
}

function* segmentsOf(file: Uint8Array): Generator<{ marker: number; content: Buffer; end: number }> {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.length)
  for (let at = 2; at + 4 <= buffer.length && buffer[at] === 0xff; ) {
    const marker = buffer[at + 1]!
    const end = at + 2 + buffer.readUInt16BE(at + 2)
    if (marker === startOfScan || end > buffer.length) return
    yield { marker, content: buffer.subarray(at + 4, end), end }
    at = end
  }
}
