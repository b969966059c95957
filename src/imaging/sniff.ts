import probe from 'probe-image-size/sync.js'
import type { ImageHeader, InputMimeType } from './image.ts'

const readable: Readonly<Record<string, InputMimeType>> = {
  'image/png': 'image/png',
  'image/jpeg': 'image/jpeg',
  'image/webp': 'image/webp',
  'image/gif': 'image/gif',
  'image/avif': 'image/avif',
  'image/avif-sequence': 'image/avif',
  'image/tiff': 'image/tiff',
  'image/heic': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/heif': 'image/heif',
  'image/heif-sequence': 'image/heif',
}

/** First bytes of formats that probing knows by weaker signs than these; anything else is not ours to read. */
const signatures: readonly { at: number; bytes: readonly number[] }[] = [
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { at: 0, bytes: [0xff, 0xd8, 0xff] },
  { at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
]

/**
 * Type and dimensions from a file's first bytes, decoding nothing. Undefined when it is no picture limn reads, or is
 * cut off before it says its size; `describeUnknown` then names what it is. Never throws. Microseconds for any input:
 * probe-image-size walks forward only (image-size, the better known one, reads out of bounds, can be made quadratic,
 * and takes an iPhone's 512-pixel tile for the picture).
 */
export function sniffImage(bytes: Uint8Array): ImageHeader | undefined {
  const known = signatures.some(({ at, bytes: signature }) => signature.every((byte, i) => bytes[at + i] === byte))
  if (!known) return undefined
  const found = probeSafely(bytes)
  const mimeType = found && readable[found.mime]
  if (!mimeType || !isLength(found.width) || !isLength(found.height)) return undefined
  return { mimeType, width: found.width, height: found.height }
}

function probeSafely(bytes: Uint8Array): ReturnType<typeof probe> {
  try {
    return probe(bytes)
  } catch {
    return null
  }
}

function isLength(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 2 ** 31
}
