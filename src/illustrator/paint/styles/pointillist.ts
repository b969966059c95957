import { throwIfCancelled } from '../../../errors/index.ts'
import { createRandom } from '../random.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const largestSide = 1700

/** Dots to a side of a square that repeats: where in its cell each lies, how large it is and how its colour strays. */
const side = 64

/** Pointillism: the picture in dots of clear colour on a pale ground, each a little off, so that the eye mixes them. */
export const pointillist: Style = {
  kind: 'pointillist',
  apply(canvas, _, signal) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const from = data.slice()
    const cell = Math.max(3, 0.92 * unitOf(raster))
    const random = createRandom(1, 'dots')
    const stray = Float32Array.from({ length: side * side * 6 }, () => random.next())
    const soft = 0.5 / cell
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
        const column = Math.floor(x / cell)
        const row = Math.floor(y / cell)
        let near = 9
        let centerX = 0
        let centerY = 0
        let dot = 0
        // Of the dots of the nine cells around, the one whose rim is nearest lies on top.
        for (let down = -1; down <= 1; down++) {
          for (let right = -1; right <= 1; right++) {
            const index = (((row + down) & (side - 1)) * side + ((column + right) & (side - 1))) * 6
            const dotX = (column + right + 0.1 + 0.8 * stray[index]!) * cell
            const dotY = (row + down + 0.1 + 0.8 * stray[index + 1]!) * cell
            const away = Math.sqrt((x - dotX) ** 2 + (y - dotY) ** 2) / cell - 0.1 * stray[index + 2]!
            if (away >= near) continue
            near = away
            centerX = dotX
            centerY = dotY
            dot = index
          }
        }
        const sourceX = Math.min(width - 1, Math.max(0, Math.round(centerX)))
        const sourceY = Math.min(height - 1, Math.max(0, Math.round(centerY)))
        const source = (sourceY * width + sourceX) * 4
        const red = from[source]!
        const green = from[source + 1]!
        const blue = from[source + 2]!
        const grey = 0.3 * red + 0.59 * green + 0.11 * blue
        const shade = (stray[dot + 3]! - 0.5) * 54
        const warm = (stray[dot + 4]! - 0.5) * 76
        const cover = near < 0.56 - soft ? 1 : near > 0.56 + soft ? 0 : (0.56 + soft - near) / (2 * soft)
        const dots = [
          grey + (red - grey) * 1.5 + shade + warm,
          grey + (green - grey) * 1.5 + shade,
          grey + (blue - grey) * 1.5 + shade - warm,
        ] as const
        // Between dots the primed canvas, toned by what is around.
        data[at] = 236 * 0.55 + red * 0.45 + (dots[0] - (236 * 0.55 + red * 0.45)) * cover
        data[at + 1] = 228 * 0.55 + green * 0.45 + (dots[1] - (228 * 0.55 + green * 0.45)) * cover
        data[at + 2] = 210 * 0.55 + blue * 0.45 + (dots[2] - (210 * 0.55 + blue * 0.45)) * cover
      }
    }
    return showOn(canvas, raster)
  },
}
