import { decodeImage } from '../imaging/decode.ts'
import { encodeImage } from '../imaging/encode.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import type { PictureMetadata } from '../imaging/metadata.ts'

/** The picture in another format, told what it is as when it was drawn; as it is, when it has the format already. */
export async function convertPicture<Picture extends { bytes: Uint8Array; mimeType: OutputMimeType }>(
  picture: Picture,
  mimeType: OutputMimeType | undefined,
  metadata: PictureMetadata,
): Promise<Pick<Picture, 'bytes' | 'mimeType'>> {
  if (mimeType === undefined || mimeType === picture.mimeType) return picture
  const pixels = await decodeImage(picture.bytes)
  return { bytes: await encodeImage(pixels, mimeType, { metadata }), mimeType }
}
