import { type Asset, JPEG, PNG } from '@trustnxt/c2pa-ts/asset'
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf'
import { ManifestStore, type ValidationResult } from '@trustnxt/c2pa-ts/manifest'
import { webpCarrier } from '../../../src/imaging/credentials/webp-carrier.ts'

/** What a reader says that shares no code with the one that limn uses. */
export async function readIndependently(file: Buffer, mimeType: string): Promise<ValidationResult> {
  const asset = assetOf(file, mimeType)
  const store = ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(asset.getManifestJUMBF()!)))
  return store.validate(asset)
}

function assetOf(bytes: Buffer, mimeType: string): Asset {
  const file = new Uint8Array(bytes)
  if (mimeType === 'image/png') return new PNG(file)
  if (mimeType === 'image/jpeg') return new JPEG(file)
  // It knows no WebP; of the file it needs no more than its bytes.
  return {
    mimeType,
    dumpInfo: () => '',
    getDataLength: () => file.length,
    getDataRange: async (start = 0, length = file.length - start) => file.subarray(start, start + length),
    getManifestJUMBF: () => webpCarrier.find(file),
  } as unknown as Asset
}
