import type { Canvas } from '@napi-rs/canvas'
import { changePixels } from './raster.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/** The colours of a scale, evenly spaced from dark to light, for each brightness of 0..255 after `curve` (0..1): RGB triples. */
export const scaleColors = (
  scale: readonly Rgb[],
  curve: (light: number) => number = (light) => light,
): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: 256 * 3 }, (_, at) => {
    const place = Math.min(scale.length - 1.001, curve(Math.floor(at / 3) / 255) * (scale.length - 1))
    const from = scale[Math.floor(place)]![at % 3]!
    return from + (scale[Math.floor(place) + 1]![at % 3]! - from) * (place % 1)
  })

/** Gives every pixel the colour that a scale has for its brightness. */
export function toLightScale(canvas: Canvas, scale: readonly Rgb[], signal?: AbortSignal): void {
  const colors = scaleColors(scale)
  changePixels(
    canvas,
    ({ data }) => {
      for (let at = 0; at < data.length; at += 4) {
        const luma = ((77 * data[at]! + 151 * data[at + 1]! + 28 * data[at + 2]!) >> 8) * 3
        data[at] = colors[luma]!
        data[at + 1] = colors[luma + 1]!
        data[at + 2] = colors[luma + 2]!
      }
    },
    signal,
  )
}
