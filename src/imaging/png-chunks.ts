/** A chunk of a PNG file. `data` is a view, cut off where the file is. */
export interface PngChunk {
  type: string
  data: Uint8Array
  /** Of the whole chunk in the file: length, type, data and checksum. */
  start: number
  end: number
}

const signatureLength = 8
/** Length, type and checksum. */
const frameLength = 12

/** Chunks in order, up to the last or to where the file ends. Checksums are not looked at, and nothing is unpacked. */
export function* pngChunks(png: Uint8Array): Generator<PngChunk> {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  for (let start = signatureLength; start + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(start)
    const type = bytes.toString('latin1', start + 4, start + 8)
    const end = Math.min(bytes.length, start + frameLength + length)
    yield { type, data: bytes.subarray(start + 8, Math.min(bytes.length, start + 8 + length)), start, end }
    start += frameLength + length
  }
}

const textTypes: readonly string[] = ['tEXt', 'zTXt', 'iTXt']

/**
 * The same PNG without its texts. To decode a picture libvips unpacks every one of them: 1.5 MB of file became 6 GB of
 * memory in 22 seconds.
 */
export function withoutPngTexts(png: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = []
  let from = 0
  for (const { type, start, end } of pngChunks(png)) {
    if (!textTypes.includes(type)) continue
    if (start > from) kept.push(png.subarray(from, start))
    from = end
  }
  return from === 0 ? png : Buffer.concat([...kept, png.subarray(from)])
}
