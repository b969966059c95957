import { decodeImage } from '../decode.ts'
import type { InputMimeType } from '../image.ts'
import { carriers } from './carrier.ts'
import type { Tampering } from './credentials.ts'
import { fingerprintOf, isSamePicture } from './fingerprint.ts'

/** What limn says in its credentials of the picture that it signed: `limn.picture`. */
export interface SignedAs {
  mimeType?: string
  sizeBytes?: number
  fingerprint?: string
}

/** What became of a picture that is not the one that was signed. */
export async function tamperingOf(bytes: Uint8Array, mimeType: InputMimeType, signedAs: SignedAs): Promise<Tampering> {
  const carrier = carriers[mimeType]
  const store = carrier?.find(bytes)
  if (!carrier || !store || signedAs.fingerprint === undefined) return 'picture'
  const sizeBytes = bytes.length - carrier.lengthOf(store.length)
  // A file written anew has its old length by chance only.
  if (mimeType === signedAs.mimeType && sizeBytes - signedAs.sizeBytes! === paddingOf(mimeType, store)) return 'altered'
  const pixels = await decodeImage(bytes).catch(() => undefined)
  if (!pixels) return 'altered'
  return isSamePicture(fingerprintOf(pixels), signedAs.fingerprint) ? 're-encoded' : 'swapped'
}

const paddingOf = (mimeType: InputMimeType, store: Buffer): number => (mimeType === 'image/webp' ? store.length % 2 : 0)
