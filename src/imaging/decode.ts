import { InvalidRequestError, throwIfCancelled } from '../errors/index.ts'
import { describeUnknown } from './describe-unknown.ts'
import type { ImageHeader, Pixels } from './image.ts'
import { loadSharp } from './load-sharp.ts'
import { withoutPngTexts } from './png-chunks.ts'
import { sniffImage } from './sniff.ts'

export interface DecodeOptions {
  /** Refuse larger pictures by their header, before anything is allocated. Width times height. */
  maxPixels?: number
  /** Shrink so that neither side is longer, in pixels. JPEG and WebP then decode at a fraction of the cost. */
  fitWithin?: number
  /** Path in the request that an error names: `contents[0].parts[1].inline_data`. */
  field?: string
  signal?: AbortSignal | undefined
}

/** 12,000 x 9,000, what phones take at their largest, fits; 512 MB of RGBA is the most one picture may need. */
const defaultMaxPixels = 128_000_000

/** A file that keeps libvips busy longer than this is made to. */
const timeoutSeconds = 30

/**
 * A file's pixels: RGBA, sRGB, 8 bits, upright (EXIF orientation applied), the first frame of an animation.
 * Throws InvalidRequestError, "Provided image is not valid." and what came, when it cannot be read.
 */
export async function decodeImage(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Pixels> {
  throwIfCancelled(options.signal)
  const header = sniffImage(bytes)
  if (!header)
    throw invalid(
      options,
      `Expected a PNG, JPEG, WebP, GIF, AVIF, TIFF or HEIC picture; got ${describeUnknown(bytes)}.`,
    )
  const maxPixels = options.maxPixels ?? defaultMaxPixels
  if (header.width * header.height > maxPixels) {
    throw invalid(
      options,
      `Expected at most ${Math.floor(maxPixels / 1e6)} megapixels; got ${header.width} x ${header.height}. Make it smaller first.`,
    )
  }
  const sharp = await loadSharp()
  throwIfCancelled(options.signal)
  try {
    const picture = header.mimeType === 'image/png' ? withoutPngTexts(bytes) : bytes
    let pipeline = sharp(picture, { limitInputPixels: maxPixels, failOn: 'error' })
      .timeout({ seconds: timeoutSeconds })
      .autoOrient()
    if (options.fitWithin !== undefined) {
      const side = Math.max(1, Math.round(options.fitWithin))
      pipeline = pipeline.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    }
    const { data, info } = await pipeline
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    throwIfCancelled(options.signal)
    if (info.channels !== 4) throw new Error(`${info.channels} channels after conversion to RGBA`)
    return { width: info.width, height: info.height, data }
  } catch (error) {
    throwIfCancelled(options.signal)
    throw invalid(options, whyUnreadable(header, error), error)
  }
}

function whyUnreadable(header: ImageHeader, error: unknown): string {
  const format = header.mimeType.slice('image/'.length).toUpperCase()
  if (header.mimeType === 'image/heic' || header.mimeType === 'image/heif') {
    return `Its ${format} coding (HEVC) cannot be read on this machine; convert it to JPEG or PNG.`
  }
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return `It says it is a ${format} of ${header.width} x ${header.height}, but is cut short or damaged (${reason}).`
}

function invalid(options: DecodeOptions, description: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(
    [{ field: options.field ?? 'image', description }],
    `Provided image is not valid. ${description}`,
    { cause },
  )
}
