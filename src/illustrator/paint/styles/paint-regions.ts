import type { Canvas } from '@napi-rs/canvas'
import type { FlatRegions } from './flat-regions.ts'
import { type Oklab, rgbOf } from './oklab.ts'
import { showOn } from './raster.ts'

/** Shows each region in one colour. */
export function paintRegions(canvas: Canvas, regions: FlatRegions, colors: readonly Oklab[]): Canvas {
  const { width, height, labels } = regions
  const paints = new Uint8Array(colors.flatMap(rgbOf))
  const data = new Uint8ClampedArray(width * height * 4)
  for (let index = 0, at = 0; index < labels.length; index++, at += 4) {
    const paint = labels[index]! * 3
    data[at] = paints[paint]!
    data[at + 1] = paints[paint + 1]!
    data[at + 2] = paints[paint + 2]!
    data[at + 3] = 255
  }
  return showOn(canvas, { width, height, data })
}
