import type { Claim } from '../../../src/imaging/credentials/claim.ts'
import { fingerprintOf } from '../../../src/imaging/credentials/fingerprint.ts'
import {
  makeIdentityPem,
  readIdentity,
  type SigningIdentity,
} from '../../../src/imaging/credentials/signing-identity.ts'
import { encodeImage } from '../../../src/imaging/encode.ts'
import type { OutputMimeType, Pixels } from '../../../src/imaging/image.ts'

export const formats: readonly OutputMimeType[] = ['image/png', 'image/jpeg', 'image/webp']

/** A slope of colours, in one direction or the other, clear at its left if asked. */
export function slope({ turned = false, clear = false } = {}): Pixels {
  const [width, height] = [160, 120]
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = turned ? (width - 1 - x) / width : x / width
      data.set([255 * at, 2 * y, 255 * (1 - at), clear && x < 20 ? 0 : 255], (y * width + x) * 4)
    }
  }
  return { width, height, data }
}

export async function encoded(mimeType: OutputMimeType, options: Parameters<typeof slope>[0] = {}) {
  const metadata = { prompt: 'a slope', model: 'a-model', seed: 7 }
  return Buffer.from(await encodeImage(slope(options), mimeType, { transparent: options.clear ?? false, metadata }))
}

export function claimOf(more: Partial<Claim> = {}): Claim {
  return {
    generator: { name: 'limn', version: '1.2.3' },
    sourceType: 'algorithmicMedia',
    width: 160,
    height: 120,
    fingerprint: fingerprintOf(slope()),
    watermark: { algorithm: 'limn.tile.1', payload: '0123456789abcdef' },
    ingredients: [],
    ...more,
  }
}

export function localIdentity(): SigningIdentity {
  const pem = { text: makeIdentityPem(new Date()), from: 'identity.pem' }
  return readIdentity({ certificate: pem, key: pem }, new Date())
}
