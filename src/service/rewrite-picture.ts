import type { Claim } from '../imaging/credentials/claim.ts'
import { decodeImage } from '../imaging/decode.ts'
import { encodeImage } from '../imaging/encode.ts'
import type { OutputMimeType, Pixels } from '../imaging/image.ts'
import { type PictureMetadata, readMetadata } from '../imaging/metadata.ts'
import { markAlgorithm } from '../imaging/watermark/algorithm.ts'
import type { GenerationRecord } from '../store/record-store.ts'
import type { Signer } from './signer.ts'

export interface RewriteOptions {
  /** The picture that is rewritten is the one of this index. */
  record: Pick<GenerationRecord, 'prompt' | 'model' | 'seed' | 'engine' | 'watermark' | 'images'>
  index: number
  mimeType: OutputMimeType
  /** Of limn, as the file says it. */
  version: string
  /** Undefined where nothing is signed. */
  signer: Signer | undefined
  /** False where files do not say prompt, model and seed. */
  tellsHow: boolean
}

export interface RewrittenPicture {
  bytes: Uint8Array
  mimeType: OutputMimeType
  /** Why it is not signed as the picture was. */
  problem?: string
}

/**
 * A picture of the log in another format, told what it is as when it was drawn. What limn had signed is signed again, as
 * going on from the file in the log, whose mark it bears; what others drew carries no credentials afterwards.
 */
export async function rewritePicture(bytes: Uint8Array, options: RewriteOptions): Promise<RewrittenPicture> {
  const { record, index, mimeType, signer } = options
  const [pixels, said] = await Promise.all([decodeImage(bytes), readMetadata(bytes)])
  const metadata = metadataOf(said, options)
  const encoded = await encodeImage(pixels, mimeType, { transparent: !isOpaque(pixels), metadata })
  if (!signer || record.images[index]!.credentials === undefined) return { bytes: encoded, mimeType }
  try {
    return { bytes: await signed(encoded, { bytes, pixels, metadata, signer, options }), mimeType }
  } catch (error) {
    return { bytes: encoded, mimeType, problem: (error as Error).message }
  }
}

/** As the file in the log says it. */
function metadataOf(said: PictureMetadata | undefined, { record, tellsHow }: RewriteOptions): PictureMetadata {
  const { prompt, model, seed, engine } = record
  const ours = engine === 'illustrator'
  const { sourceType, ...how } = said ?? {
    prompt,
    model,
    seed,
    ...(!ours && { sourceType: 'trainedAlgorithmicMedia' }),
  }
  return { ...(tellsHow && how), ...(sourceType && { sourceType }) }
}

interface Original {
  bytes: Uint8Array
  pixels: Pixels
  metadata: PictureMetadata
  signer: Signer
  options: RewriteOptions
}

async function signed(
  encoded: Uint8Array,
  { bytes, pixels, metadata, signer, options }: Original,
): Promise<Uint8Array> {
  const [{ readIngredient }, { fingerprintOf }, { signCredentials }, identity] = await Promise.all([
    import('../imaging/credentials/ingredient.ts'),
    import('../imaging/credentials/fingerprint.ts'),
    import('../imaging/credentials/sign-credentials.ts'),
    signer.identity(),
  ])
  const { record, mimeType, version } = options
  const claim: Claim = {
    generator: { name: 'limn', version },
    sourceType: metadata.sourceType ?? 'algorithmicMedia',
    width: pixels.width,
    height: pixels.height,
    fingerprint: fingerprintOf(pixels),
    change: 'converted',
    ...(record.watermark !== undefined && { watermark: { algorithm: markAlgorithm, payload: record.watermark } }),
    ingredients: [{ ...(await readIngredient(bytes, { title: 'picture in the log' })), relationship: 'parentOf' }],
  }
  return (await signCredentials(encoded, mimeType, claim, identity)).bytes
}

function isOpaque({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}
