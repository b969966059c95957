import { isLimnError } from '../errors/index.ts'
import { decodeImage } from '../imaging/decode.ts'
import { encodeImage } from '../imaging/encode.ts'
import type { OutputMimeType } from '../imaging/image.ts'
import type { BlobStore } from '../store/blob-store.ts'
import { sha256Of } from '../store/sha256-of.ts'
import type { GeneratedImage, Generation } from './generation.ts'

/**
 * The generation with its pictures in the format the caller wants, for engines that choose it themselves. What Google
 * sent stays as it is in the response and in the record.
 */
export async function inFormat(
  generation: Generation,
  mimeType: OutputMimeType | undefined,
  { blobs, tellsHow, signal }: { blobs: BlobStore; tellsHow: boolean; signal: AbortSignal | undefined },
): Promise<Generation> {
  if (mimeType === undefined || generation.images.every((image) => image.mimeType === mimeType)) return generation
  const { prompt, model, seed } = generation.record
  const metadata = { ...(tellsHow && { prompt, model, seed }), sourceType: 'trainedAlgorithmicMedia' as const }
  const images: GeneratedImage[] = []
  for (const image of generation.images) {
    const pixels = await decodeImage(image.bytes, { signal })
    const bytes = await encodeImage(pixels, mimeType, { transparent: true, metadata, signal })
    images.push({ bytes, mimeType, width: pixels.width, height: pixels.height, sha256: await keep(blobs, bytes) })
  }
  return { ...generation, images }
}

/** Who asked has it in either case. */
async function keep(blobs: BlobStore, bytes: Uint8Array): Promise<string> {
  try {
    return await blobs.put(bytes)
  } catch (error) {
    if (!isLimnError(error)) throw error
    return sha256Of(bytes)
  }
}
