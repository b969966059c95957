import { createCanvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import { paintRecorded } from '../paint-in-steps.ts'
import { createRandom } from '../random.ts'
import { readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** Side of a stone with its mortar, in units. */
const stoneSize = 1.35

/** Small square stones in mortar, hand laid: none quite straight, none quite one colour, each with a lit and a dark edge. */
export const mosaic: Style = {
  kind: 'mosaic',
  apply(canvas, scene, signal) {
    const { width, height } = canvas
    const size = stoneSize * unitOf(canvas)
    const columns = Math.ceil(width / size)
    const rows = Math.ceil(height / size)
    const colors = readRaster(canvas, Math.max(columns, rows))
    const random = createRandom(scene.seed, 'stones')
    const result = createCanvas(width, height)
    const context = result.getContext('2d')
    context.fillStyle = '#7d756a'
    context.fillRect(0, 0, width, height)
    for (let row = 0; row < rows; row++) {
      throwIfCancelled(signal)
      if (row === rows >> 1) paintRecorded(context)
      for (let column = 0; column < columns; column++) {
        const at =
          (Math.min(colors.height - 1, Math.floor((row * colors.height) / rows)) * colors.width +
            Math.min(colors.width - 1, Math.floor((column * colors.width) / columns))) *
          4
        const tone = 1 + random.between(-0.11, 0.11)
        const grey = (colors.data[at]! + colors.data[at + 1]! * 2 + colors.data[at + 2]!) / 4
        const [red, green, blue] = [0, 1, 2].map((channel) => {
          // Mortar greys the whole from afar: the stones make up for it.
          const vivid = grey + (colors.data[at + channel]! - grey) * 1.25
          return Math.round(Math.max(0, Math.min(255, vivid * 1.06 * tone + random.between(-5, 5) + 6)))
        })
        const half = size * random.between(0.435, 0.47)
        context.save()
        context.translate((column + 0.5) * size, (row + 0.5) * size)
        context.rotate(random.between(-0.09, 0.09))
        context.fillStyle = 'rgba(30,22,12,0.4)'
        context.fillRect(-half + size * 0.05, -half + size * 0.06, half * 2, half * 2)
        context.fillStyle = `rgb(${red},${green},${blue})`
        context.fillRect(-half, -half, half * 2, half * 2)
        context.fillStyle = 'rgba(255,255,255,0.2)'
        context.fillRect(-half, -half, half * 2, size * 0.09)
        context.fillRect(-half, -half, size * 0.07, half * 2)
        context.fillStyle = 'rgba(0,0,0,0.18)'
        context.fillRect(-half, half - size * 0.08, half * 2, size * 0.08)
        context.restore()
      }
    }
    return result
  },
}
