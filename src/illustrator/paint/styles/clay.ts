import { throwIfCancelled } from '../../../errors/index.ts'
import { flatRegions } from './flat-regions.ts'
import { noiseTile, readTileRow } from './noise-tile.ts'
import { rgbOf } from './oklab.ts'
import { blurPlane } from './planes.ts'
import { showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** Shapes of coloured clay pressed onto each other: rounded edges, soft light, dents of fingers. */
export const clay: Style = {
  kind: 'clay',
  apply(canvas, _, signal) {
    const regions = flatRegions(canvas, 10, 0.55, signal)
    const { width, height, labels, inside, colors } = regions
    const unit = unitOf(regions)
    const paints = Float32Array.from(
      colors.flatMap(({ l, a, b }) => rgbOf({ l: 0.1 + l * 0.85, a: a * 1.15, b: b * 1.15 })),
    )
    const rounded = blurPlane(inside, width, height, Math.max(1, Math.round(unit * 0.22)), signal)
    const dents = noiseTile('dents', 12, 3)
    const scale = 2.2 / unit
    const high = new Float32Array(width)
    const low = new Float32Array(width)
    const data = new Uint8ClampedArray(width * height * 4)
    const step = Math.max(1, Math.round(unit * 0.16))
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      const above = Math.max(0, y - step) * width
      const below = Math.min(height - 1, y + step) * width
      readTileRow(dents, 0, scale, y * scale, high)
      readTileRow(dents, 0.5, scale, y * scale + 0.5, low)
      for (let x = 0; x < width; x++) {
        const index = y * width + x
        const left = Math.max(0, x - step)
        const right = Math.min(width - 1, x + step)
        // Height falls toward every outline; lit from the upper left.
        const slope = rounded[below + right]! - rounded[above + left]!
        const dent = high[x]! - low[x]!
        const groove = 1 - 0.3 * Math.max(0, 1 - rounded[index]!)
        const light = groove * (1.02 + 1.25 * slope + 0.13 * dent)
        const shine = Math.max(0, slope - 0.16) * 190
        const paint = labels[index]! * 3
        const at = index * 4
        data[at] = paints[paint]! * light + shine
        data[at + 1] = paints[paint + 1]! * light + shine
        data[at + 2] = paints[paint + 2]! * light + shine
        data[at + 3] = 255
      }
    }
    return showOn(canvas, { width, height, data })
  },
}
