import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { samplePicture } from '../sample-pictures.ts'

export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

export const tEXt = (keyword: string, text: string | Buffer): Buffer =>
  pngChunk('tEXt', Buffer.concat([Buffer.from(`${keyword}\0`), Buffer.from(text as string)]))

export const zTXt = (keyword: string, text: string | Buffer): Buffer =>
  pngChunk('zTXt', Buffer.concat([Buffer.from(`${keyword}\0\0`), deflateSync(text)]))

export const iTXt = (keyword: string, text: string, { packed = false } = {}): Buffer =>
  pngChunk(
    'iTXt',
    Buffer.concat([
      Buffer.from(`${keyword}\0${packed ? '\x01' : '\0'}\0en\0${keyword}\0`),
      packed ? deflateSync(text) : Buffer.from(text),
    ]),
  )

/** A small PNG with these chunks right after its header, or at its end. */
export async function pngWith(chunks: readonly Buffer[], { atEnd = false } = {}): Promise<Buffer> {
  const png = await samplePicture('png')
  const at = atEnd ? png.length - 12 : 33
  return Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)])
}

type ExifFormat = 'jpeg' | 'webp' | 'avif' | 'png' | 'tiff'

/** A small picture whose first EXIF directory says this. */
export async function withExif(format: ExifFormat, tags: Record<string, string>): Promise<Buffer> {
  return sharp(await samplePicture('png'))
    .withExif({ IFD0: tags })
    [format]()
    .toBuffer()
}

/** An EXIF block whose UserComment is UTF-16, as piexif writes it: big-endian; or little-endian, as some others do. */
export function exifWithComment(text: string, { littleEndian = false } = {}): Buffer {
  const utf16 = Buffer.from(text, 'utf16le')
  const comment = Buffer.concat([Buffer.from('UNICODE\0'), littleEndian ? utf16 : utf16.swap16()])
  const block = Buffer.alloc(8 + 18 + 18)
  block.write('MM\0*', 'latin1')
  block.writeUInt32BE(8, 4)
  // One entry: where the EXIF directory is.
  block.writeUInt16BE(1, 8)
  writeEntry(block, 10, { tag: 0x8769, type: 4, count: 1, value: 26 })
  block.writeUInt16BE(1, 26)
  writeEntry(block, 28, { tag: 0x9286, type: 7, count: comment.length, value: 44 })
  return Buffer.concat([block, comment])
}

function writeEntry(
  block: Buffer,
  at: number,
  { tag, type, count, value }: { tag: number; type: number; count: number; value: number },
): void {
  block.writeUInt16BE(tag, at)
  block.writeUInt16BE(type, at + 2)
  block.writeUInt32BE(count, at + 4)
  block.writeUInt32BE(value, at + 8)
}

/** A small JPEG with this segment after its first marker. */
export async function jpegWith(marker: number, content: Buffer): Promise<Buffer> {
  const jpeg = await samplePicture('jpeg')
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

/** A small WebP file, in the extended layout, with this EXIF block. */
export async function webpWithExif(block: Buffer): Promise<Buffer> {
  const plain = await sharp(await samplePicture('png'))
    .withExif({ IFD0: { Artist: 'x' } })
    .webp()
    .toBuffer()
  const at = plain.indexOf('EXIF')
  const head = Buffer.alloc(8)
  head.write('EXIF', 'latin1')
  head.writeUInt32LE(block.length, 4)
  const webp = Buffer.concat([plain.subarray(0, at), head, block, Buffer.alloc(block.length % 2)])
  webp.writeUInt32LE(webp.length - 8, 4)
  return webp
}

export const xmp = (inside: string): string =>
  `<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
