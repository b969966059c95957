import { throwIfCancelled } from '../../../errors/index.ts'
import { flatRegions } from './flat-regions.ts'
import { grainTile, tileIndices, tileSide } from './noise-tile.ts'
import { rgbOf } from './oklab.ts'
import { blurPlane, smoothStep } from './planes.ts'
import { showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** Sheets of coloured paper cut out and stacked, the dark ones nearest, each with a lit edge and a soft shadow below it. */
export const paperCut: Style = {
  kind: 'paper-cut',
  apply(canvas, _, signal) {
    const regions = flatRegions(canvas, 9, 0.25, signal)
    const { width, height, labels, colors } = regions
    const unit = unitOf(regions)
    const around = blurPlane(Float32Array.from(labels), width, height, Math.max(1, Math.round(unit * 0.9)), signal)
    const fiber = grainTile('fiber', 1)
    const paints = Float32Array.from(colors.flatMap(({ l, a, b }) => rgbOf({ l, a: a * 1.12, b: b * 1.12 })))
    const scale = Math.min(1, 11 / unit)
    const fiberColumns = tileIndices(width, scale)
    const fiberRows = tileIndices(height, scale)
    const bevel = Math.max(1, Math.round(unit * 0.14))
    const drop = { x: Math.round(unit * 0.5), y: Math.round(unit * 0.8) }
    const data = new Uint8ClampedArray(width * height * 4)
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      const dropRow = Math.max(0, y - drop.y) * width
      const bevelRow = Math.max(0, y - bevel) * width
      const fiberRow = fiberRows[y]! * tileSide
      for (let x = 0; x < width; x++) {
        const index = y * width + x
        const level = labels[index]!
        const over = around[dropRow + Math.max(0, x - drop.x)]! - level
        const light = over > 0.02 ? 1 - 0.56 * smoothStep(0.02, 2, over) : 1
        // The cut edge of a nearer sheet catches the light from the upper left.
        const lit = level > labels[bevelRow + Math.max(0, x - bevel)]! ? 20 : 0
        const more = 4.5 * fiber[fiberRow + fiberColumns[x]!]! + lit
        const at = index * 4
        data[at] = (paints[level * 3]! + more) * light
        data[at + 1] = (paints[level * 3 + 1]! + more) * light
        data[at + 2] = (paints[level * 3 + 2]! + more) * light
        data[at + 3] = 255
      }
    }
    return showOn(canvas, { width, height, data })
  },
}
