import sharp from 'sharp'

export type Format = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'tiff' | 'heif'

/** A small picture as a file: left half red, right half blue, so that turning and mirroring show. */
export async function samplePicture(format: Format, width = 60, height = 40): Promise<Buffer> {
  const picture = sharp(halves(width, height), { raw: { width, height, channels: 3 } })
  if (format !== 'heif') return picture[format]().toBuffer()
  // This sharp writes AV1 only; libheif reads it under a HEIC brand too, and the boxes are the same.
  const avif = await picture.heif({ compression: 'av1', quality: 80 }).toBuffer()
  const brand = avif.indexOf('avif')
  avif.write('heic', brand, 'latin1')
  return avif
}

export function halves(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 3)
  for (let index = 0; index < width * height; index++) data[index * 3 + (index % width < width / 2 ? 0 : 2)] = 230
  return data
}

/** A PNG whose header promises `width` x `height` and that holds next to nothing. */
export function bombPng(width: number, height: number): Buffer {
  const png = Buffer.alloc(64)
  png.write('\x89PNG\r\n\x1a\n', 0, 'latin1')
  png.writeUInt32BE(13, 8)
  png.write('IHDR', 12, 'latin1')
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.set([8, 6, 0, 0, 0], 24)
  return png
}
