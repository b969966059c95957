import type { Canvas } from '@napi-rs/canvas'
import { flatRegions } from './flat-regions.ts'
import { rgbOf } from './oklab.ts'
import { showOn } from './raster.ts'
import type { Style } from './style.ts'

/** A few quiet flat shapes. */
export function simplify(canvas: Canvas, count: number, signal?: AbortSignal): Canvas {
  const { width, height, labels, colors } = flatRegions(canvas, count, count > 6 ? 0.25 : 0.6, signal)
  const paints = Uint8Array.from(
    colors.flatMap(({ l, a, b }) => rgbOf({ l: 0.06 + l * 0.93, a: a * 0.92, b: b * 0.92 })),
  )
  const data = new Uint8ClampedArray(width * height * 4)
  for (let index = 0; index < labels.length; index++) {
    const paint = labels[index]! * 3
    data[index * 4] = paints[paint]!
    data[index * 4 + 1] = paints[paint + 1]!
    data[index * 4 + 2] = paints[paint + 2]!
    data[index * 4 + 3] = 255
  }
  return showOn(canvas, { width, height, data })
}

/** The place was painted as flat shapes already (minimal-place.ts); what stands in it is flattened too. */
export const minimal: Style = {
  kind: 'minimal',
  apply: (canvas, _, signal) => simplify(canvas, 9, signal),
}
