import { carriers } from './carriers.ts'
import { foldedSpectrum } from './fold.ts'
import { upright } from './geometry.ts'
import type { Plane } from './luma.ts'
import { readTileAt } from './read-tile.ts'
import { residualOf } from './residual.ts'
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

/** What a reader shall find of a bit, where 0.71 is all there can be. */
const wanted = 0.5
const gains = { least: 0.88, most: 1.8 }
/** How much of what a wave lacks against the others it is given, and within which bounds. */
const levelling = 0.8
const shares = { least: 0.45, most: 1.9 }

/**
 * How strongly this picture is to bear each carrier, and by how much more or less than usual all of them. The mark is
 * tried and read once: a wave that the picture itself speaks against gets more, one it speaks for less.
 */
export function chooseAmplitudes(coded: Uint8Array, trial: Trial): { amplitudes: Amplitudes; gain: number } {
  const even = evenAmplitudes(coded)
  const { period, scaleX, scaleY } = trial
  const spectrum = foldedSpectrum(residualOf(tryMark(trial, even)), upright(period / scaleX, period / scaleY))
  // The middle of the plane's first pixel is not that of the picture's.
  const waves = readTileAt(spectrum, -(scaleX / 2 - 0.5) / period, -(scaleY / 2 - 0.5) / period)
  const margins = even.map((part, at) => Math.sign(part) * waves[at]! * (carriers[at >> 1]!.bits ? Math.SQRT2 : 1))
  const used = margins.filter((_, at) => even[at] !== 0)
  const mean = used.reduce((sum, margin) => sum + margin, 0) / used.length
  const level = Math.max(0.15, mean)
  const amplitudes = even.map((part, at) => {
    const share = 1 + (levelling * (mean - margins[at]!)) / level
    return part * Math.min(shares.most, Math.max(shares.least, share))
  })
  const found = Math.max(0.01, mean) * Math.SQRT1_2
  return { amplitudes, gain: Math.min(gains.most, Math.max(gains.least, wanted / found)) }
}

/** The plane with the mark laid over it. */
function tryMark({ plane, scaleX, scaleY, strengths, period }: Trial, amplitudes: Amplitudes): Plane {
  const tile = makeTile(period, amplitudes)
  const { block, columns, rows, data: strengthOf } = strengths
  const { width, height } = plane
  const data = plane.data.slice()
  for (let y = 0, at = 0; y < height; y++) {
    const down = (y + 0.5) * scaleY - 0.5
    const tileRow = Math.round(down) % period
    const blockRow = Math.min(rows - 1, Math.floor(down / block)) * columns
    for (let x = 0; x < width; x++, at++) {
      const across = (x + 0.5) * scaleX - 0.5
      const strength = strengthOf[blockRow + Math.min(columns - 1, Math.floor(across / block))]!
      data[at]! += strength * tile[tileRow * period + (Math.round(across) % period)]!
    }
  }
  return { width, height, data }
}
