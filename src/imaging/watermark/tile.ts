import { carriers } from './carriers.ts'

/** How strongly a tile bears each carrier, in the order of `carriers`: its real and its imaginary part. */
export type Amplitudes = Float64Array

/** Amplitudes of all carriers alike: pilots along their phase, data by its bits. */
export function evenAmplitudes(coded: Uint8Array): Amplitudes {
  const amplitudes = new Float64Array(carriers.length * 2)
  carriers.forEach(({ bits }, index) => {
    amplitudes[index * 2] = bits ? (coded[bits[0]]! * 2 - 1) * Math.SQRT1_2 : 1
    amplitudes[index * 2 + 1] = bits ? (coded[bits[1]]! * 2 - 1) * Math.SQRT1_2 : 0
  })
  return amplitudes
}

/** A pixel. */
export interface Place {
  x: number
  y: number
}

/** One tile of `period` by `period` pixels, row by row, whose waves begin at `begin`; the root of its mean square is `gain`. */
export function makeTile(period: number, amplitudes: Amplitudes, begin: Place, gain: number): Float32Array {
  let energy = 0
  for (const part of amplitudes) energy += (part * part) / 2
  const cos = Float64Array.from({ length: period }, (_, at) => Math.cos((2 * Math.PI * at) / period))
  const sin = Float64Array.from({ length: period }, (_, at) => Math.sin((2 * Math.PI * at) / period))
  const half = (period + 1) >> 1
  const columns = columnsOf(amplitudes, gain / Math.sqrt(energy))
  const count = columns.length
  // Of each place across what every column's waves come to there.
  const cosines = new Float64Array(half * count)
  const sines = new Float64Array(half * count)
  columns.forEach(({ kx }, column) => {
    for (let x = 0, at = 0; x < half; x++, at = (at + kx) % period) {
      cosines[x * count + column] = cos[at]!
      sines[x * count + column] = sin[at]!
    }
  })
  const parts = columns.map(({ waves }) => partsByRow(waves, cos, sin))
  const tile = new Float32Array(period * period)
  const reals = new Float64Array(count)
  const imaginaries = new Float64Array(count)
  for (let y = 0; y < period; y++) {
    const distance = Math.min(y, period - y)
    const side = distance === y ? 1 : -1
    parts.forEach(({ evenReal, oddReal, evenImaginary, oddImaginary }, column) => {
      reals[column] = evenReal[distance]! + side * oddReal[distance]!
      imaginaries[column] = evenImaginary[distance]! + side * oddImaginary[distance]!
    })
    const row = ((begin.y + y) % period) * period
    addWaves(tile.subarray(row, row + period), begin.x, reals, imaginaries, cosines, sines)
  }
  return tile
}

/** A row is the sum of its cosines, the same to both sides of its beginning, and of its sines, the opposite. */
function addWaves(
  row: Float32Array,
  begin: number,
  reals: Float64Array,
  imaginaries: Float64Array,
  cosines: Float64Array,
  sines: Float64Array,
): void {
  const count = reals.length
  let right = begin
  let left = begin
  for (let at = 0; at < cosines.length; ) {
    let even = 0
    let odd = 0
    for (let column = 0; column < count; column++, at++) {
      even += reals[column]! * cosines[at]!
      odd += imaginaries[column]! * sines[at]!
    }
    row[right] = even - odd
    row[left] = even + odd
    if (++right === row.length) right = 0
    if (--left < 0) left = row.length - 1
  }
}

interface Wave {
  ky: number
  real: number
  imaginary: number
}

/** The waves by how often they fit across. */
function columnsOf(amplitudes: Amplitudes, scale: number): { kx: number; waves: Wave[] }[] {
  const byX = new Map<number, Wave[]>()
  carriers.forEach(({ kx, ky, phase }, index) => {
    const real = amplitudes[index * 2]! * scale
    const imaginary = amplitudes[index * 2 + 1]! * scale
    const waves = byX.get(kx) ?? []
    byX.set(kx, waves)
    waves.push({
      ky,
      real: real * Math.cos(phase) - imaginary * Math.sin(phase),
      imaginary: real * Math.sin(phase) + imaginary * Math.cos(phase),
    })
  })
  return [...byX].map(([kx, waves]) => ({ kx, waves }))
}

/** What waves come to so many rows below their beginning: even parts are the same as many rows above it, odd ones the opposite. */
function partsByRow(waves: readonly Wave[], cos: Float64Array, sin: Float64Array) {
  const period = cos.length
  const half = (period + 1) >> 1
  const evenReal = new Float64Array(half)
  const oddReal = new Float64Array(half)
  const evenImaginary = new Float64Array(half)
  const oddImaginary = new Float64Array(half)
  for (const { ky, real, imaginary } of waves) {
    const step = ky < 0 ? ky + period : ky
    for (let y = 0, at = 0; y < half; y++, at = (at + step) % period) {
      evenReal[y]! += real * cos[at]!
      oddReal[y]! -= imaginary * sin[at]!
      evenImaginary[y]! += imaginary * cos[at]!
      oddImaginary[y]! += real * sin[at]!
    }
  }
  return { evenReal, oddReal, evenImaginary, oddImaginary }
}
