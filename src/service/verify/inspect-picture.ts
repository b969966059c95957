import { InvalidRequestError, throwIfCancelled } from '../../errors/index.ts'
import type { Credentials } from '../../imaging/credentials/credentials.ts'
import { readCredentials } from '../../imaging/credentials/read-credentials.ts'
import { decodeImage } from '../../imaging/decode.ts'
import { describeUnknown } from '../../imaging/describe-unknown.ts'
import type { ImageHeader, Pixels } from '../../imaging/image.ts'
import { findMarkers } from '../../imaging/markers/find-markers.ts'
import type { MarkerField } from '../../imaging/markers/marker-field.ts'
import { readFields } from '../../imaging/markers/read-fields.ts'
import { sniffImage } from '../../imaging/sniff.ts'
import { leastArea } from '../../imaging/watermark/algorithm.ts'
import { detectWatermark, falsePositiveRate } from '../../imaging/watermark/detect.ts'
import type { Inspection, InspectionTask, WatermarkFinding } from './verification.ts'

/** What WebP holds at most. A picture of so many pixels is scaled down as it is decoded. */
const maxPixels = 16_384 ** 2

/** Larger pictures are looked at on this scale: the mark is made to outlast far more than that. 96 MB of pixels. */
const seenPixels = 24_000_000

/** What a quarter of the width and the height leaves of the smallest picture that bears a mark: an icon is not read for half a second. */
const leastRead = leastArea / 16

/**
 * What a file shows of where its picture is from. Computes for up to a second in the thread that calls it.
 *
 * @throws InvalidRequestError for what is no picture; of one that cannot be decoded it tells what it can.
 */
export async function inspectPicture({ bytes, trusted }: InspectionTask, signal?: AbortSignal): Promise<Inspection> {
  const header = sniffImage(bytes)
  if (!header) throw noPicture(bytes)
  const credentials = await readCredentials(bytes, { trusted })
  throwIfCancelled(signal)
  const fields = await readFields(bytes)
  throwIfCancelled(signal)
  return {
    watermark: await lookForMark(bytes, header, signal),
    credentials: {
      ...credentials,
      generator: credentials.generator ?? null,
      sourceType: credentials.sourceType ?? null,
    },
    others: findMarkers([...signedFields(credentials), ...fields]),
  }
}

async function lookForMark(
  bytes: Uint8Array,
  header: ImageHeader,
  signal: AbortSignal | undefined,
): Promise<WatermarkFinding> {
  const none = { found: false, id: null, score: null, undone: null, falsePositiveRate }
  let pixels: Pixels
  try {
    pixels = await decodeImage(bytes, { ...boundsOf(header), signal })
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error
    return { ...none, problem: error.violations[0]?.description ?? error.message }
  }
  if (pixels.width * pixels.height < leastRead) return none
  const reading = detectWatermark(pixels)
  return reading ? { found: true, ...reading, falsePositiveRate } : none
}

/** Of a picture that says it is small no more is decoded than it says. */
function boundsOf({ width, height }: ImageHeader): { maxPixels: number; fitWithin?: number } {
  const scale = Math.sqrt(seenPixels / (width * height))
  return scale < 1 ? { maxPixels, fitWithin: Math.max(width, height) * scale } : { maxPixels: seenPixels }
}

/** Who made and signed a picture, by its credentials, where others say it in plain text. */
function signedFields({ generator, signer }: Credentials): MarkerField[] {
  const fields = { generator, signer }
  return Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [{ place: 'C2PA', name, text }]))
}

function noPicture(bytes: Uint8Array): InvalidRequestError {
  const description = `Expected a PNG, JPEG, WebP, GIF, AVIF, TIFF or HEIC picture; got ${describeUnknown(bytes)}.`
  return new InvalidRequestError([{ field: 'image', description }], description)
}
