import { grainTile, noiseTile, readTile, tileSide } from './noise-tile.ts'
import { contourPlane, smoothStep } from './planes.ts'
import { canvasOf, readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { wander } from './wander.ts'

const largestSide = 2000

const paper = [255, 250, 238]
const crayon = [92, 58, 42]

/** Gouache and crayon: warm light colours, wax that skips the paper's hollows, soft brown outlines that wobble. */
export const childrensBook: Style = {
  kind: 'childrens-book',
  apply(canvas) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const unit = unitOf(raster)
    wander(raster, 0.45 * unit)
    const contours = contourPlane(raster, Math.max(1, 0.5 * unit))
    const grains = grainTile('wax', 1)
    const strokes = noiseTile('crayon strokes', 32, 2)
    const grainScale = Math.min(2, 12 / unit)
    const mask = tileSide - 1
    for (let y = 0; y < height; y++) {
      const row = (Math.floor(y * grainScale) & mask) * tileSide
      for (let x = 0; x < width; x++) {
        const index = y * width + x
        const at = index * 4
        const grain = grains[row + (Math.floor(x * grainScale) & mask)]!
        // Long thin noise, turned: the direction the hand moved in.
        const stroke = readTile(strokes, ((x + y) * 1.1) / unit, ((x - y) * 7) / unit)
        const wax = Math.min(0.36, Math.max(0, 0.07 + 0.17 * stroke + 0.1 * grain))
        const line = 0.8 * smoothStep(0.06, 0.2, contours[index]!) * (0.8 - 0.35 * grain)
        const luma = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!
        for (let channel = 0; channel < 3; channel++) {
          const vivid = luma + (data[at + channel]! - luma) * 1.2
          const light = 26 + vivid * 0.9 + (channel === 0 ? 6 : channel === 2 ? -6 : 2)
          const waxed = light + (paper[channel]! - light) * wax
          data[at + channel] = waxed + (crayon[channel]! - waxed) * Math.max(0, line)
        }
      }
    }
    return canvasOf(raster, canvas.width, canvas.height)
  },
}
