import type { Pixels } from '../image.ts'
import { analysisArea } from './analysis.ts'
import { decodeBits } from './convolutional-code.ts'
import { describeUndone } from './describe-undone.ts'
import { findGeometries, refineGeometry } from './find-geometry.ts'
import { foldedSpectrum } from './fold.ts'
import { type Geometry, grains, periodOf, resizedPeriods, upright } from './geometry.ts'
import { forEachLumaRow } from './luma.ts'
import { middleOf } from './middle.ts'
import { idOf } from './payload.ts'
import { powerSpectrumOf } from './power-spectrum.ts'
import { locateTile, softBitsOf } from './read-tile.ts'
import { residualOf } from './residual.ts'
import { createShrinker } from './shrink.ts'

/** A mark that was found in a picture. */
export interface WatermarkReading {
  /** 16 lower-case hex digits. */
  id: string
  /** How well the mark's pilots agree, in standard deviations of chance at one place: 11 or so in a picture left as it was. */
  score: number
  /** What had been done to the picture, as far as it shows: `nothing`, `mirrored`, `turned by 2.0°`. */
  undone: string
}

/** Ways a picture's tiles may lie that are looked at, at most. */
const mostGeometries = 24
/** How a tile's bits are read, one after the other: all that is said is believed, or what is loud is not. */
const trusts = [Number.POSITIVE_INFINITY, 1.2]
/** Tries at a picture's bits at most; each passes its check by chance once in 2^32. */
const mostReadings = mostGeometries * trusts.length
/** Bound of the chance that a picture without a mark is said to bear one. */
export const falsePositiveRate = mostReadings / 2 ** 32

/** Pilots that agree less are no mark's: nothing is read. */
const leastScore = 4.4

/**
 * The mark in a picture, whatever became of the picture since: smaller, cropped, turned by a few degrees, squeezed,
 * mirrored. Takes some 50 ms where nothing or little became of it, several times that where there is none; it does not
 * let go of its thread meanwhile.
 */
export function detectWatermark(picture: Pixels): WatermarkReading | undefined {
  const pixels = middleOf(picture)
  const { width, height } = pixels
  const shrinker = createShrinker(width, height, analysisArea)
  forEachLumaRow(pixels, (luma) => shrinker.addRow(luma))
  const { plane, scaleX, scaleY } = shrinker
  const residual = residualOf(plane)

  const read = (geometry: Geometry): WatermarkReading | undefined => {
    const located = locateTile(foldedSpectrum(residual, geometry))
    if (located.score < leastScore) return undefined
    for (const trust of trusts) {
      const id = idOf(decodeBits(softBitsOf(located.waves, trust)))
      if (id) return { id, score: located.score, undone: describeUndone(geometry, located.symmetry, asMade) }
    }
    return undefined
  }

  const inPlane = (period: number): Geometry => upright(period / scaleX, period / scaleY)
  const asMade = grains.map((grain) => inPlane(periodOf(width, height, grain)))
  for (const geometry of asMade) {
    const reading = read(geometry)
    if (reading) return reading
  }
  const spectrum = powerSpectrumOf(residual)
  const refined = (geometry: Geometry) => refineGeometry(spectrum, geometry, plane)
  const resized = grains.flatMap((grain) => resizedPeriods(width, height, grain).map(inPlane))
  const anyhow = findGeometries(spectrum, plane, mostGeometries * 2)
    .map(({ geometry }) => refined(geometry))
    .sort((one, other) => other.score - one.score)
  const likely = [...resized, ...[...resized.map(refined), ...anyhow].map(({ geometry }) => geometry)]
  for (const geometry of likely.slice(0, mostGeometries - asMade.length)) {
    const reading = read(geometry)
    if (reading) return reading
  }
  return undefined
}
