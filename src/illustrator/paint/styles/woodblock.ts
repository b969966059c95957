import { throwIfCancelled } from '../../../errors/index.ts'
import { flatRegions } from './flat-regions.ts'
import { keyLines } from './key-lines.ts'
import { noiseTile, readTileRow } from './noise-tile.ts'
import { oklabOfHex, rgbOf } from './oklab.ts'
import { smoothStep } from './planes.ts'
import { showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'
import { towardPalette } from './toward-palette.ts'

/** Pigments of the Edo period: indigo and Prussian blue, safflower and vermilion, ochre, the greens mixed from them, and the paper. */
const pigments =
  '#f3ead3 #e9d6ae #d9b571 #c98f3e #b5472f #d98570 #8c3b3a #6b4a35 #a9b98a #6f8f63 #3f5f4a #b9cfd2 #7fa9ba #3f739b #21466f #1c2b47 #57504c'
    .split(' ')
    .map(oklabOfHex)

const paper = rgbOf(pigments[0]!)
const keyBlock = [31, 34, 48] as const
const deepSky = [31, 74, 125] as const
/** Units that stay bare around the picture. */
const margin = 2.4

/** A Japanese woodblock print: flat pigments with the grain of the boards, dark lines of a key block, and a sky wiped from deep to pale. */
export const woodblock: Style = {
  kind: 'woodblock',
  drawsLines: true,
  apply(canvas, _, signal) {
    const regions = flatRegions(canvas, 15, 0.3, signal)
    const { width, height, labels } = regions
    const unit = unitOf(regions)
    const lines = keyLines(canvas, regions, 0.3, signal)
    const colors = towardPalette(regions.colors, pigments, 0.78)
    const paints = new Uint8Array(colors.flatMap(rgbOf))
    // Only what is pale and not warm is taken for sky.
    const wipes = Float32Array.from(colors, ({ l, b }) => smoothStep(0.55, 0.7, l) * (1 - smoothStep(0.01, 0.06, b)))
    const boards = noiseTile('boards', 32, 3)
    const grain = new Float32Array(width)
    const data = new Uint8ClampedArray(width * height * 4)
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      // Fibres are long along the board.
      readTileRow(boards, 0, 0.22 / unit, (y * 7) / unit, grain)
      const wiped = 0.75 * (1 - smoothStep(0, 0.34, y / height))
      for (let x = 0, index = y * width, at = index * 4; x < width; x++, index++, at += 4) {
        data[at + 3] = 255
        const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / unit
        const isBare = edge < margin
        const line = isBare ? smoothStep(margin - 0.34, margin - 0.26, edge) : lines[index]!
        const label = labels[index]!
        const deep = wiped * wipes[label]!
        for (let channel = 0; channel < 3; channel++) {
          const pigment = paints[label * 3 + channel]! + 7 * grain[x]!
          const printed = isBare ? paper[channel]! : pigment + (deepSky[channel]! - pigment) * deep
          data[at + channel] = printed + (keyBlock[channel]! - printed) * line
        }
      }
    }
    return showOn(canvas, { width, height, data })
  },
}
