import { type Oklab, rgbOf } from './oklab.ts'
import type { Raster } from './raster.ts'

/** Gives every pixel in place the nearest of `colors`, with edges a pixel or two soft where two are equally near. */
export function snapToColors({ data }: Raster, colors: readonly Oklab[]): void {
  const flat = colors.flatMap(rgbOf)
  for (let at = 0; at < data.length; at += 4) {
    let nearest = 0
    let near = Number.POSITIVE_INFINITY
    let second = 0
    let next = Number.POSITIVE_INFINITY
    for (let color = 0; color < flat.length; color += 3) {
      const away =
        (data[at]! - flat[color]!) ** 2 +
        (data[at + 1]! - flat[color + 1]!) ** 2 +
        (data[at + 2]! - flat[color + 2]!) ** 2
      if (away < near) {
        second = nearest
        next = near
        nearest = color
        near = away
      } else if (away < next) {
        second = color
        next = away
      }
    }
    const one = Math.sqrt(near)
    const other = Math.sqrt(next)
    // Half and half where both are equally near, the nearest alone from a tenth of the way on.
    const share = Math.max(0, 0.5 - (other - one) / (other + one + 1) / 0.2)
    for (let channel = 0; channel < 3; channel++) {
      const from = flat[nearest + channel]!
      data[at + channel] = from + (flat[second + channel]! - from) * share
    }
  }
}
