import { carriers } from './carriers.ts'
import { foldedSpectrum } from './fold.ts'
import { upright } from './geometry.ts'
import type { Plane } from './luma.ts'
import { readTileAt } from './read-tile.ts'
import { edgeLimits, residualOf } from './residual.ts'
import type { StrengthMap } from './strength.ts'
import { type Amplitudes, evenAmplitudes, makeTile } from './tile.ts'

export interface Trial {
  /** The picture as a reader sees it. */
  plane: Plane
  /** Pixels of the picture a pixel of the plane. */
  scaleX: number
  scaleY: number
  strengths: StrengthMap
  /** Pixels from one tile to the next. */
  period: number
}

export interface Choice {
  amplitudes: Amplitudes
  /** By how much more or less than usual all carriers are to be borne. */
  gain: number
  /** What part of the bits a reader who takes each by itself gets wrong, as far as it was tried. */
  wrong: number
}

/** What the mark is strengthened by where the picture is silent, and by more the louder it is against it. */
const gains = { silent: 0.84, louder: 0.6, least: 0.88, most: 2.2 }
/** Below, a picture is as good as silent: one trial tells all. */
const quiet = 0.4
/** With fewer of the bits wrong, the code makes them good whatever comes. */
const fewWrong = 0.03
const mostTrials = 3

/**
 * How strongly this picture is to bear each carrier, and by how much more or less than usual all of them. The mark is
 * tried and read: a wave that the picture itself speaks against gets more, one it speaks for less.
 *
 * @param mostGain By how much more at most.
 */
export function chooseAmplitudes(coded: Uint8Array, trial: Trial, mostGain: number): Choice {
  const even = evenAmplitudes(coded)
  const limits = edgeLimits(trial.plane)
  const isUsed = even.map((part) => (part === 0 ? 0 : 1))
  let shares: Float64Array = isUsed
  let gain = Math.min(1, mostGain)
  let best: Choice | undefined
  for (let tried = 1; tried <= mostTrials; tried++) {
    const amplitudes = even.map((part, at) => part * shares[at]!)
    const margins = marginsOf(residualOf(tryMark(trial, amplitudes, gain), limits), even, trial)
    const responses = responsesOf(margins, shares)
    const against = margins.map((margin, at) => margin - responses[at]! * shares[at]!)
    const response = meanOf(responses)
    const noise = Math.sqrt(meanOf(against.filter((_, at) => isUsed[at]).map((one) => one * one))) / response
    if (tried === 1)
      gain = Math.min(mostGain, Math.max(gains.least, Math.min(gains.most, gains.silent + gains.louder * noise)))
    shares = sharesAgainst(against, responses, noise, isUsed)
    const wrong = margins.filter((margin) => margin < 0).length / energyOf(isUsed)
    if (noise < quiet) return { amplitudes: even.map((part, at) => part * shares[at]!), gain, wrong }
    if (!best || wrong < best.wrong) best = { amplitudes, gain, wrong }
    if (best.wrong < fewWrong) break
  }
  return best!
}

const isPilot = (part: number): boolean => !carriers[part >> 1]!.bits

const energyOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0)

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

/** How much of a wave's usual strength a part of it may have. */
const share = { least: 0.15, most: 2.8 }

/**
 * Shares that are the larger the more the picture speaks against a bit, with the energy of equal ones. How much larger: what
 * tells a reader most where the picture is louder than the mark, and all of it where it is not.
 */
function sharesAgainst(
  against: Float64Array,
  responses: Float64Array,
  noise: number,
  isUsed: Float64Array,
): Float64Array {
  const energy = energyOf(isUsed)
  const levelling = 0.85 * Math.min(1, noise ** -2)
  let [low, high] = [0, 2]
  let shares: Float64Array = isUsed
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    shares = against.map((one, at) => {
      const wanted = isPilot(at) ? middle : middle - (levelling * one) / responses[at]!
      return isUsed[at] ? Math.min(share.most, Math.max(share.least, wanted)) : 0
    })
    if (energyOf(shares) > energy) high = middle
    else low = middle
  }
  return shares
}

/** What a reader finds of each part of each wave: 1 is all there can be, less than 0 is wrong. */
function marginsOf(residual: Plane, even: Amplitudes, { period, scaleX, scaleY }: Trial): Float64Array {
  const spectrum = foldedSpectrum(residual, upright(period / scaleX, period / scaleY))
  // The middle of the plane's first pixel is not that of the picture's.
  const waves = readTileAt(spectrum, -(scaleX / 2 - 0.5) / period, -(scaleY / 2 - 0.5) / period)
  return even.map((part, at) => Math.sign(part) * waves[at]! * (carriers[at >> 1]!.bits ? Math.SQRT2 : 1))
}

/** The plane with the mark laid over it. */
function tryMark({ plane, scaleX, scaleY, strengths, period }: Trial, amplitudes: Amplitudes, gain: number): Plane {
  const tile = makeTile(period, amplitudes)
  const { block, columns, rows, data: strengthOf } = strengths
  const { width, height } = plane
  const data = plane.data.slice()
  const across = Float64Array.from({ length: width }, (_, x) => (x + 0.5) * scaleX - 0.5)
  const tileColumns = Int32Array.from(across, (x) => Math.round(x) % period)
  const blockColumns = Int32Array.from(across, (x) => Math.min(columns - 1, Math.floor(x / block)))
  for (let y = 0, at = 0; y < height; y++) {
    const down = (y + 0.5) * scaleY - 0.5
    const tileRow = (Math.round(down) % period) * period
    const blockRow = Math.min(rows - 1, Math.floor(down / block)) * columns
    for (let x = 0; x < width; x++, at++) {
      data[at]! += gain * strengthOf[blockRow + blockColumns[x]!]! * tile[tileRow + tileColumns[x]!]!
    }
  }
  return { width, height, data }
}
