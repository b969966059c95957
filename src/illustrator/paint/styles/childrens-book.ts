import { throwIfCancelled } from '../../../errors/index.ts'
import { contourPlane } from './contour-plane.ts'
import { grainTile, noiseTile, readTile, tileIndices, tileSide } from './noise-tile.ts'
import { smoothStep } from './planes.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { wander } from './wander.ts'

const largestSide = 2000

const paper = [255, 250, 238] as const
const crayon = [92, 58, 42] as const
/** Gouache is never black, and warm. */
const lift = [32, 28, 20] as const

function gouache(value: number, luma: number, wax: number, line: number, channel: 0 | 1 | 2): number {
  const vivid = luma + (value - luma) * 1.2
  const light = vivid * 0.9 + lift[channel]
  const waxed = light + (paper[channel] - light) * wax
  return waxed + (crayon[channel] - waxed) * line
}

/** Gouache and crayon: warm light colours, wax that skips the paper's hollows, soft brown outlines that wobble. */
export const childrensBook: Style = {
  kind: 'childrens-book',
  apply(canvas, _, signal) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const unit = unitOf(raster)
    wander(raster, 0.45 * unit, signal)
    const contours = contourPlane(raster, Math.max(1, 0.5 * unit), signal)
    const grains = grainTile('wax', 1)
    const strokes = noiseTile('crayon strokes', 32, 2)
    const grainScale = Math.min(2, 12 / unit)
    const grainColumns = tileIndices(width, grainScale)
    const grainRows = tileIndices(height, grainScale)
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      const row = grainRows[y]! * tileSide
      for (let x = 0; x < width; x++) {
        const index = y * width + x
        const at = index * 4
        const grain = grains[row + grainColumns[x]!]!
        // Long thin noise, turned: the direction the hand moved in.
        const stroke = readTile(strokes, ((x + y) * 1.1) / unit, ((x - y) * 7) / unit)
        const rubbed = 0.06 + 0.1 * stroke + 0.09 * grain
        const wax = rubbed < 0 ? 0 : rubbed > 0.26 ? 0.26 : rubbed
        const contour = contours[index]!
        const line = contour > 0.06 ? Math.max(0, 0.8 * smoothStep(0.06, 0.2, contour) * (0.8 - 0.35 * grain)) : 0
        const luma = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!
        data[at] = gouache(data[at]!, luma, wax, line, 0)
        data[at + 1] = gouache(data[at + 1]!, luma, wax, line, 1)
        data[at + 2] = gouache(data[at + 2]!, luma, wax, line, 2)
      }
    }
    return showOn(canvas, raster)
  },
}
