import { decodeBits } from './convolutional-code.ts'
import { describeUndone } from './describe-undone.ts'
import { findGeometries, findTurned, refineGeometry } from './find-geometry.ts'
import { foldedSpectrum } from './fold.ts'
import { cutPeriods, type Geometry, grains, periodOf, resizedPeriods, upright } from './geometry.ts'
import { idOf } from './payload.ts'
import { powerSpectrumOf } from './power-spectrum.ts'
import { type Credulity, locateTile, softBitsOf } from './read-tile.ts'
import { residualOf } from './residual.ts'
import type { ScaledPlane } from './shrink.ts'

/** A mark that was found in a picture. */
export interface WatermarkReading {
  /** 16 lower-case hex digits. */
  id: string
  /** How well the mark's pilots agree, in standard deviations of chance at one place: 9 or so in a picture left as it was. */
  score: number
  /** What had been done to the picture, as far as it shows: `nothing`, `mirrored`, `turned by 2.0°`. */
  undone: string
}

/** Ways a picture's tiles may lie that are looked at, at most. */
const mostGeometries = 52
/** Of those, ways whose size is known, made exact. */
const mostKnown = 12
/** Ways found in the spectrum that are made exact; the best of them are looked at. */
const mostFound = 80
/** How a tile's bits are read, one after the other. */
const credulities: readonly Credulity[] = [
  { value: 1.2, pilots: 0.4 },
  { value: Number.POSITIVE_INFINITY, pilots: 0.4 },
  { value: Number.POSITIVE_INFINITY, pilots: 0.7 },
  { value: 0.5, pilots: 0.7 },
]
/** Of all, ways in which tiles of a known size lie upright: as made, resized and cut. */
const mostUsual = 14
/** Tries at a plane's bits at most; each passes its check by chance once in 2^32. */
export const mostReadings = { usual: mostUsual * credulities.length, all: mostGeometries * credulities.length }

/** Pilots that agree less are no mark's: nothing is read. */
const leastScore = 4.4

/** What a picture's plane tells. */
export interface PlaneReader {
  /** Reads tiles that lie as they do in a picture that was made, resized or cut. */
  readUsual(): WatermarkReading | undefined
  /** Looks for how tiles may lie: turned, squeezed, of any size. Takes several times as long. */
  readAnyhow(): WatermarkReading | undefined
}

/** @param size Of the picture. */
export function createPlaneReader(
  { plane, scaleX, scaleY }: ScaledPlane,
  size: { width: number; height: number },
): PlaneReader {
  const { width, height } = size
  const residual = residualOf(plane)
  const inPlane = (period: number): Geometry => upright(period / scaleX, period / scaleY)
  const asMade = grains.map((grain) => inPlane(periodOf(width, height, grain)))
  const resized = grains.flatMap((grain) => resizedPeriods(width, height, grain)).map(inPlane)
  const cut = grains
    .flatMap((grain) => cutPeriods(grain))
    .filter((period) => period * period < width * height)
    .map(inPlane)
  const usual = [...asMade, ...resized, ...cut]

  const read = (geometry: Geometry): WatermarkReading | undefined => {
    const located = locateTile(foldedSpectrum(residual, geometry))
    if (located.score < leastScore) return undefined
    for (const credulity of credulities) {
      const id = idOf(decodeBits(softBitsOf(located.waves, credulity)))
      if (id) return { id, score: located.score, undone: describeUndone(geometry, located.symmetry, asMade) }
    }
    return undefined
  }
  const readFirst = (geometries: readonly Geometry[]): WatermarkReading | undefined => {
    for (const geometry of geometries) {
      const reading = read(geometry)
      if (reading) return reading
    }
    return undefined
  }

  return {
    readUsual: () => readFirst(usual),
    readAnyhow() {
      const spectrum = powerSpectrumOf(residual)
      const bestFirst = (geometries: readonly Geometry[]) =>
        geometries
          .map((geometry) => refineGeometry(spectrum, geometry, plane))
          .sort((one, other) => other.score - one.score)
          .map(({ geometry }) => geometry)
      const turned = [...resized, ...cut].map((geometry) => findTurned(spectrum, plane, geometry))
      const known = bestFirst([...resized, ...cut, ...turned]).slice(0, mostKnown)
      const found = findGeometries(spectrum, plane, mostFound).map(({ geometry }) => geometry)
      return readFirst([...known, ...turned, ...bestFirst(found)].slice(0, mostGeometries - usual.length))
    },
  }
}
