import { throwIfCancelled } from '../../../errors/index.ts'
import { sumColumns, sumRows } from './box-sums.ts'
import type { Plane } from './planes.ts'
import type { Raster } from './raster.ts'

/** Numbers in a band: what is worked on at once stays in the processor's cache, and 4K in little memory. */
const bandSize = 65_536
/** Sums of whole numbers: exact in any order, and a running sum waits for nothing. The largest must fit 31 bits. */
const largestSum = 2 ** 31 - 1

/**
 * How strong a contour runs through each pixel, 0..1: the contrast of what lies on its two sides, in brightness or in
 * colour. Contours are about `thickness` pixels wide; slow gradients have none. Asks `signal` at every band.
 */
export function contourPlane(raster: Raster, thickness: number, signal?: AbortSignal): Plane {
  const { width, height } = raster
  const radius = Math.max(0, Math.round((thickness - 1) / 2))
  const reach = 2 * radius + 1
  const contours = new Float32Array(width * height)
  const rows = Math.max(4 * reach, Math.ceil(bandSize / width))
  const size = width * Math.min(height, rows + 2 * reach)
  const bands: Bands = { luma: new Int32Array(size), warm: new Int32Array(size), green: new Int32Array(size) }
  const spare = new Int32Array(size)
  for (let top = 0; top < height; top += rows) {
    throwIfCancelled(signal)
    const bottom = Math.min(height, top + rows)
    const from = Math.max(0, top - reach)
    const tall = Math.min(height, bottom + reach) - from
    weigh(raster, from * width, tall * width, bands)
    let total = 1
    if (radius > 0) for (const band of Object.values(bands)) total = sumAround(band, spare, width, tall, radius)
    // A blurred step is spread over its blur: scaled back, the slope at its middle is the height of the step.
    const strength = (radius + 1) / total / 256
    for (let y = Math.max(1, top); y < Math.min(height - 1, bottom); y++)
      traceRow(contours, y * width, bands, (y - from) * width, width, strength)
  }
  return contours
}

/** Brightness, warm against cold, and green against purple, in 256ths. */
type Bands = Record<'luma' | 'warm' | 'green', Int32Array>

function weigh({ data }: Raster, first: number, count: number, { luma, warm, green }: Bands): void {
  for (let index = 0, at = first * 4; index < count; index++, at += 4) {
    const r = data[at]!
    const g = data[at + 1]!
    const b = data[at + 2]!
    luma[index] = r * 54 + g * 183 + b * 19
    warm[index] = (r - b) << 8
    green[index] = (g << 8) - ((r + b) << 7)
  }
}

function traceRow(
  contours: Plane,
  to: number,
  { luma, warm, green }: Bands,
  from: number,
  width: number,
  strength: number,
): void {
  const bright = (strength / 255) ** 2
  const colored = (strength / 640) ** 2
  for (let at = from + 1, index = to + 1; at < from + width - 1; at++, index++) {
    const lumaAcross = luma[at + 1]! - luma[at - 1]!
    const lumaDown = luma[at + width]! - luma[at - width]!
    const warmAcross = warm[at + 1]! - warm[at - 1]!
    const warmDown = warm[at + width]! - warm[at - width]!
    const greenAcross = green[at + 1]! - green[at - 1]!
    const greenDown = green[at + width]! - green[at - width]!
    const slope =
      (lumaAcross * lumaAcross + lumaDown * lumaDown) * bright +
      (warmAcross * warmAcross + warmDown * warmDown + greenAcross * greenAcross + greenDown * greenDown) * colored
    contours[index] = Math.min(1, Math.sqrt(slope))
  }
}

/** Sums over squares of `2 * radius + 1` pixels, twice, in place; how many times a flat area is its own value afterwards. */
function sumAround(band: Int32Array, spare: Int32Array, width: number, tall: number, radius: number): number {
  const area = (2 * radius + 1) ** 2
  // Half of the sums are taken; then as many bits are dropped as the other half would be too large by.
  const shift = Math.max(0, Math.ceil(Math.log2((256 * 255 * area * area) / largestSum)))
  sumRows(band, spare, width, tall, radius)
  sumRows(spare, band, width, tall, radius)
  if (shift > 0) for (let index = 0; index < tall * width; index++) band[index] = band[index]! >> shift
  sumColumns(band, spare, width, tall, radius)
  sumColumns(spare, band, width, tall, radius)
  return (area * area) / 2 ** shift
}
