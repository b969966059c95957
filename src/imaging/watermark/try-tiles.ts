import { carriers } from './carriers.ts'
import { foldedSpectrum, tileSide } from './fold.ts'
import { upright } from './geometry.ts'
import type { Plane } from './luma.ts'
import { loudestPlace, readTileAt } from './read-tile.ts'
import { type Eye, edgeLimits, residualOf } from './residual.ts'
import { energyOf, type Opposition, sharesAgainst } from './shares.ts'
import type { ScaledPlane } from './shrink.ts'
import type { StrengthMap } from './strength.ts'
import { type Amplitudes, evenAmplitudes, makeTile, type Place } from './tile.ts'

/** A picture as a reader sees it, and how strong the mark may be in it. */
export interface Ground extends ScaledPlane {
  strengths: StrengthMap
  /** Its edges. */
  limits: Float32Array
}

export function groundOf(scaled: ScaledPlane, strengths: StrengthMap): Ground {
  return { ...scaled, strengths, limits: edgeLimits(scaled.plane) }
}

/** How a picture is to bear a mark. */
export interface Choice {
  amplitudes: Amplitudes
  /** By how much more or less than usual all carriers are to be borne. */
  gain: number
  /** Where the tile begins. */
  begin: Place
}

/** A mark that was tried. */
interface Trial extends Opposition {
  /** What part of the bits a reader who takes each by itself gets wrong. */
  wrong: number
  /** How it was read. */
  eye: Eye
}

export interface Chooser {
  /** How loud the picture is beside tiles of this period: 1 is as loud as the mark. */
  noise: number
  choose(): Choice
}

/** What the mark is strengthened by where the picture is silent, and by more the louder it is against it. */
const gains = { silent: 0.84, louder: 0.6, least: 0.88, most: 2.2 }
/** Below, a picture is as good as silent: one trial tells all. */
const quiet = 0.4
/** With fewer of the bits wrong, the code makes them good whatever comes. */
const fewWrong = 0.03
const mostTrials = 3
const corner: Place = { x: 0, y: 0 }

/**
 * How strongly a picture is to bear each carrier, by how much more or less than usual all of them, and where the tile is
 * to begin. The mark is tried and read: it begins where the picture speaks most for it anyhow, and a wave that the
 * picture speaks against gets more, one it speaks for less.
 *
 * @param period Pixels from one tile to the next.
 * @param mostGain By how much more at most.
 */
export function tryTiles(coded: Uint8Array, ground: Ground, period: number, mostGain: number): Chooser {
  const even = evenAmplitudes(coded)
  const isUsed = even.map((part) => (part === 0 ? 0 : 1))
  const withShares = (shares: Float64Array) => even.map((part, at) => part * shares[at]!)
  const attempt = (shares: Float64Array, gain: number, begin: Place, eye: Partial<Eye>): Trial => {
    const tile = makeTile(period, withShares(shares), begin, gain)
    const residual = residualOf(layOver(ground, tile, period), eye)
    const margins = marginsOf(residual, even, ground, period, begin)
    const responses = responsesOf(margins, shares)
    const against = margins.map((margin, at) => margin - responses[at]! * shares[at]!)
    const noise = Math.sqrt(meanOf(against.filter((_, at) => isUsed[at]).map((one) => one * one))) / meanOf(responses)
    const wrong = margins.filter((margin) => margin < 0).length / energyOf(isUsed)
    return { against, responses, noise, wrong, eye: residual }
  }
  const first = attempt(isUsed, Math.min(1, mostGain), corner, { limits: ground.limits })
  const { noise, eye } = first
  const gain = Math.min(mostGain, Math.max(gains.least, Math.min(gains.most, gains.silent + gains.louder * noise)))
  const choose = (): Choice => {
    if (noise < quiet) return { amplitudes: withShares(sharesAgainst(first, isUsed)), gain, begin: corner }
    const begin = placeFor(even, first.against, period)
    let trial = attempt(isUsed, gain, begin, eye)
    let best: { shares: Float64Array; wrong: number } | undefined
    for (let tried = 0; tried < mostTrials && !(best && best.wrong < fewWrong); tried++) {
      const shares = sharesAgainst(trial, isUsed)
      trial = attempt(shares, gain, begin, eye)
      if (!best || trial.wrong < best.wrong) best = { shares, wrong: trial.wrong }
    }
    return { amplitudes: withShares(best!.shares), gain, begin }
  }
  return { noise, choose }
}

const everyCarrier = carriers.map(({ kx, ky }, index) => ({ kx, ky, index }))

/** What a pilot that is spoken for is worth in carriers: bits can be made good. */
const ofPilots = 2

/** Where the tile is to begin so that the picture speaks for the mark as it is, as far as it can. */
function placeFor(even: Amplitudes, against: Float64Array, period: number): Place {
  const agreement = new Float64Array(even.length)
  for (let real = 0; real < even.length; real += 2) {
    const [a, b] = [even[real]!, even[real + 1]!]
    const x = Math.sign(a) * against[real]!
    const y = Math.sign(b) * against[real + 1]!
    const weight = carriers[real >> 1]!.bits ? 1 : ofPilots
    agreement[real] = weight * (x * a + y * b)
    agreement[real + 1] = weight * (y * a - x * b)
  }
  const { x, y } = loudestPlace(agreement, everyCarrier)
  const inPixels = (place: number) => Math.round((place / tileSide) * period) % period
  return { x: inPixels(x), y: inPixels(y) }
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Parts of waves to each side that are of about the same length. */
const alike = 40

/** What a reader finds of a share of 1, part by part: some lengths of waves are lost in a picture, others are not. */
function responsesOf(margins: Float64Array, shares: Float64Array): Float64Array {
  return margins.map((_, at) => {
    const [from, to] = [Math.max(0, at - alike), at + alike]
    const found = margins.subarray(from, to).reduce((sum, margin, i) => sum + (shares[from + i]! === 0 ? 0 : margin), 0)
    const given = shares.subarray(from, to).reduce((sum, share) => sum + share, 0)
    return Math.max(0.1, found / given)
  })
}

/** What a reader finds of each part of each wave: 1 is all there can be, less than 0 is wrong. */
function marginsOf(
  residual: Plane,
  even: Amplitudes,
  { scaleX, scaleY }: ScaledPlane,
  period: number,
  begin: Place,
): Float64Array {
  const spectrum = foldedSpectrum(residual, upright(period / scaleX, period / scaleY))
  // The middle of the plane's first pixel is not that of the picture's.
  const first = { x: scaleX / 2 - 0.5, y: scaleY / 2 - 0.5 }
  const waves = readTileAt(spectrum, (begin.x - first.x) / period, (begin.y - first.y) / period)
  return even.map((part, at) => Math.sign(part) * waves[at]! * (carriers[at >> 1]!.bits ? Math.SQRT2 : 1))
}

/** The plane with tiles laid over it. */
function layOver({ plane, scaleX, scaleY, strengths }: Ground, tile: Float32Array, period: number): Plane {
  const { block, columns, rows, data: strengthOf } = strengths
  const { width, height } = plane
  const data = plane.data.slice()
  const across = Float64Array.from({ length: width }, (_, x) => (x + 0.5) * scaleX - 0.5)
  const tileColumns = Int32Array.from(across, (x) => Math.round(x) % period)
  const blockColumns = Int32Array.from(across, (x) => Math.min(columns - 1, Math.floor(x / block)))
  for (let y = 0; y < height; y++) {
    const down = (y + 0.5) * scaleY - 0.5
    const tileRow = (Math.round(down) % period) * period
    const blockRow = Math.min(rows - 1, Math.floor(down / block)) * columns
    layRow(
      data.subarray(y * width, (y + 1) * width),
      tile.subarray(tileRow, tileRow + period),
      tileColumns,
      strengthOf.subarray(blockRow, blockRow + columns),
      blockColumns,
    )
  }
  return { width, height, data }
}

function layRow(
  row: Float32Array,
  tile: Float32Array,
  tileColumns: Int32Array,
  strengths: Float32Array,
  blockColumns: Int32Array,
): void {
  for (let x = 0; x < row.length; x++) row[x]! += strengths[blockColumns[x]!]! * tile[tileColumns[x]!]!
}
