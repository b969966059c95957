import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import type { FlatRegions } from './flat-regions.ts'
import { type Oklab, rgbOf } from './oklab.ts'
import type { Plane } from './planes.ts'
import { showOn } from './raster.ts'

/** Lines over the regions: how much of their colour each pixel has, 0..1. */
export interface RegionLines {
  cover: Plane
  color: readonly [red: number, green: number, blue: number]
}

/** Shows each region in one colour, and lines over them where there are any. */
export function paintRegions(
  canvas: Canvas,
  { width, height, labels }: FlatRegions,
  colors: readonly Oklab[],
  { lines, signal }: { lines?: RegionLines; signal?: AbortSignal | undefined } = {},
): Canvas {
  const paints = new Uint8Array(colors.flatMap(rgbOf))
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    throwIfCancelled(signal)
    for (let index = y * width, at = index * 4; index < (y + 1) * width; index++, at += 4) {
      const paint = labels[index]! * 3
      const line = lines ? lines.cover[index]! : 0
      for (let channel = 0; channel < 3; channel++) {
        const own = paints[paint + channel]!
        data[at + channel] = line === 0 ? own : own + (lines!.color[channel]! - own) * line
      }
      data[at + 3] = 255
    }
  }
  return showOn(canvas, { width, height, data })
}
