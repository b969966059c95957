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

/** One tile of `period` by `period` pixels, row by row, with a mean square of 1. */
export function makeTile(period: number, amplitudes: Amplitudes): Float32Array {
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
  const tile = new Float32Array(period * period)
  const columns = [...byX].map(([kx, waves]) => ({ kx, waves }))
  for (let y = 0; y < period; y++) {
    const row = y * period
    for (const { kx, waves } of columns) {
      let real = 0
      let imaginary = 0
      for (const wave of waves) {
        const at = (((wave.ky * y) % period) + period) % period
        real += wave.real * cos[at]! - wave.imaginary * sin[at]!
        imaginary += wave.real * sin[at]! + wave.imaginary * cos[at]!
      }
      let at = 0
      for (let x = 0; x < period; x++) {
        tile[row + x]! += real * cos[at]! - imaginary * sin[at]!
        at += kx
        if (at >= period) at -= period
      }
    }
  }
  return tile
}
