import { type Oklab, oklabOf, rgbOf } from './oklab.ts'
import type { Raster } from './raster.ts'

/** Steps along each channel; a power of two plus one would only matter to a divider. */
const steps = 25
const scale = (steps - 1) / 255

/** What every colour becomes, at 25 x 25 x 25 points of the colour cube. */
export type ColorTable = Uint8Array

/** Asks `change` about each point of the colour cube once: about 10 ms, whatever the picture's size. */
export function createColorTable(change: (color: Oklab) => Oklab): ColorTable {
  const table = new Uint8Array(steps ** 3 * 3)
  let at = 0
  for (let red = 0; red < steps; red++) {
    for (let green = 0; green < steps; green++) {
      for (let blue = 0; blue < steps; blue++) {
        const color = oklabOf(Math.round(red / scale), Math.round(green / scale), Math.round(blue / scale))
        table.set(rgbOf(change(color)), at)
        at += 3
      }
    }
  }
  return table
}

const redStep = steps * steps * 3
const greenStep = steps * 3
const blueStep = 3

/** Where each byte lies between the table's points. */
const lower = Uint8Array.from({ length: 256 }, (_, value) => Math.min(steps - 2, Math.floor(value * scale)))
const share = Float32Array.from({ length: 256 }, (_, value) => value * scale - lower[value]!)

/** Changes every pixel in place by the table, between its points by their four nearest (tetrahedral): 25 ns a pixel. */
export function applyColorTable({ data }: Raster, table: ColorTable): void {
  for (let at = 0; at < data.length; at += 4) {
    const r = data[at]!
    const g = data[at + 1]!
    const b = data[at + 2]!
    const x = share[r]!
    const y = share[g]!
    const z = share[b]!
    const base = lower[r]! * redStep + lower[g]! * greenStep + lower[b]! * blueStep
    const far = base + redStep + greenStep + blueStep
    // From the near corner to the far one along the channels in order of their shares.
    let first: number
    let second: number
    let large: number
    let middle: number
    let small: number
    if (x >= y) {
      if (y >= z) {
        first = base + redStep
        second = first + greenStep
        large = x
        middle = y
        small = z
      } else if (x >= z) {
        first = base + redStep
        second = first + blueStep
        large = x
        middle = z
        small = y
      } else {
        first = base + blueStep
        second = first + redStep
        large = z
        middle = x
        small = y
      }
    } else if (x >= z) {
      first = base + greenStep
      second = first + redStep
      large = y
      middle = x
      small = z
    } else if (y >= z) {
      first = base + greenStep
      second = first + blueStep
      large = y
      middle = z
      small = x
    } else {
      first = base + blueStep
      second = first + greenStep
      large = z
      middle = y
      small = x
    }
    const near = 1 - large
    const one = large - middle
    const two = middle - small
    data[at] = table[base]! * near + table[first]! * one + table[second]! * two + table[far]! * small
    data[at + 1] =
      table[base + 1]! * near + table[first + 1]! * one + table[second + 1]! * two + table[far + 1]! * small
    data[at + 2] =
      table[base + 2]! * near + table[first + 2]! * one + table[second + 2]! * two + table[far + 2]! * small
  }
}
