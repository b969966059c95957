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

/** One tile of `period` by `period` pixels, row by row, with a mean square of 1, whose waves begin at `begin`. */
export function makeTile(period: number, amplitudes: Amplitudes, begin: Place): Float32Array {
  let energy = 0
  for (const part of amplitudes) energy += (part * part) / 2
  const scale = 1 / Math.sqrt(energy)
  const cos = Float64Array.from({ length: period }, (_, at) => Math.cos((2 * Math.PI * at) / period))
  const sin = Float64Array.from({ length: period }, (_, at) => Math.sin((2 * Math.PI * at) / period))
  const byX = new Map<number, { ky: number; real: number; imaginary: number }[]>()
  carriers.forEach(({ kx, ky, phase }, index) => {
    const real = amplitudes[index * 2]! * scale
    const imaginary = amplitudes[index * 2 + 1]! * scale
    const turned = {
      ky,
      real: real * Math.cos(phase) - imaginary * Math.sin(phase),
      imaginary: real * Math.sin(phase) + imaginary * Math.cos(phase),
    }
    byX.set(kx, [...(byX.get(kx) ?? []), turned])
  })
  // A row is the sum of its cosines, the same to both sides of its beginning, and of its sines, the opposite.
  const half = (period + 1) >> 1
  const columns = [...byX].map(([kx, waves]) => {
    const places = Array.from({ length: half }, (_, x) => (kx * x) % period)
    return { waves, cos: Float64Array.from(places, (at) => cos[at]!), sin: Float64Array.from(places, (at) => sin[at]!) }
  })
  const tile = new Float32Array(period * period)
  const cosines = new Float64Array(half)
  const sines = new Float64Array(half)
  for (let y = 0; y < period; y++) {
    cosines.fill(0)
    sines.fill(0)
    for (const column of columns) {
      let real = 0
      let imaginary = 0
      for (const wave of column.waves) {
        const at = within(wave.ky * (y - begin.y), period)
        real += wave.real * cos[at]! - wave.imaginary * sin[at]!
        imaginary += wave.real * sin[at]! + wave.imaginary * cos[at]!
      }
      const { cos: cosOf, sin: sinOf } = column
      for (let x = 0; x < half; x++) {
        cosines[x]! += real * cosOf[x]!
        sines[x]! += imaginary * sinOf[x]!
      }
    }
    const row = y * period
    for (let x = 0; x < half; x++) {
      tile[row + within(begin.x + x, period)] = cosines[x]! - sines[x]!
      tile[row + within(begin.x - x, period)] = cosines[x]! + sines[x]!
    }
  }
  return tile
}

const within = (place: number, period: number): number => ((place % period) + period) % period
