import FFT from 'fft.js'
import { boxMean } from './box-mean.ts'
import type { Plane } from './luma.ts'

/** How much louder than its neighbourhood each wave of a picture is: 1 is what chance gives. */
export interface PowerSpectrum {
  /** Powers of two: how many waves a side, from 0 to one a pixel. */
  columns: number
  rows: number
  /** Rows of the waves from 0 to half a wave a pixel across: `rows` times `columns / 2 + 1`. */
  data: Float32Array
}

/** A wave that is this much louder than its neighbourhood says as much as a louder one. */
const loudest = 7
/** Places to each side that are a wave's neighbourhood. */
const neighbourhood = 9

export function powerSpectrumOf({ width, height, data }: Plane): PowerSpectrum {
  const columns = roomFor(width)
  const rows = roomFor(height)
  const half = columns / 2 + 1
  const acrossFft = new FFT(columns)
  const downFft = new FFT(rows)
  const row = new Float64Array(columns)
  const rowWaves = new Float64Array(columns * 2)
  const waves = new Float64Array(half * rows * 2)
  for (let y = 0; y < height; y++) {
    row.fill(0)
    for (let x = 0; x < width; x++) row[x] = data[y * width + x]!
    acrossFft.realTransform(rowWaves, row)
    // Column after column, as the columns come next.
    for (let x = 0; x < half; x++) {
      waves[(x * rows + y) * 2] = rowWaves[x * 2]!
      waves[(x * rows + y) * 2 + 1] = rowWaves[x * 2 + 1]!
    }
  }
  const column = new Float64Array(rows * 2)
  const powers = new Float32Array(half * rows)
  for (let x = 0; x < half; x++) {
    downFft.transform(column, waves.subarray(x * rows * 2, (x + 1) * rows * 2))
    for (let y = 0; y < rows; y++) powers[y * half + x] = column[y * 2]! ** 2 + column[y * 2 + 1]! ** 2
  }
  const means = powers.slice()
  boxMean({ width: half, height: rows, data: means }, neighbourhood)
  for (let at = 0; at < powers.length; at++) powers[at] = Math.min(loudest, powers[at]! / (means[at]! + 1e-9))
  return { columns, rows, data: powers }
}

/** A quarter more than it takes: waves then stand close enough to be looked up without interpolation. */
function roomFor(length: number): number {
  return 2 ** Math.ceil(Math.log2(length * 1.25))
}
