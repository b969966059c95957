import type { ImageHeader } from '../../imaging/image.ts'
import { sniffImage } from '../../imaging/sniff.ts'

/** A JPEG may carry this much before it says its size. */
const mostBytes = 1024 * 1024

/** Reads the header of a picture that comes in pieces. */
export function createPictureHead(): { write(bytes: Buffer): void; header(): ImageHeader | undefined } {
  let header: ImageHeader | undefined
  let pieces: Buffer[] = []
  let held = 0
  return {
    write(bytes) {
      if (header !== undefined || held >= mostBytes) return
      held += bytes.length
      header = sniffImage(pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes]))
      if (header !== undefined || held >= mostBytes) pieces = []
      else pieces.push(Buffer.from(bytes))
    },
    header: () => header,
  }
}
