import type { Pixels } from '../image.ts'
import { analysisArea } from './analysis.ts'
import { decodeBits } from './convolutional-code.ts'
import { describeUndone } from './describe-undone.ts'
import { findGeometries, refineGeometry } from './find-geometry.ts'
import { foldedSpectrum } from './fold.ts'
import { type Geometry, periodOf, upright } from './geometry.ts'
import { forEachLumaRow } from './luma.ts'
import { idOf } from './payload.ts'
import { powerSpectrumOf } from './power-spectrum.ts'
import { locateTile, softBitsOf } from './read-tile.ts'
import { residualOf } from './residual.ts'
import { createShrinker } from './shrink.ts'

/** A mark that was found in a picture. */
export interface WatermarkReading {
  /** 16 lower-case hex digits. */
  id: string
  /** How well the mark's pilots agree, in standard deviations of chance at one place: 11.3 at most. */
  score: number
  /** What had been done to the picture, as far as it shows: `nothing`, `mirrored`, `turned by 2.0°`. */
  undone: string
}

/** Tries at a picture's bits at most; each passes its check by chance once in 2^32. */
const mostReadings = 18
/** Bound of the chance that a picture without a mark is said to bear one. */
export const falsePositiveRate = mostReadings / 2 ** 32

/** Pilots that agree less are no mark's: nothing is read. */
const leastScore = 4.4
const candidates = mostReadings - 2

/**
 * The mark in a picture, whatever became of the picture since: smaller, cropped, turned by a few degrees, squeezed,
 * mirrored. Takes some 50 ms where nothing or little became of it, several times that where there is none; it does not
 * let go of its thread meanwhile.
 */
export function detectWatermark(pixels: Pixels): WatermarkReading | undefined {
  const { width, height } = pixels
  const shrinker = createShrinker(width, height, analysisArea)
  forEachLumaRow(pixels, shrinker.addRow)
  const { plane, scaleX, scaleY } = shrinker
  const residual = residualOf(plane)

  const read = (geometry: Geometry): WatermarkReading | undefined => {
    const located = locateTile(foldedSpectrum(residual, geometry))
    if (located.score < leastScore) return undefined
    const id = idOf(decodeBits(softBitsOf(located.waves)))
    return id
      ? { id, score: located.score, undone: describeUndone(geometry, located.symmetry, period / scaleX) }
      : undefined
  }

  const period = periodOf(width, height)
  const asMade = upright(period / scaleX, period / scaleY)
  const untouched = read(asMade)
  if (untouched) return untouched
  const spectrum = powerSpectrumOf(residual)
  const whole = refineGeometry(spectrum, asMade, plane)
  const resized = read(whole.geometry)
  if (resized) return resized
  const refined = findGeometries(spectrum, plane, candidates * 2)
    .map(({ geometry }) => refineGeometry(spectrum, geometry, plane))
    .sort((one, other) => other.score - one.score)
  for (const { geometry } of refined.slice(0, candidates)) {
    const reading = read(geometry)
    if (reading) return reading
  }
  return undefined
}
